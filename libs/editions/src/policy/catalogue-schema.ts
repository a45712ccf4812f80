import { isDay } from '@mamori/platform';
import { z } from 'zod';

/**
 * What an item is about, the same word in every edition: it ties items, playbooks and rule templates together.
 */
export const topics = [
  'gate',
  'officer',
  'ledger',
  'remote',
  'mds',
  'access',
  'account',
  'patch',
  'password',
  'reuse',
  'usb',
  'twofa',
  'log',
  'services',
  'source_limit',
  'contact',
  'backup',
  'bcp',
  'rules',
  'other',
] as const;

export const text = z.string().regex(/^\S(.*\S)?$/s, 'empty, or with spaces around it');
/** Text that may be missing, as in editions that were read from a file. */
const optionalText = z.string().regex(/^(\S(.*\S)?)?$/s, 'with spaces around it');
export const texts = z.array(text).readonly();
export const day = z.string().refine(isDay, 'not an existing day, YYYY-MM-DD');
export const url = z.url({ protocol: /^https?$/ });
/** The ministry's are numbered by year; a consultancy's own list carries a part of its id. */
export const editionCode = z.string().regex(/^(r[1-9]\d*|own-[0-9a-f]{12})$/, 'not an edition code such as r7');
export const verification = z.enum(['verified', 'inferred', 'unverified']);
export const formKind = z.enum(['medical', 'pharmacy', 'vendor', 'own']);
/** The ministry dates some editions only by month. */
export const published = z
  .string()
  .refine((value) => isDay(value.length === 7 ? `${value}-01` : value), 'neither a day YYYY-MM-DD nor a month YYYY-MM');
export const officialFiles = z
  .array(
    z.strictObject({ kind: text, url, pages: z.int().positive().optional(), confidence: text.optional() }).readonly(),
  )
  .readonly();

const marker = z.literal(true).optional();

export const itemRules = z
  .strictObject({
    answer_date_required: z.boolean(),
    no_requires_target_date: z.boolean(),
    no_ends_list: marker,
    target_date_latest: day.optional(),
    target_date_note_ja: text.optional(),
    skip_if: z.literal('no_vendor_contract').optional(),
    reference_only_in_r5: marker,
    one_sheet_per_vendor: marker,
    carried_over_from: text.optional(),
    planned_counts_as_yes: marker,
    planned_until_fiscal_year: z
      .string()
      .regex(/^R\d+ \(\d{4}-04-01\.\.\d{4}-03-31\)$/, 'not a fiscal year such as R9 (2027-04-01..2028-03-31)')
      .optional(),
    plan_detail_required_by_product: marker,
    two_step_only_is_not_two_factor: marker,
    password_policy: z
      .strictObject({
        min_length: z.int().positive(),
        mix_ja: text,
        rotation_required: z.boolean(),
        rotation_exempt_if: texts,
        rotation_max_note_ja: text,
      })
      .readonly()
      .optional(),
  })
  .readonly();

const guidelineRef = z
  .strictObject({
    guideline: z.string().regex(/^mhlw-safety-\d+\.\d+$/, 'not a guideline such as mhlw-safety-6.0'),
    book_ja: text,
    section: text,
    basis: z.string().regex(/^(manual|analyst: .+)$/, 'neither "manual" nor "analyst: " with a reason'),
  })
  .readonly();

const benchmark = z
  .strictObject({
    survey: text,
    metrics: z.array(z.strictObject({ metric: text, percent: z.number().min(0).max(100) }).readonly()).readonly(),
    match: z.enum(['direct', 'proxy']),
    note_ja: text.nullable(),
  })
  .readonly();

const item = z
  .strictObject({
    id: text,
    code: text,
    code_ascii: text,
    scope: z.enum(['organization', 'all', 'server', 'terminal', 'server_terminal', 'network']),
    scope_ja: text,
    label_ja: text,
    label_en: text,
    explain_ja: optionalText,
    evidence_ja: optionalText,
    remarks_hint_ja: optionalText,
    answer_kind: z.enum(['gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned']),
    special_rules: itemRules,
    guideline_refs: z.array(guidelineRef).readonly(),
    replaces: texts,
    change: z.enum(['new', 'kept', 'promoted', 'changed', 'merged', 'reworded', 'moved', 'split']),
    topic: z.enum(topics),
    benchmark: benchmark.nullable(),
    verification,
    verification_note_ja: text,
    sources: z.array(text).min(1).readonly(),
    phase: z.enum(['r5_required', 'r6_reference']).optional(),
  })
  .readonly();

const form = z
  .strictObject({
    form: formKind,
    label_ja: text,
    label_en: text,
    filled_by: text,
    item_count: z.int().positive(),
    /** Absent where every code is one row. */
    code_count: z.int().positive().optional(),
    sections: z
      .array(
        z
          .strictObject({ code: text, title_ja: text, title_en: text, items: z.array(item).min(1).readonly() })
          .readonly(),
      )
      .min(1)
      .readonly(),
    note_ja: text.optional(),
    legal_basis: text.optional(),
    legal_basis_verification: text.optional(),
    not_included: z
      .array(z.strictObject({ code: text, reason_ja: text }).readonly())
      .readonly()
      .optional(),
  })
  .readonly();

const fillRules = z
  .strictObject({
    answers: texts,
    phases: z.record(text, text).readonly().optional(),
    columns_ja_unverified: texts.optional(),
    round_columns_ja: texts.optional(),
    round_columns_verification: text.optional(),
    rounds: text.optional(),
    date_column_ja: text.optional(),
    remarks_column_ja: text.optional(),
    no_requires_ja: text.optional(),
    target_date_range: z.tuple([day, day]).readonly().optional(),
    inspection_rule_ja: text.optional(),
    vendor_sheet_rule_ja: text.optional(),
    no_is_not_failure_ja: text.optional(),
    verification,
    sources: texts,
  })
  .readonly();

export const editionDocument = z
  .strictObject({
    schema_version: z.literal('1.0'),
    edition: editionCode,
    edition_label_ja: text,
    edition_label_en: text,
    title_ja: text,
    issuer_ja: text,
    published,
    fiscal_year: z.strictObject({ start: day, end: day }).readonly(),
    status: z.enum(['in_force', 'superseded']),
    superseded_by: editionCode.nullable().optional(),
    guideline_basis: text.optional(),
    official_files: officialFiles.optional(),
    basis_note_ja: text.optional(),
    coverage_note_ja: text.optional(),
    count_check_ja: text.optional(),
    numbering_note_ja: text.optional(),
    text_note_ja: text,
    guideline_refs_note_ja: text,
    item_count_note_ja: text,
    change_legend: z.record(text, text).readonly().optional(),
    answer_kinds: z.record(text, text).readonly(),
    verification_legend: z.record(verification, text).readonly(),
    fill_rules: fillRules,
    forms: z.array(form).min(1).readonly(),
    sources: z.array(z.strictObject({ id: text, title: text, url: url.nullable() }).readonly()).readonly(),
  })
  .readonly();

/** One published edition of the ministry's checklist, as its catalogue file holds it. */
export type EditionDocument = z.infer<typeof editionDocument>;
export type EditionForm = z.infer<typeof form>;
export type EditionItem = z.infer<typeof item>;
/** The rules an item is answered by: the catalogue's `special_rules`. */
export type ItemRules = z.infer<typeof itemRules>;
export type FormKind = z.infer<typeof formKind>;
export type Verification = z.infer<typeof verification>;
export type AnswerKind = EditionItem['answer_kind'];
export type Topic = (typeof topics)[number];
