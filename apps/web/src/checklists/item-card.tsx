import type { RefObject } from 'react';
import { useIntl } from 'react-intl';
import { CarriedAnswer } from '../carry-over/carried-answer';
import { hasCarried } from '../carry-over/unchanged';
import type { ItemPartsFragment, SuggestionPartsFragment } from '../gql/graphql';
import { SuggestedAnswer } from '../two-factor/suggested-answer';
import { saysElse, take } from '../two-factor/suggestion';
import { Banner } from '../ui/banner';
import { AnswerConflict } from './answer-conflict';
import { AnswerFacts } from './answer-facts';
import { draftOf, missingPart } from './answer-draft';
import { AnswerChoice, type AnswerPartProps } from './answer-choice';
import { AnswerHistory } from './answer-history';
import { AnswerNotes } from './answer-notes';
import type { AnswerSaver, SaverState } from './answer-saver';
import type { Checklist } from './checklist-view';
import { EvidenceBlock } from './evidence/evidence-block';
import { asksForTask, isEntryQuestion } from './item-order';
import { ItemHelp } from './item-help';
import { ItemShow } from './item-show';
import { ItemText } from './item-text';
import { AskColleague } from './questions/ask-colleague';
import { ProposalsPart } from './questions/proposals-part';
import { SignedAnswer } from './signing/signed-answer';
import { TakeBack } from './take-back';
import { TaskNote } from './task-note';

export interface ItemCardProps {
  readonly checklist: Checklist;
  readonly item: ItemPartsFragment;
  readonly saver: AnswerSaver;
  readonly state: SaverState;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** One item: what it asks, what to show, and its answer. */
export function ItemCard({ checklist, item, saver, state, headingRef }: ItemCardProps) {
  const { formatMessage } = useIntl();
  const unsaved = state.unsaved.get(item.id);
  const draft = unsaved?.draft ?? draftOf(item.answer);
  const phase = unsaved?.phase;
  const notNeeded = checklist.progress.closedByEntryQuestion && !isEntryQuestion(item);
  const canChange = checklist.viewerCanAnswer && !checklist.signature && !notNeeded;
  const part: AnswerPartProps = {
    item,
    draft,
    refusal: phase?.type === 'refused' ? phase : null,
    onEdit: (next, pace) => saver.edit(item, next, pace),
    onDone: () => phase?.type === 'entered' && saver.save(item.id),
  };

  // The buttons go with the choice; the focus goes back to the head of the card.
  const decide = (choose: () => void) => {
    choose();
    headingRef.current?.focus();
  };

  // A いいえ still asks for its day.
  const use = (suggestion: SuggestionPartsFragment) => {
    const next = take(suggestion, item.answer);
    saver.edit(item, next, 'soon');
    if (!missingPart(item.answerKind, next)) saver.save(item.id);
    headingRef.current?.focus();
  };

  const answer = () => {
    if (notNeeded || !checklist.viewerCanAnswer)
      return (
        <>
          <p>{formatMessage({ id: notNeeded ? 'checklists.notNeeded.body' : 'checklists.readOnly' })}</p>
          <AnswerFacts answer={item.answer} />
        </>
      );
    if (checklist.signature)
      return (
        <SignedAnswer item={item} draft={unsaved && draft} onDrop={() => decide(() => saver.keepTheirs(item.id))} />
      );
    if (phase?.type === 'conflict')
      return (
        <AnswerConflict
          mine={draft}
          message={phase.message}
          current={phase.current}
          onKeepTheirs={() => decide(() => saver.keepTheirs(item.id))}
          onKeepMine={() => decide(() => saver.keepMine(item.id))}
        />
      );
    return (
      <>
        {checklist.progress.closedByEntryQuestion && !unsaved && (
          <Banner tone="success" title={formatMessage({ id: 'checklists.closed' })} />
        )}
        {!unsaved && hasCarried(item) && (
          <CarriedAnswer
            key={item.id}
            checklistId={checklist.id}
            item={item}
            canAnswer={checklist.viewerCanAnswer}
            onConfirmed={() => headingRef.current?.focus()}
          />
        )}
        {!unsaved && item.suggestion && saysElse(item.suggestion, item.answer) && (
          <SuggestedAnswer
            suggestion={item.suggestion}
            clinicId={checklist.clinicId}
            onUse={() => item.suggestion && use(item.suggestion)}
          />
        )}
        <AnswerChoice {...part} />
        {asksForTask(item) && <TaskNote clinicId={checklist.clinicId} isNew={!unsaved && state.saved.has(item.id)} />}
      </>
    );
  };

  return (
    <section aria-labelledby={`item-${item.id}`} className="card flex flex-col gap-5 p-4 sm:p-6">
      <ItemText item={item} headingRef={headingRef} isBrief />
      <div className="flex flex-col gap-4 border-t border-line pt-5">
        <ProposalsPart item={item} canDecide={canChange} />
        {answer()}
      </div>
      <EvidenceBlock
        key={item.id}
        place={{ clinicId: checklist.clinicId, checklistId: checklist.id, itemId: item.id }}
        isOpen={canChange}
      >
        <ItemShow item={item} />
      </EvidenceBlock>
      {canChange && phase?.type !== 'conflict' && (
        <div className="flex flex-col gap-4 border-t border-line pt-5">
          <AnswerNotes {...part} />
          {draft.value !== null && (
            <TakeBack
              item={item}
              onTakeBack={() => {
                saver.edit(
                  item,
                  { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: draft.remarks },
                  'soon',
                );
                saver.save(item.id);
              }}
            />
          )}
        </div>
      )}
      <ItemHelp checklist={checklist} item={item}>
        {canChange && <AskColleague checklist={checklist} item={item} />}
      </ItemHelp>
      {item.answer.version > 0 && (
        <AnswerHistory checklistId={checklist.id} itemId={item.id} version={item.answer.version} />
      )}
    </section>
  );
}
