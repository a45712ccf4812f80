import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { FaultState } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { formLabel } from '../checklists/words';
import { FormBlanksDocument, type FormBlanksQuery, type FormKind, HeldEditionsDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { Table } from '../ui/table';
import { BlankUpload } from './blank-upload';
import { ManyForms } from './many-forms';
import { stateWord } from './words';

type Head = FormBlanksQuery['formBlanks'][number];

/** The ministry's own files of an edition's forms. */
export function EditionBlanksPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const { editionId } = useParams({ from: '/session/editions/$editionId/ministry-forms' });
  const editions = useLoad(HeldEditionsDocument, {});
  const query = useLoad(FormBlanksDocument, { editionId });
  if (!can('form:map')) return <FaultState error={new Fault('FORBIDDEN')} />;
  const edition = editions.data?.heldEditions.find(({ id }) => id === editionId);
  const name = (lang === 'en' ? edition?.labelEn : edition?.labelJa) ?? '';
  return (
    <>
      <PageHeader
        title={name ? formatMessage({ id: 'blanks.title' }, { edition: name }) : formatMessage({ id: 'blanks.link' })}
        description={<p className="phrase max-w-prose">{formatMessage({ id: 'blanks.body' })}</p>}
        back={<Link to="/editions">{formatMessage({ id: 'editions.draft.back' })}</Link>}
      />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {({ formBlanks }) => (
          <div className="flex flex-col gap-6">
            {edition?.forms.map(({ form }) => (
              <FormSection
                key={form}
                editionId={editionId}
                form={form}
                blanks={formBlanks.filter((blank) => blank.form === form)}
              />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function FormSection({ editionId, form, blanks }: { editionId: string; form: FormKind; blanks: readonly Head[] }) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: formLabel[form] });
  const isReady = blanks.some(({ state }) => state === 'in_use');
  return (
    <section className="card flex flex-col gap-4 p-5" aria-label={title}>
      <div className="flex flex-wrap items-center gap-3">
        <h2 className="text-lg">{title}</h2>
        <Badge tone={isReady ? 'ok' : 'none'}>{formatMessage({ id: isReady ? 'blanks.ready' : 'blanks.none' })}</Badge>
      </div>
      {blanks.length > 0 && <BlanksTable title={title} blanks={blanks} />}
      <BlankUpload editionId={editionId} form={form} isFirst={blanks.length === 0} />
      {isReady && <ManyForms editionId={editionId} form={form} />}
    </section>
  );
}

function BlanksTable({ title, blanks }: { title: string; blanks: readonly Head[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <Table
      label={formatMessage({ id: 'blanks.files' }, { form: title })}
      rows={blanks}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: formatMessage({ id: 'blanks.column.name' }),
          cell: ({ id, fileName }) => (
            <Link to="/form-blanks/$blankId" params={{ blankId: id }}>
              {fileName}
            </Link>
          ),
          wrap: true,
          minWidth: '12rem',
        },
        {
          id: 'state',
          title: formatMessage({ id: 'blanks.column.state' }),
          cell: ({ state }) => (
            <Badge tone={stateWord[state].tone}>{formatMessage({ id: stateWord[state].label })}</Badge>
          ),
        },
        {
          id: 'cells',
          title: formatMessage({ id: 'blanks.column.cells' }),
          cell: ({ found, total }) => formatMessage({ id: 'blanks.foundOf' }, { found, total }),
        },
        {
          id: 'by',
          title: formatMessage({ id: 'blanks.column.by' }),
          cell: ({ changedBy, changedAt }) => `${changedBy} ${formatInstant(changedAt, lang)}`,
        },
      ]}
    />
  );
}
