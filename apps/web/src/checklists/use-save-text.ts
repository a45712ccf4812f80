import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { formatInstant, formatTime } from '../ui/dates';
import { type Missing, missingPart } from './answer-draft';
import type { SaverState } from './answer-saver';

export interface SaveText {
  readonly text: string;
  readonly tone: 'quiet' | 'saved' | 'unsaved';
  readonly canRetry: boolean;
}

const missingText: Record<Missing, MessageId> = {
  targetOrReason: 'checklists.missing.targetOrReason',
  planDay: 'checklists.missing.planDay',
  wholeDate: 'checklists.missing.wholeDate',
};

/** How it stands with the saving of an item, in words. */
export function useSaveText(): (item: ItemPartsFragment, state: SaverState, isKeeping: boolean) => SaveText {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const faultText = useFaultText();

  const savedText = (
    { answer: { answeredAt: at, answeredBy: by } }: ItemPartsFragment,
    savedAt?: string | null,
  ): SaveText => {
    if (savedAt)
      return {
        text: formatMessage({ id: 'checklists.save.saved' }, { time: formatTime(savedAt) }),
        tone: 'saved',
        canRetry: false,
      };
    if (!at) return { text: formatMessage({ id: 'checklists.save.idle' }), tone: 'quiet', canRetry: false };
    const values = { at: formatInstant(at, lang), by };
    const text = formatMessage({ id: by ? 'checklists.save.last' : 'checklists.save.lastNoName' }, values);
    return { text, tone: 'quiet', canRetry: false };
  };

  return (item, state, isKeeping) => {
    const unsaved = state.unsaved.get(item.id);
    if (!unsaved) return savedText(item, state.saved.get(item.id)?.answer.answeredAt);
    const text = (id: MessageId, canRetry = false): SaveText => ({
      text: formatMessage({ id }),
      tone: 'unsaved',
      canRetry,
    });
    switch (unsaved.phase.type) {
      case 'entered': {
        const missing = missingPart(unsaved.item.answerKind, unsaved.draft);
        return text(missing ? missingText[missing] : 'checklists.save.entered');
      }
      case 'saving':
        return { ...text('checklists.save.saving'), tone: 'quiet' };
      case 'waiting':
        return text(isKeeping ? 'checklists.save.waiting' : 'checklists.save.waitingHere', true);
      case 'refused':
        return text('checklists.save.refused');
      case 'conflict':
        return text('checklists.save.conflict');
      case 'failed':
        return { text: faultText(unsaved.phase.error), tone: 'unsaved', canRetry: true };
    }
  };
}
