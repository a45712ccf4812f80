import { z } from 'zod';
import { parseOrThrow, throwIfAny } from './catalogue-invalid';
import { day, text, texts } from './catalogue-schema';
import { repeated } from './repeated';

const term = z
  .strictObject({
    id: text,
    term_ja: text,
    reading: z.string().regex(/^[\p{Script=Hiragana}\p{Script=Katakana}ー・/]+$/u, 'not kana'),
    term_en: text,
    plain_ja: text,
    plain_en: text,
    category: text,
    related_codes_r7_medical: texts,
    aliases: texts,
    note_ja: text.nullable(),
  })
  .readonly();

const glossaryFile = z
  .strictObject({
    schema_version: z.literal('1.0'),
    title_ja: text,
    title_en: text,
    as_of: day,
    note_ja: text,
    note_en: text,
    categories: z.record(text, text).readonly(),
    count: z.int().positive(),
    terms: z.array(term).min(1).readonly(),
  })
  .readonly();

/** A term with its reading in kana, explained in this product's own words; not the definition of a law. */
export type Term = z.infer<typeof term>;

/** Reads `glossary.json`; throws CatalogueInvalid with the path of every fault, such as a word that stands for two terms. */
export function parseGlossary(json: unknown): readonly Term[] {
  const { terms, count, categories } = parseOrThrow('glossary.json', glossaryFile, json);
  throwIfAny('glossary.json', [
    ...repeated(terms.map(({ id }, index) => ({ key: id, path: `terms[${index}].id` }))),
    ...repeated(
      terms.flatMap(({ term_ja, aliases }, index) =>
        [term_ja, ...aliases].map((key) => ({ key, path: `terms[${index}]` })),
      ),
    ),
    ...terms.flatMap(({ category }, index) =>
      category in categories ? [] : [{ path: `terms[${index}].category`, message: `"${category}" is not a category` }],
    ),
    ...(count === terms.length ? [] : [{ path: 'count', message: `${count}, but there are ${terms.length} terms` }]),
  ]);
  return terms;
}
