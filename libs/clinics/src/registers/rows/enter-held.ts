import type { Day, DayField, Entered } from '@mamori/platform';
import { enterPast } from './enter-past';

interface HeldDays {
  readonly heldOn?: Day | null;
  readonly nextOn?: Day | null;
}

/** The day on which something took place, and the one of the next, which comes after it; `what` is what takes place. */
export function enterHeld(
  entered: Entered,
  given: HeldDays,
  today: Day,
  what: Pick<DayField, 'ja' | 'en'>,
): { readonly heldOn: Day | null; readonly nextOn: Day | null } {
  const held = { field: 'heldOn', ja: '実施した日', en: 'Held on', required: true };
  const heldOn = enterPast(entered, given.heldOn, today, held);
  const next = { field: 'nextOn', ja: `次の${what.ja}の予定日`, en: `Next ${what.en}` };
  const nextOn = entered.day(given.nextOn, next);
  if (heldOn && nextOn && nextOn <= heldOn)
    entered.refuse(
      'nextOn',
      `${next.ja}は、実施した日より後にしてください。`,
      `The next ${what.en} has to come after this one.`,
    );
  return { heldOn, nextOn };
}
