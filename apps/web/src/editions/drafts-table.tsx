import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { EditionDraftsQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { Table } from '../ui/table';

type Head = EditionDraftsQuery['editionDrafts']['nodes'][number];

/** Drafts of editions, with what is still to be confirmed. */
export function DraftsTable({ drafts }: { drafts: readonly Head[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const name = ({ labelJa, labelEn }: Head) =>
    (lang === 'en' ? labelEn || labelJa : labelJa) || formatMessage({ id: 'editions.unnamed' });
  return (
    <Table
      label={formatMessage({ id: 'editions.drafts' })}
      rows={drafts}
      rowKey={(draft) => draft.id}
      columns={[
        {
          id: 'name',
          title: formatMessage({ id: 'editions.column.name' }),
          cell: (draft) => (
            <span className="flex flex-wrap items-center gap-2">
              <Link to="/editions/drafts/$draftId" params={{ draftId: draft.id }}>
                {name(draft)}
              </Link>
              {draft.kind === 'own' && <Badge tone="info">{formatMessage({ id: 'editions.ownDraft' })}</Badge>}
              {draft.state === 'published' && <Badge tone="ok">{formatMessage({ id: 'editions.held' })}</Badge>}
            </span>
          ),
          wrap: true,
          minWidth: '12rem',
        },
        {
          id: 'items',
          title: formatMessage({ id: 'editions.column.forms' }),
          cell: ({ items }) => items,
          align: 'end',
        },
        {
          id: 'open',
          title: formatMessage({ id: 'editions.column.open' }),
          cell: ({ unconfirmed }) => unconfirmed,
          align: 'end',
        },
        {
          id: 'changed',
          title: formatMessage({ id: 'editions.column.changed' }),
          cell: ({ changedAt, changedBy }) => `${formatInstant(changedAt, lang)} ${changedBy}`,
          wrap: true,
        },
      ]}
    />
  );
}
