import { z } from 'zod';

/** Which of a form's repeated columns, 1回目 to 3回目. */
export type Round = 1 | 2 | 3;

const itemParts = [
  'answer',
  'answer_with_day',
  'yes_box',
  'no_box',
  'not_applicable_box',
  'confirmed_on',
  'target_on',
  'remarks',
] as const;
const sheetFacts = [
  'facility_name',
  'facility_code',
  'address',
  'phone',
  'director',
  'filled_on',
  'fiscal_year',
] as const;

/**
 * What of an item a cell holds. `answer` is the word itself, or boxes in a row of words; `answer_with_day` has room for the
 * day of confirmation behind the answer: はい・いいえ（ / ）.
 */
export type ItemPart = (typeof itemParts)[number];
/** What of the facility, or of the day and year, a cell holds. */
export type SheetFact = (typeof sheetFacts)[number];

/**
 * What a cell of a form means. An item is named by its id in the edition, because some forms print one number for several
 * items; `round` is null where the form has its columns once.
 */
export type Meaning =
  { readonly what: ItemPart; readonly itemId: string; readonly round: Round | null } | { readonly what: SheetFact };

/** `cell` as a spreadsheet names it, `C12`; of joined cells, the one at the top left. */
export interface MappedCell {
  readonly cell: string;
  readonly means: Meaning;
}

/** Which cells of a form's file hold what. */
export interface FormMapping {
  /** Name of the sheet in the workbook. */
  readonly sheet: string;
  /** Which of the repeated columns answers are written into; a list has one answer for each item. */
  readonly round: Round;
  readonly cells: readonly MappedCell[];
}

const round = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const meaning = z.union([
  z.object({ what: z.enum(itemParts), itemId: z.string(), round: round.nullable() }),
  z.object({ what: z.enum(sheetFacts) }),
]);

/** A mapping as it is kept. */
export const formMappingSchema: z.ZodType<FormMapping> = z.object({
  sheet: z.string(),
  round,
  cells: z.array(z.object({ cell: z.string(), means: meaning })).readonly(),
});

/** True for what belongs to an item, and not to the sheet as a whole. */
export const isOfItem = (means: Meaning): means is Extract<Meaning, { readonly itemId: string }> => 'itemId' in means;
