import { z } from 'zod';
import type { CatalogueProblem } from './catalogue-invalid';
import { parseOrThrow, throwIfAny } from './catalogue-invalid';
import { day, text } from './catalogue-schema';
import { repeated } from './repeated';

const confidence = z.enum(['verified', 'secondary', 'local', 'inferred', 'unverified']);

const deadline = z
  .strictObject({
    id: text,
    title_ja: text,
    title_en: text,
    kind: z.enum([
      'guideline_deadline',
      'conditional',
      'checklist',
      'publication',
      'law',
      'recurring',
      'incident',
      'fee_requirement',
    ]),
    date: day.nullable(),
    range: z.strictObject({ start: day, end: day }).readonly().nullable(),
    relative: text.nullable(),
    applies_to: z
      .array(z.enum(['clinic', 'hospital', 'pharmacy', 'vendor']))
      .min(1)
      .readonly(),
    legal_basis_ja: text,
    confidence,
    reminder_days_before_suggested: z.array(z.int().positive()).readonly(),
    note_ja: text.nullable(),
    sources: z.array(text).min(1).readonly(),
    status: z.literal('past').optional(),
  })
  .readonly();

const deadlines = z
  .strictObject({
    schema_version: z.literal('1.0'),
    as_of: day,
    fiscal_year_rule_ja: text,
    confidence_legend: z.record(confidence, text).readonly(),
    default_twofa_deadline: text,
    items: z.array(deadline).min(1).readonly(),
  })
  .readonly();

/** Dates and terms that matter to clinics and vendors, each with its legal basis, how sure it is, and its sources. */
export type Deadlines = z.infer<typeof deadlines>;
export type Deadline = z.infer<typeof deadline>;

/** Reads `deadlines.json`; throws CatalogueInvalid with the path of every fault. */
export function parseDeadlines(json: unknown): Deadlines {
  const parsed = parseOrThrow('deadlines.json', deadlines, json);
  throwIfAny('deadlines.json', contradictions(parsed));
  return parsed;
}

function contradictions({ items, default_twofa_deadline }: Deadlines): readonly CatalogueProblem[] {
  const twofa = items.find(({ id }) => id === default_twofa_deadline);
  return [
    ...repeated(items.map(({ id }, index) => ({ key: id, path: `items[${index}].id` }))),
    ...(twofa?.date
      ? []
      : [{ path: 'default_twofa_deadline', message: `no item "${default_twofa_deadline}" with a date` }]),
    ...items.flatMap(contradictionsOf),
  ];
}

function contradictionsOf(item: Deadline, index: number): readonly CatalogueProblem[] {
  const { date, range, relative, reminder_days_before_suggested: reminders } = item;
  const at = `items[${index}]`;
  const given = [date, range, relative].filter((term) => term !== null).length;
  return [
    ...(given === 1 ? [] : [{ path: at, message: `exactly one of date, range, relative is set, here ${given} are` }]),
    ...(range && range.start > range.end ? [{ path: `${at}.range`, message: 'ends before it starts' }] : []),
    ...(reminders.some((days, nth) => nth > 0 && days >= (reminders[nth - 1] ?? 0))
      ? [{ path: `${at}.reminder_days_before_suggested`, message: 'not in falling order' }]
      : []),
  ];
}
