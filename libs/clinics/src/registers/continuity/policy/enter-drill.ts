import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { DrillInput, DrillKind } from '../../../schema.gen';
import { enterCount } from '../../rows/enter-count';
import { enterHeld } from '../../rows/enter-held';

/** More than any clinic of those that we know of. */
export const MOST_DRILLS = 500;

/** A drill that was held, as it is kept. */
export interface DrillFields {
  readonly heldOn: Day;
  readonly kind: DrillKind;
  readonly scenario: string;
  readonly people: number | null;
  readonly ledBy: string;
  readonly found: string;
  readonly nextOn: Day | null;
  readonly fileId: string | null;
}

export type EnterDrillOutcome = { readonly type: 'Entered'; readonly fields: DrillFields } | InvalidEntry;

/** Reads a drill as a person entered it. The next one comes after it. */
export function enterDrill(input: DrillInput, today: Day): EnterDrillOutcome {
  const entered = new Entered();
  const { heldOn, nextOn } = enterHeld(entered, input, today, { ja: '訓練', en: 'drill' });
  const fields = {
    kind: input.kind,
    scenario: entered.text(input.scenario, {
      field: 'scenario',
      ja: '想定した場面',
      en: 'Scenario',
      max: 500,
      required: true,
    }),
    people: enterCount(entered, input.people, { field: 'people', ja: '参加した人数', en: 'People', max: 9_999 }),
    ledBy: entered.text(input.ledBy, { field: 'ledBy', ja: '進めた人', en: 'Led by', max: 200 }),
    found: entered.text(input.found, { field: 'found', ja: '分かった課題', en: 'What was found', max: 2_000 }),
    nextOn,
    fileId: input.fileId ?? null,
  };
  if (entered.fault) return entered.fault;
  if (!heldOn) throw new Error('a drill without its day was let through');
  return { type: 'Entered', fields: { heldOn, ...fields } };
}
