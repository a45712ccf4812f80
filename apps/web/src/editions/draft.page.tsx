import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { EditionDraftDocument } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Banner } from '../ui/banner';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { AbandonDraft } from './abandon-draft';
import { DraftFacts } from './draft-facts';
import { DraftItems } from './draft-items';
import { DroppedItems } from './dropped-items';
import { PublishDraft } from './publish-draft';
import { ReadSheets } from './read-sheets';
import type { Draft } from './words';
import { WorkbookUpload } from './workbook-upload';

/** A draft of an edition, from its file to its publication. */
export function DraftPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { draftId } = useParams({ from: '/session/editions/drafts/$draftId' });
  const query = useLoad(EditionDraftDocument, { id: draftId });
  const back = <Link to="/editions">{formatMessage({ id: 'editions.draft.back' })}</Link>;
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'editions.unnamed' })} skeleton={<Skeleton rows={12} />}>
      {({ editionDraft: draft }) => (
        <>
          <PageHeader
            title={
              (lang === 'en' ? draft.labelEn || draft.labelJa : draft.labelJa) ||
              formatMessage({ id: 'editions.unnamed' })
            }
            back={back}
            actions={draft.state === 'review' && <AbandonDraft draft={draft} />}
          />
          {draft.state === 'review' ? <Review draft={draft} /> : <Closed draft={draft} />}
        </>
      )}
    </Loaded>
  );
}

function Closed({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const id = draft.state === 'published' ? 'editions.draft.published' : 'editions.draft.abandoned';
  return <Banner tone={draft.state === 'published' ? 'success' : 'info'}>{formatMessage({ id })}</Banner>;
}

function Review({ draft }: { draft: Draft }) {
  const isOwn = draft.kind === 'own';
  return (
    <div className="flex flex-col gap-6">
      {!isOwn && (
        <Step id="file" title="editions.step.file">
          <WorkbookUpload draft={draft} />
        </Step>
      )}
      {draft.sheets.length > 0 && (
        <Step id="read" title="editions.step.read">
          <ReadSheets draft={draft} />
        </Step>
      )}
      {(isOwn || draft.sheets.length > 0) && (
        <>
          <Step id="facts" title={isOwn ? 'editions.own.step.facts' : 'editions.step.facts'}>
            <DraftFacts draft={draft} />
          </Step>
          <Step id="items" title={isOwn ? 'editions.own.step.items' : 'editions.step.items'} isOpen>
            <DraftItems draft={draft} />
            <DroppedItems draft={draft} />
          </Step>
          <Step id="publish" title={isOwn ? 'editions.own.step.publish' : 'editions.step.publish'}>
            <PublishDraft draft={draft} />
          </Step>
        </>
      )}
    </div>
  );
}

function Step({
  id,
  title,
  isOpen,
  children,
}: {
  id: string;
  title: MessageId;
  /** Cards of its own stand in it, so that it needs none around them. */
  isOpen?: boolean;
  children: React.ReactNode;
}) {
  const { formatMessage } = useIntl();
  return (
    <section aria-labelledby={`step-${id}`} className={isOpen ? 'flex flex-col gap-4' : 'card flex flex-col gap-4 p-5'}>
      <h2 id={`step-${id}`} tabIndex={-1} className="text-lg">
        {formatMessage({ id: title })}
      </h2>
      {children}
    </section>
  );
}
