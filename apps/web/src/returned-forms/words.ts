import type { ReturnedFormQuery, ReturnedFormState, ReturnedLineFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export type Returned = ReturnedFormQuery['returnedForm'];
export type Line = ReturnedLineFragment;

/** How far a form was taken. */
export const stateWord: Record<ReturnedFormState, { readonly label: MessageId; readonly tone: Tone }> = {
  read: { label: 'returned.state.read', tone: 'info' },
  partly: { label: 'returned.state.partly', tone: 'doing' },
  done: { label: 'returned.state.done', tone: 'ok' },
  abandoned: { label: 'returned.state.abandoned', tone: 'none' },
};

/** The lines that are chosen when the page opens: differences without doubt, unless the file is of somebody else. */
export const chosenAtFirst = ({ lines, namesOther }: Pick<Returned, 'lines' | 'namesOther'>): ReadonlySet<string> =>
  new Set(
    lines.flatMap(({ itemId, state, isChangedSince }) =>
      state === 'changed' && !isChangedSince && !namesOther ? [itemId] : [],
    ),
  );
