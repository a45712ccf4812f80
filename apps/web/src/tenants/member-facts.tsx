import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import type { MemberPartsFragment } from '../gql/graphql';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { Fact, FactList } from './fact';
import { needsClinics, roleExplanation, seesEveryClinic } from './member-words';
import { roleLabel } from './words';

/** Who a member is, what the role means, and which clinics it is for. */
export function MemberFacts({ member }: { member: MemberPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const { email, role, clinics, enrolledAt, lastSignInAt } = member;
  const never = <span className="text-muted">{formatMessage({ id: 'members.never' })}</span>;
  return (
    <section className="card p-5">
      <h2 className="mb-3 text-lg">{formatMessage({ id: 'members.facts' })}</h2>
      <FactList>
        <Fact term={formatMessage({ id: 'tenants.email' })}>{email}</Fact>
        <Fact term={formatMessage({ id: 'tenants.role' })}>
          {roleLabel(role, formatMessage)}
          <span className="block text-sm text-muted">{formatMessage({ id: roleExplanation[role] })}</span>
        </Fact>
        {seesEveryClinic(role) && (
          <Fact term={formatMessage({ id: 'members.column.clinics' })}>
            {formatMessage({ id: 'members.clinics.all' })}
          </Fact>
        )}
        {needsClinics(role) && (
          <Fact term={formatMessage({ id: 'members.column.clinics' })}>
            {clinics.length === 0 ? (
              formatMessage({ id: 'members.clinics.none' })
            ) : (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {clinics.map(({ id, name }) => (
                  <li key={id} lang="ja">
                    <Link to="/clinics/$clinicId" params={{ clinicId: id }}>
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact term={formatMessage({ id: 'members.enrolledAt' })}>
          {enrolledAt ? formatInstant(enrolledAt, lang) : never}
        </Fact>
        {can('member:invite') && (
          <Fact term={formatMessage({ id: 'members.column.lastSignIn' })}>
            {lastSignInAt ? formatInstant(lastSignInAt, lang) : never}
          </Fact>
        )}
      </FactList>
    </section>
  );
}
