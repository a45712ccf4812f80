import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan, useViewer } from '../app/session';
import type { MemberPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { type Column, Table } from '../ui/table';
import { MemberStateBadges } from './member-state';
import { seesEveryClinic } from './member-words';
import { roleLabel } from './words';

const shownClinics = 2;

/** Members in the order of their names. */
export function MemberTable({ members }: { members: readonly MemberPartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const viewer = useViewer();
  const lastSignIn: Column<MemberPartsFragment> = {
    id: 'lastSignIn',
    title: formatMessage({ id: 'members.column.lastSignIn' }),
    cell: ({ lastSignInAt }) =>
      lastSignInAt ? (
        <span className="tabular-nums">{formatInstant(lastSignInAt, lang)}</span>
      ) : (
        <span className="text-muted">{formatMessage({ id: 'members.never' })}</span>
      ),
  };
  const columns: readonly [Column<MemberPartsFragment>, ...Column<MemberPartsFragment>[]] = [
    {
      id: 'name',
      title: formatMessage({ id: 'members.column.name' }),
      minWidth: '13rem',
      wrap: true,
      cell: ({ id, name, email }) => (
        <>
          <span className="flex flex-wrap items-center gap-x-2">
            <Link to="/members/$memberId" params={{ memberId: id }}>
              {name}
            </Link>
            {id === viewer.id && <Badge tone="info">{formatMessage({ id: 'members.oneself' })}</Badge>}
          </span>
          <span className="block text-sm font-normal break-all text-muted">{email}</span>
        </>
      ),
    },
    {
      id: 'role',
      title: formatMessage({ id: 'tenants.role' }),
      cell: ({ role }) => roleLabel(role, formatMessage),
    },
    {
      id: 'clinics',
      title: formatMessage({ id: 'members.column.clinics' }),
      minWidth: '11rem',
      wrap: true,
      cell: (member) => <ClinicNames member={member} />,
    },
    {
      id: 'state',
      title: formatMessage({ id: 'members.column.state' }),
      minWidth: '13rem',
      wrap: true,
      cell: (member) => <MemberStateBadges member={member} />,
    },
    // Told by the server to those who invite alone.
    ...(can('member:invite') ? [lastSignIn] : []),
  ];
  return (
    <Table label={formatMessage({ id: 'members.list' })} columns={columns} rows={members} rowKey={({ id }) => id} />
  );
}

function ClinicNames({ member: { role, clinics } }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  if (seesEveryClinic(role)) return <>{formatMessage({ id: 'members.clinics.all' })}</>;
  if (clinics.length === 0) return <span className="text-muted">{formatMessage({ id: 'members.clinics.none' })}</span>;
  const hidden = clinics.length - shownClinics;
  return (
    <>
      {clinics.slice(0, shownClinics).map(({ id, name }) => (
        <span key={id} lang="ja" className="block">
          {name}
        </span>
      ))}
      {hidden > 0 && (
        <span className="text-sm text-muted">{formatMessage({ id: 'members.clinics.more' }, { count: hidden })}</span>
      )}
    </>
  );
}
