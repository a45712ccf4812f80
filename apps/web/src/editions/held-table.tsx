import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useCan } from '../app/session';
import { formLabel } from '../checklists/words';
import type { HeldEditionsQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Link } from '../ui/link';
import { Table } from '../ui/table';

type Held = HeldEditionsQuery['heldEditions'][number];

/** The editions that can be used, newest first. */
export function HeldTable({ editions }: { editions: readonly Held[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const canCarry = useCan()('carry-over:run');
  return (
    <Table
      label={formatMessage({ id: 'editions.held' })}
      rows={editions}
      rowKey={(edition) => edition.id}
      columns={[
        {
          id: 'name',
          title: formatMessage({ id: 'editions.column.name' }),
          cell: (edition) => (
            <span className="flex flex-col items-start gap-1">
              {lang === 'en' ? edition.labelEn : edition.labelJa}
              {canCarry && <Carry edition={edition} />}
            </span>
          ),
          wrap: true,
          minWidth: '12rem',
        },
        {
          id: 'state',
          title: formatMessage({ id: 'editions.column.state' }),
          cell: (edition) => <State edition={edition} />,
        },
        {
          id: 'forms',
          title: formatMessage({ id: 'editions.column.forms' }),
          cell: ({ forms }) => (
            <ul>
              {forms.map(({ form, items }) => (
                <li key={form}>
                  {formatMessage(
                    { id: 'editions.formItems' },
                    { form: formatMessage({ id: formLabel[form] }), count: items },
                  )}
                </li>
              ))}
            </ul>
          ),
        },
        {
          id: 'published',
          title: formatMessage({ id: 'editions.column.published' }),
          cell: ({ published }) => published.replaceAll('-', '/'),
        },
        {
          id: 'from',
          title: formatMessage({ id: 'editions.column.from' }),
          cell: ({ publishedBy }) => publishedBy ?? formatMessage({ id: 'editions.from.operator' }),
        },
        {
          id: 'blanks',
          title: formatMessage({ id: 'blanks.column' }),
          cell: ({ id, origin }) =>
            origin === 'own' ? (
              '－'
            ) : (
              <Link to="/editions/$editionId/ministry-forms" params={{ editionId: id }}>
                {formatMessage({ id: 'blanks.toFiles' })}
              </Link>
            ),
        },
        {
          id: 'guideline',
          title: formatMessage({ id: 'guideline.column' }),
          cell: ({ id }) => (
            <Link to="/editions/$editionId/guideline" params={{ editionId: id }}>
              {formatMessage({ id: 'guideline.link' })}
            </Link>
          ),
        },
      ]}
    />
  );
}

/** Leads on from an edition to its lists; vendors' forms are not carried over. */
function Carry({ edition: { id, isSuperseded, forms } }: { edition: Held }) {
  const { formatMessage } = useIntl();
  if (isSuperseded || forms.every(({ form }) => form === 'vendor')) return null;
  return (
    <Link to="/carry-overs" search={{ editionId: id }}>
      {formatMessage({ id: 'editions.carry' })}
    </Link>
  );
}

function State({ edition: { origin, isSuperseded } }: { edition: Held }) {
  const { formatMessage } = useIntl();
  if (origin === 'own')
    return isSuperseded ? (
      <Badge tone="none">{formatMessage({ id: 'editions.state.ownOld' })}</Badge>
    ) : (
      <Badge tone="info">{formatMessage({ id: 'editions.state.own' })}</Badge>
    );
  return isSuperseded ? (
    <Badge tone="none">{formatMessage({ id: 'editions.state.superseded' })}</Badge>
  ) : (
    <Badge tone="ok">{formatMessage({ id: 'editions.state.inForce' })}</Badge>
  );
}
