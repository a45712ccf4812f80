import { useIntl } from 'react-intl';
import { type AnswerDraft, choose, draftOf, fieldsOf, missingPart } from '../checklists/answer-draft';
import type { AnswerSaver, Pace, SaverState } from '../checklists/answer-saver';
import { keyOf } from '../checklists/item-order';
import { useSaveText } from '../checklists/use-save-text';
import { answerWord } from '../checklists/words';
import type { ItemPartsFragment } from '../gql/graphql';
import { cx } from '../ui/cx';
import { shortDay } from '../ui/dates';
import { Link } from '../ui/link';
import { parseTypedDay } from '../ui/parse-day';
import { answerOfKey, keyOfAnswer, paperValues } from './paper-keys';
import { PaperField } from './paper-field';

interface PaperRowProps {
  readonly checklistId: string;
  readonly item: ItemPartsFragment;
  readonly items: readonly ItemPartsFragment[];
  readonly saver: AnswerSaver;
  readonly state: SaverState;
  readonly isKeeping: boolean;
  /** The day that stands at the head of the sheet. */
  readonly filledOn: string | null;
  readonly onNext: (from: HTMLInputElement) => void;
}

/** One line of the sheet: its answer by key, its days and remarks as written. */
export function PaperRow({ checklistId, item, items, saver, state, isKeeping, filledOn, onNext }: PaperRowProps) {
  const { formatMessage } = useIntl();
  const saveText = useSaveText();
  const unsaved = state.unsaved.get(item.id);
  const saved = draftOf(item.answer);
  const draft = unsaved?.draft ?? saved;
  const fields = fieldsOf(item.answerKind, draft.value);
  const values = paperValues(item.answerKind);
  const code = keyOf(item, items) === '-' ? formatMessage({ id: 'checklists.entry' }) : item.code;
  const edit = (next: Partial<AnswerDraft>, pace: Pace = 'pause') => saver.edit(item, { ...draft, ...next }, pace);
  const words = values.map((value, n) => `${n + 1}=${formatMessage({ id: answerWord[value].label })}`).join(' ');
  const status = saveText(item, state, isKeeping);
  const missing = missingPart(item.answerKind, draft);

  const takeKey = (text: string): string | null => {
    const value = answerOfKey(item.answerKind, text);
    if (value === undefined) return formatMessage({ id: 'forms.paperPage.notAKey' }, { last: values.length });
    if (value === null) edit({ value: null });
    else {
      const chosen = choose(draft, saved, value);
      saver.edit(item, { ...chosen, confirmedOn: chosen.confirmedOn ?? filledOn }, 'soon');
    }
    return null;
  };
  const takeDay = (field: 'confirmedOn' | 'targetOn') => (text: string) => {
    const day = text.trim() === '' ? null : parseTypedDay(text);
    if (day === null && text.trim() !== '') return formatMessage({ id: 'forms.paperPage.notADay' });
    edit({ [field]: day }, 'soon');
    return null;
  };
  const quiet = () => null;
  const dayText = (day: string | null) => (day ? shortDay(day, 'ja') : '');

  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-b-0">
      <p>
        <span className="me-2 font-bold">{code}</span>
        <span lang="ja">{item.labelJa}</span>
      </p>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <PaperField
          label={formatMessage({ id: 'forms.paperPage.answer' }, { code, keys: words })}
          caption={formatMessage({ id: 'forms.paperPage.head.answer' })}
          value={keyOfAnswer(item.answerKind, draft.value)}
          onType={takeKey}
          onNext={onNext}
          width="4rem"
          isNumeric
          isAnswer
        />
        <p className="min-h-11 w-44 content-center pt-6 text-sm text-muted" aria-hidden="true">
          {draft.value ? (
            <span className="text-base font-bold text-ink">{formatMessage({ id: answerWord[draft.value].label })}</span>
          ) : (
            words
          )}
        </p>
        {fields.includes('targetOn') && (
          <PaperField
            label={formatMessage({ id: 'forms.paperPage.targetOn' }, { code })}
            caption={formatMessage({ id: 'forms.paperPage.head.targetOn' })}
            value={dayText(draft.targetOn)}
            onType={quiet}
            onDone={takeDay('targetOn')}
            onNext={onNext}
            error={
              missing === 'planDay'
                ? formatMessage({ id: 'forms.paperPage.plan' })
                : missing === 'targetOrReason'
                  ? formatMessage({ id: 'forms.paperPage.target' })
                  : null
            }
            width="11rem"
          />
        )}
        {fields.includes('reason') && !draft.targetOn && (
          <PaperField
            label={formatMessage({ id: 'forms.paperPage.reason' }, { code })}
            caption={formatMessage({ id: 'forms.paperPage.head.reason' })}
            value={draft.reason}
            onType={(reason) => (edit({ reason }), null)}
            onNext={onNext}
            width="16rem"
            isLong
          />
        )}
        {draft.value && (
          <>
            <PaperField
              label={formatMessage({ id: 'forms.paperPage.confirmedOn' }, { code })}
              caption={formatMessage({ id: 'forms.paperPage.head.confirmedOn' })}
              value={dayText(draft.confirmedOn)}
              onType={quiet}
              onDone={takeDay('confirmedOn')}
              onNext={onNext}
              width="9rem"
            />
            <PaperField
              label={formatMessage({ id: 'forms.paperPage.remarks' }, { code })}
              caption={formatMessage({ id: 'forms.paperPage.head.remarks' })}
              value={draft.remarks}
              onType={(remarks) => (edit({ remarks }), null)}
              onNext={onNext}
              width="16rem"
              isLong
            />
          </>
        )}
        <p
          data-save={status.tone}
          className={cx(
            'min-h-11 content-center pt-6 text-sm',
            status.tone === 'unsaved' ? 'text-yellow-1200' : 'text-muted',
          )}
        >
          {(unsaved ?? state.saved.has(item.id)) ? status.text : ''}
          {unsaved?.phase.type === 'refused' && <span className="block text-red-1000">{unsaved.phase.message}</span>}
          {unsaved?.phase.type === 'conflict' && (
            <Link to="/checklists/$checklistId" params={{ checklistId }} search={{ item: keyOf(item, items) }}>
              {formatMessage({ id: 'forms.paperPage.toCard' })}
            </Link>
          )}
        </p>
      </div>
    </li>
  );
}
