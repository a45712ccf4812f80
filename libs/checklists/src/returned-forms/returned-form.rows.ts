import type { FormKind } from '@mamori/editions';
import { z } from 'zod';
import { lineProblemKinds } from './policy/returned-line';
import type { AnswerRow, ItemRow } from '../read-model';
import type { ChecklistSignature, ReturnedFormKind, ReturnedFormState } from '../schema.gen';

const answer = z.object({
  value: z.enum(['yes', 'planned', 'no', 'not_applicable']).nullable(),
  confirmedOn: z.string().nullable(),
  targetOn: z.string().nullable(),
  reason: z.string(),
  remarks: z.string(),
});
const place = z.object({ sheet: z.string(), row: z.number() });
const problem = z.object({ kind: z.enum(lineProblemKinds), cell: z.string(), text: z.string() });

export const strayRowsSchema = z.object({
  count: z.number(),
  /** The first of them. */
  rows: z
    .array(
      place.extend({
        kind: z.enum(['no_code', 'unknown_code', 'code_twice', 'unknown_clinic', 'clinic_unclear', 'unknown_list']),
        text: z.string(),
      }),
    )
    .readonly(),
});
export type StrayRows = z.infer<typeof strayRowsSchema>;

const note = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('other_facility'), name: z.string() }),
  z.object({ kind: z.literal('other_rows'), count: z.number() }),
  z.object({ kind: z.literal('missing_items'), codes: z.array(z.string()).readonly() }),
]);
export type FileNote = z.infer<typeof note>;

/** What is kept of a file that was read. */
export const readFileSchema = z.object({
  lines: z
    .array(
      place.extend({
        itemId: z.string(),
        /** Version of the answer when the file was read. */
        seen: z.number(),
        /** Null where the line could not be read, or says that it needs no answer. */
        given: answer.nullable(),
        problems: z.array(problem).readonly(),
      }),
    )
    .readonly(),
  stray: strayRowsSchema,
  notes: z.array(note).readonly(),
});
export type ReadFormFile = z.infer<typeof readFileSchema>;
export type ReadFormLine = ReadFormFile['lines'][number];

/** What was written from a file, with what stood before. */
export const takenRowsSchema = z
  .array(
    z.object({
      itemId: z.string(),
      version: z.number(),
      before: answer.extend({ source: z.enum(['typed', 'paper', 'form', 'proposal', 'carried', 'register']) }),
    }),
  )
  .readonly();
export type TakenRows = z.infer<typeof takenRowsSchema>;

export interface FormCounts {
  readonly same: number;
  readonly changed: number;
  readonly problems: number;
  readonly taken: number;
}

export interface FormHeadRow extends FormCounts {
  readonly id: string;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly batchId: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: ReturnedFormKind;
  readonly state: ReturnedFormState;
  readonly isSigned: boolean;
  readonly readBy: string;
  readonly readAt: string;
}

export interface FormRow extends FormHeadRow {
  /** As they were kept, to be parsed. */
  readonly read: unknown;
  readonly taken_rows: unknown;
}

/** An item of a list with its answer. */
export type ListItemRow = Pick<
  ItemRow,
  'id' | 'code' | 'labelJa' | 'labelEn' | 'scopeJa' | 'answerKind' | 'plannedUntil' | 'ownTargetLatestOn'
> &
  AnswerRow;

/** A list that a returned file may be of. */
export interface ListRow {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly institutionCode: string;
  readonly prefecture: number;
  readonly form: FormKind;
  readonly fiscalYear: number;
  readonly editionId: string;
  readonly editionYear: number;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly signature: ChecklistSignature | null;
  readonly items: readonly ListItemRow[];
}

/** A list without its items. */
export type ListHeadRow = Omit<ListRow, 'items' | 'signature'>;

export interface BatchRow extends FormCounts {
  readonly id: string;
  readonly fileId: string;
  readonly fileName: string;
  readonly readBy: string;
  readonly readAt: string;
  readonly rowsRead: number;
  readonly stray: unknown;
  readonly clinics: number;
  readonly waiting: number;
  readonly unclear: number;
}
