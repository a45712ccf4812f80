import { z } from 'zod';

const day = z.string();

const answer = z.object({
  value: z.enum(['yes', 'planned', 'no', 'not_applicable']).nullable(),
  confirmedOn: day.nullable(),
  targetOn: day.nullable(),
  reason: z.string(),
  remarks: z.string(),
  version: z.number(),
  answeredBy: z.string().nullable(),
  answeredAt: z.string().nullable(),
  source: z.enum(['typed', 'paper', 'form', 'proposal', 'carried', 'register']),
});

const evidence = z.object({
  /** Absent in what was signed before registers could stand beside a line. */
  id: z.string().nullable().default(null),
  kind: z.string(),
  title: z.string(),
  speaksForOn: day,
  fileName: z.string().nullable(),
  sha256: z.string().nullable(),
  note: z.string().nullable(),
});

const item = z.object({
  id: z.string(),
  code: z.string(),
  answerKind: z.enum(['gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned']),
  labelJa: z.string(),
  labelEn: z.string(),
  scopeJa: z.string(),
  answer,
  evidence: z.array(evidence).readonly(),
});

/**
 * What a signed version keeps. `format` changes when this shape does, so that versions of every age can be read for ever:
 * a former shape stays here beside the present one.
 */
export const snapshotSchema = z.object({
  format: z.literal(1),
  facility: z.object({
    name: z.string(),
    kind: z.enum(['hospital', 'clinic', 'dental', 'pharmacy']),
    prefecture: z.number(),
    address: z.string(),
    phone: z.string(),
    institutionCode: z.string(),
    directorName: z.string(),
  }),
  form: z.enum(['medical', 'pharmacy', 'vendor', 'own']),
  fiscalYear: z.number(),
  edition: z.object({
    code: z.string(),
    labelJa: z.string(),
    labelEn: z.string(),
    titleJa: z.string(),
    published: z.string(),
  }),
  closedByEntryQuestion: z.boolean(),
  sections: z
    .array(z.object({ code: z.string(), titleJa: z.string(), titleEn: z.string(), items: z.array(item).readonly() }))
    .readonly(),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
