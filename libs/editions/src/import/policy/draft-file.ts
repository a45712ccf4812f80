import { z } from 'zod';
import { parseOrThrow } from '../../policy/catalogue-invalid';
import { type EditionDocument, editionDocument } from '../../policy/catalogue-schema';
import type { EditionItemRow } from '../../policy/edition-rows';
import { toEditionRows } from '../../policy/edition-rows';
import type { DraftFacts, DraftItemFacts, EarlierItemFacts } from './draft';
import { draftFindings, type Finding } from './draft-findings';
import { draftFromSheet } from './draft-from-sheet';
import type { RecognisedSheet } from './recognised';
import type { FoundSheet } from './take-workbook';
import { toDocument } from './to-document';

const text = z.string();
const year = z.int().nullable();
const form = z.enum(['medical', 'pharmacy', 'medical_pharmacy', 'vendor', 'own']);
const doubt = z.enum([
  'no_code',
  'code_twice',
  'code_out_of_order',
  'no_section',
  'hidden_row',
  'continued',
  'entry_question_guessed',
  'planned_year_unknown',
  'cut_short',
]);
const draftFile = z.strictObject({
  draft: z.strictObject({
    id: text,
    kind: z.literal('ministry'),
    labelJa: text,
    labelEn: text,
    titleJa: text,
    fiscalYear: year,
    published: text,
    guidelineBasis: text,
  }),
  /** Code of the edition that the items were compared with. */
  earlier: text,
  sheets: z.array(z.strictObject({ n: z.int(), fileName: text, sheetName: text, sha256: text })),
  items: z.array(
    z.strictObject({
      id: text,
      form,
      sheetN: z.int().nullable(),
      sheetRow: z.int().nullable(),
      sectionCode: text,
      sectionTitleJa: text,
      sectionTitleEn: text,
      code: text,
      labelJa: text,
      labelEn: text,
      answerKind: z.enum(['gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned']),
      plannedUntilYear: year,
      scope: z.enum(['organization', 'all', 'server', 'terminal', 'server_terminal', 'network']).nullable(),
      explainJa: text,
      evidenceJa: text,
      remarksHintJa: text,
      guidelineRefs: z.array(text),
      change: z.enum(['kept', 'reworded', 'moved', 'merged', 'split', 'new']),
      replaces: z.array(text),
      score: z.number(),
      isConfirmed: z.boolean(),
      isLeftOut: z.boolean(),
      doubts: z.array(doubt),
      readLabelJa: text,
    }),
  ),
});

/** A draft that an operator reviews in a file: facts, items and what they were compared with. */
export interface DraftFile {
  readonly draft: DraftFacts;
  readonly earlier: string;
  readonly sheets: readonly {
    readonly n: number;
    readonly fileName: string;
    readonly sheetName: string;
    readonly sha256: string;
  }[];
  readonly items: readonly DraftItemFacts[];
}

/** Reads a draft file; unknown keys and wrong types are errors. Throws CatalogueInvalid with the path of each. */
export function parseDraftFile(json: unknown, name = 'draft'): DraftFile {
  return parseOrThrow(name, draftFile, json);
}

/** The items of an edition's document, as what a draft is compared with. */
export function earlierItemsOf(document: unknown): readonly EarlierItemFacts[] {
  const rows = toEditionRows(parseOrThrow('earlier edition', editionDocument, document)).items;
  return rows.map((item: EditionItemRow) => ({ ...item, plannedUntil: item.rules.planned_until_fiscal_year ?? null }));
}

/**
 * Makes a draft file of the forms found in a workbook. Items with the same number and wording as before, and without doubt,
 * are confirmed already; every other one waits for `isConfirmed` to be set.
 */
export function makeDraftFile(
  facts: Omit<DraftFacts, 'id' | 'kind'>,
  found: readonly FoundSheet[],
  source: { readonly fileName: string; readonly sha256: string },
  earlier: { readonly code: string; readonly items: readonly EarlierItemFacts[] },
): DraftFile {
  const items = found.flatMap((sheet, at) => draftFromSheet(sheet.items, sheet.form, at + 1, earlier.items));
  return {
    draft: { id: 'file', kind: 'ministry', ...facts },
    earlier: earlier.code,
    sheets: found.map(({ name }: RecognisedSheet, at) => ({ n: at + 1, sheetName: name, ...source })),
    items: items.map((item, at) => ({
      ...item,
      id: `item-${at + 1}`,
      isConfirmed: item.change === 'kept' && item.score === 100 && item.doubts.length === 0 && item.scope !== null,
    })),
  };
}

export type DraftFileOutcome =
  | { readonly type: 'DraftFileReady'; readonly document: EditionDocument }
  | { readonly type: 'DraftFileNotReady'; readonly findings: readonly Finding[] };

/** The edition that a reviewed draft file makes, or what is still to be settled in it. */
export function publishDraftFile(
  { draft, items, sheets }: DraftFile,
  earlier: readonly EarlierItemFacts[],
  held: readonly string[],
): DraftFileOutcome {
  const findings = draftFindings(draft, items, held);
  return findings.length > 0
    ? { type: 'DraftFileNotReady', findings }
    : { type: 'DraftFileReady', document: toDocument(draft, items, sheets, earlier) };
}
