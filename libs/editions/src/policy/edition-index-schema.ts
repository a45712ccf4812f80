import { z } from 'zod';
import { parseOrThrow } from './catalogue-invalid';
import { editionCode, formKind, officialFiles, published, text, texts, verification } from './catalogue-schema';

const listedEdition = z
  .strictObject({
    edition: editionCode,
    label_ja: text,
    label_en: text,
    published,
    /** Null for an edition that exists but whose items are not in the catalogue. */
    file: text.nullable(),
    forms: z
      .array(z.enum([...formKind.options, 'medical_pharmacy']))
      .min(1)
      .readonly(),
    forms_note_ja: text.optional(),
    guideline: text,
    code_count_medical: z.int().positive().optional(),
    rows_medical: z.int().positive().optional(),
    items_status: z.literal('not_obtained').optional(),
    official_files: officialFiles.optional(),
    known_ja: texts.optional(),
    expected_unverified_ja: texts.optional(),
    confidence: text.optional(),
    sources: texts.optional(),
  })
  .readonly();

const transition = z
  .strictObject({
    from: editionCode,
    to: editionCode,
    /** Item ids of the later edition; null where they are not known. */
    added: texts.nullable(),
    removed: texts.nullable(),
    merged: texts.optional(),
    changed: texts.optional(),
    changes_ja: texts,
    verification,
  })
  .readonly();

const editionIndex = z
  .strictObject({
    schema_version: z.literal('1.0'),
    current: editionCode,
    current_note_ja: text,
    editions: z.array(listedEdition).min(1).readonly(),
    transitions: z.array(transition).readonly(),
  })
  .readonly();

/** All editions the ministry is known to have published, oldest first, those without a catalogue file included. */
export type EditionIndex = z.infer<typeof editionIndex>;
export type ListedEdition = z.infer<typeof listedEdition>;

/** Reads `editions.json`; throws CatalogueInvalid with the path of every fault. */
export function parseEditionIndex(json: unknown): EditionIndex {
  return parseOrThrow('editions.json', editionIndex, json);
}
