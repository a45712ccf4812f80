import { z } from 'zod';
import { type CatalogueProblem, parseOrThrow, throwIfAny } from './catalogue-invalid';
import { day, text } from './catalogue-schema';
import { repeated } from './repeated';

const percent = z.int().min(0).max(100);
const sources = z.array(text).min(1).readonly();

const metric = z
  .strictObject({
    metric: text,
    label_ja: text,
    label_en: text,
    percent,
    denominator_ja: text,
    /** By number of beds: `20-99`, `500+` or `under_100`. */
    by_beds: z
      .record(z.string().regex(/^(\d+-\d+|\d+\+|under_\d+)$/), percent)
      .readonly()
      .nullable(),
    checklist_items: z.array(text).readonly(),
    match: z.enum(['direct', 'proxy']),
    note_ja: text.nullable(),
    sources,
  })
  .readonly();

const named = z.object({ label_ja: text, percent: z.number().min(0).max(100), sources }).readonly();

const survey = z
  .strictObject({
    schema_version: z.literal('1.0'),
    survey: text,
    title_ja: text,
    title_en: text,
    issuer_ja: text,
    period: z.strictObject({ start: day, end: day }).readonly(),
    published: day,
    population: z.int().positive(),
    population_note_ja: text,
    valid_responses: z.int().positive(),
    response_rate_percent: z.number(),
    previous_response_rate_percent: z.number(),
    metrics: z.array(metric).min(1).readonly(),
    trend_only_no_percent: z.array(z.strictObject({ topic_ja: text, trend_ja: text, sources }).readonly()).readonly(),
    earlier_surveys: z.array(z.looseObject({ year: text, metrics: z.array(named).readonly() }).readonly()).readonly(),
    later_surveys: z.array(z.looseObject({ name_ja: text, note_ja: text }).readonly()).readonly(),
    sources: z
      .array(z.strictObject({ id: text, title: text, url: z.url({ protocol: /^https?$/ }).nullable() }).readonly())
      .readonly(),
  })
  .readonly();

/** A national survey: what share of hospitals has what, of whom, and where that was read. */
export type Survey = z.infer<typeof survey>;
export type SurveyMetric = z.infer<typeof metric>;

/** Reads `benchmark-r7.json`; throws CatalogueInvalid with the path of every fault. */
export function parseSurvey(json: unknown): Survey {
  const parsed = parseOrThrow('benchmark-r7.json', survey, json);
  throwIfAny('benchmark-r7.json', contradictions(parsed));
  return parsed;
}

function contradictions({ metrics, sources: known }: Survey): readonly CatalogueProblem[] {
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...repeated(metrics.map(({ metric: key }, index) => ({ key, path: `metrics[${index}].metric` }))),
    ...metrics.flatMap(({ sources: cited }, index) =>
      cited
        .filter((id) => !ids.has(id))
        .map((id) => ({ path: `metrics[${index}].sources`, message: `no source "${id}"` })),
    ),
  ];
}
