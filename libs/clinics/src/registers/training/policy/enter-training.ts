import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { TrainingInput } from '../../../schema.gen';
import { enterCount } from '../../rows/enter-count';
import { enterHeld } from '../../rows/enter-held';

/** More than any clinic of those that we know of. */
export const MOST_TRAININGS = 500;
const MOST_NAMES = 500;

/** A training that was held, as it is kept. */
export interface TrainingFields {
  readonly heldOn: Day;
  readonly theme: string;
  readonly audience: string;
  readonly ledBy: string;
  readonly people: number | null;
  readonly participants: string;
  readonly material: string;
  readonly fileId: string | null;
  readonly note: string;
  readonly nextOn: Day | null;
}

export type EnterTrainingOutcome = { readonly type: 'Entered'; readonly fields: TrainingFields } | InvalidEntry;

/**
 * Reads a training as a person entered it. Whoever is named is counted where nobody counted; there cannot be fewer people
 * than names. The next one comes after it.
 */
export function enterTraining(input: TrainingInput, today: Day): EnterTrainingOutcome {
  const entered = new Entered();
  const text = (given: string | null | undefined, field: string, ja: string, en: string, max = 200, required = false) =>
    entered.text(given, { field, ja, en, max, required });
  const { heldOn, nextOn } = enterHeld(entered, input, today, { ja: '研修', en: 'training' });
  const names = namesOf(text(input.participants, 'participants', '参加者', 'Who took part', 10_000));
  const counted = { field: 'people', ja: '参加した人数', en: 'People', max: 9_999 };
  const people = enterCount(entered, input.people, counted) ?? (names.length || null);
  const fields = {
    theme: text(input.theme, 'theme', 'テーマ', 'Theme', 200, true),
    audience: text(input.audience, 'audience', '対象', 'For whom'),
    ledBy: text(input.ledBy, 'ledBy', '講師・担当', 'Led by'),
    people,
    participants: names.join('\n'),
    material: text(input.material, 'material', '内容・教材', 'Content and material', 1_000),
    fileId: input.fileId ?? null,
    note: text(input.note, 'note', '備考', 'Note', 1_000),
    nextOn,
  };
  if (names.length > MOST_NAMES)
    entered.refuse(
      'participants',
      `参加者は${MOST_NAMES}人までです。名簿のファイルを付けてください。`,
      `${MOST_NAMES} names at most. Please attach a list as a file instead.`,
    );
  else if (people !== null && people < names.length)
    entered.refuse(
      'people',
      `参加者に${names.length}人の名前があります。人数を${names.length}以上にするか、空けておいてください。`,
      `${names.length} people are named. Please enter ${names.length} or more, or leave it empty.`,
    );
  if (entered.fault) return entered.fault;
  if (!heldOn) throw new Error('a training without its day was let through');
  return { type: 'Entered', fields: { heldOn, ...fields } };
}

/** People write a name a line, or several with commas between. */
const namesOf = (given: string): readonly string[] =>
  given
    .split(/[\n\r、,，;；\t]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
