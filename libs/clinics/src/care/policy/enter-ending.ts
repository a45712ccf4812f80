import { type Day, daysBetween, Entered, type InvalidEntry } from '@mamori/platform';
import type { EndClinicInput } from '../../schema.gen';

/** The last day of care, and why. */
export interface Ending {
  readonly leftOn: Day;
  readonly note: string;
}

export type EnterEndingOutcome = { readonly type: 'Entered'; readonly ending: Ending } | InvalidEntry;

/** Beyond ten years the year was mistyped. */
const MOST_DAYS = 3653;

/** Reads the end of a clinic's care as a person entered it. The day may have passed, and it may lie ahead. */
export function enterEnding({ leftOn, note }: EndClinicInput, today: Day): EnterEndingOutcome {
  const entered = new Entered();
  const day = entered.day(leftOn, { field: 'leftOn', ja: '最終日', en: 'Last day', required: true });
  const text = entered.text(note, { field: 'note', ja: 'メモ', en: 'Note', max: 1000 });
  if (day !== null && Math.abs(daysBetween(today, day)) > MOST_DAYS)
    entered.refuse(
      'leftOn',
      '最終日は今日の前後10年の中から選んでください。年を確かめてください。',
      'Please choose a last day within ten years of today, and check the year.',
    );
  return entered.fault ?? { type: 'Entered', ending: { leftOn: day ?? today, note: text } };
}
