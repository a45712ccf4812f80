import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { ReconfirmUnchanged } from '../carry-over/reconfirm-unchanged';
import { FormsButton } from '../forms/forms-button';
import type { ChecklistQuery } from '../gql/graphql';
import { ReturnButton } from '../returned-forms/return-button';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { formatFiscalYear } from '../ui/dates';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { AnswerSheet } from './answer-sheet';
import { ChecklistProgress } from './checklist-progress';
import { EditionBanner } from './edition-banner';
import { ItemCard } from './item-card';
import { ItemList } from './item-list';
import { findItem, firstToAnswer, keyOf } from './item-order';
import { ItemPager } from './item-pager';
import { SaveStatus } from './save-status';
import { SignPanel } from './signing/sign-panel';
import { UnsavedBanner } from './unsaved-banner';
import { useAnswerSaver } from './use-answer-saver';
import { useSaveAnnouncements } from './use-save-announcements';
import { formLabel } from './words';

export type Checklist = ChecklistQuery['checklist'];

/** One item at a time beside the list of all of them; or all answers as on paper. */
export function ChecklistView({ checklist }: { checklist: Checklist }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { item: wanted, view } = useSearch({ from: '/session/checklists/$checklistId' });
  const navigate = useNavigate({ from: '/checklists/$checklistId' });
  const items = checklist.sections.flatMap((section) => section.items);
  const { saver, state, isKeeping } = useAnswerSaver(checklist.id, items);
  useSaveAnnouncements(state, items, isKeeping);

  const closed = checklist.progress.closedByEntryQuestion;
  // Chosen once: it must not move on under the hands of whoever answers it.
  const [start] = useState(() => firstToAnswer(items, closed)?.id);
  const item = findItem(items, wanted) ?? findItem(items, start) ?? items[0];
  const isSheet = view === 'sheet';

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(item?.id);
  useEffect(() => {
    if (shown.current === item?.id) return;
    shown.current = item?.id;
    heading.current?.focus({ preventScroll: true });
    // On a small screen the question goes to the top, so that its answers are in sight.
    heading.current?.scrollIntoView({ block: innerWidth < 1024 ? 'start' : 'nearest' });
  }, [item?.id]);

  const edition = lang === 'ja' ? checklist.edition.labelJa : checklist.edition.labelEn;
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'checklists.title' }, { clinic: checklist.clinicName })}
        badges={<Badge tone="neutral">{formatFiscalYear(checklist.fiscalYear, lang)}</Badge>}
        description={formatMessage(
          { id: 'checklists.description' },
          { edition, form: formatMessage({ id: formLabel[checklist.form] }) },
        )}
        back={
          <Link to="/clinics/$clinicId" params={{ clinicId: checklist.clinicId }}>
            {formatMessage({ id: 'checklists.toClinic' }, { clinic: checklist.clinicName })}
          </Link>
        }
        actions={
          <>
            <FormsButton
              checklistId={checklist.id}
              hasVendorForm={checklist.form === 'medical' || checklist.form === 'pharmacy'}
              canType={checklist.viewerCanAnswer && !checklist.signature}
            />
            {checklist.viewerCanAnswer && !checklist.signature && (
              <ReturnButton checklistId={checklist.id} clinicId={checklist.clinicId} />
            )}
            {isSheet ? (
              <>
                <LinkButton from="/checklists/$checklistId" to="." search={{ item: wanted }}>
                  {formatMessage({ id: 'checklists.toCards' })}
                </LinkButton>
                <Button icon="printer" variant="primary" onPress={() => print()}>
                  {formatMessage({ id: 'checklists.print' })}
                </Button>
              </>
            ) : (
              <LinkButton
                from="/checklists/$checklistId"
                to="."
                search={(old) => ({ ...old, view: 'sheet' as const })}
                icon="printer"
              >
                {formatMessage({ id: 'checklists.toSheet' })}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="mb-5 flex flex-col gap-4">
        <EditionBanner checklist={checklist} />
        <ChecklistProgress progress={checklist.progress} />
        <SignPanel checklist={checklist} isUnsaved={state.unsaved.size > 0} />
        {!isSheet && checklist.viewerCanAnswer && !checklist.signature && (
          <ReconfirmUnchanged checklistId={checklist.id} items={items} unsaved={state.unsaved} closed={closed} />
        )}
        <UnsavedBanner
          items={items}
          state={state}
          shownId={isSheet ? undefined : item?.id}
          onRetry={() => saver.saveAll()}
        />
      </div>
      {!isSheet && item && (
        <div className="no-print grid items-start gap-x-6 gap-y-4 lg:grid-cols-[18rem_minmax(0,1fr)] xl:grid-cols-[20rem_minmax(0,1fr)]">
          <ItemList checklist={checklist} current={item} unsaved={state.unsaved} />
          <div className="min-w-0">
            <ItemCard
              key={item.id}
              checklist={checklist}
              item={item}
              saver={saver}
              state={state}
              headingRef={heading}
            />
            <ItemPager
              items={items}
              current={item}
              isClosed={closed}
              onGo={(next) => void navigate({ search: { item: keyOf(next, items) }, resetScroll: false })}
              onEnd={() => void navigate({ search: (old) => ({ ...old, view: 'sheet' as const }) })}
            >
              <SaveStatus item={item} state={state} isKeeping={isKeeping} onRetry={() => saver.save(item.id)} />
            </ItemPager>
          </div>
        </div>
      )}
      <div className={cx(!isSheet && 'hidden print:block')}>
        <AnswerSheet checklist={checklist} isUnsaved={state.unsaved.size > 0} />
      </div>
    </>
  );
}
