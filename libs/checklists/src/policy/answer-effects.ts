import type { AnswerText } from './answer-item';

type Standing = Pick<AnswerText, 'value' | 'targetOn'>;

/** What follows from a change of one answer. */
export interface AnswerEffects {
  /** By how much the checklist's counts move; zero for the entry question, which is not counted. */
  readonly counts: { readonly answered: number; readonly no: number };
  /** What to tell the other nouns: an item is not met (or its date moved), is met after all, or nothing. */
  readonly happened: 'not-met' | 'met' | null;
  /** The entry question opens and closes the whole list, so its figures are worked out anew. */
  readonly figuresAnew: boolean;
}

/** Works out what a change of one answer moves elsewhere. Repeating an answer moves nothing. */
export function effectsOf(isGate: boolean, before: Standing, after: Standing): AnswerEffects {
  if (isGate) return { counts: { answered: 0, no: 0 }, happened: null, figuresAnew: before.value !== after.value };
  const counts = { answered: answered(after) - answered(before), no: no(after) - no(before) };
  return { counts, happened: happened(before, after), figuresAnew: false };
}

function happened(before: Standing, after: Standing): AnswerEffects['happened'] {
  if (after.value === 'no') return before.value === 'no' && before.targetOn === after.targetOn ? null : 'not-met';
  return before.value === 'no' ? 'met' : null;
}

const answered = ({ value }: Standing) => (value === null ? 0 : 1);
const no = ({ value }: Standing) => (value === 'no' ? 1 : 0);
