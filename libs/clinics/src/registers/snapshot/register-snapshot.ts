import { z } from 'zod';

/** Every register, in the order in which a clinic is shown them. */
export const registerKinds = [
  'contacts',
  'equipment',
  'systems',
  'backups',
  'continuity',
  'training',
  'accounts',
] as const;
export type RegisterKind = (typeof registerKinds)[number];

/** True for the name of a register. */
export const isRegisterKind = (kind: string): kind is RegisterKind => registerKinds.some((known) => known === kind);

const label = { labelJa: z.string(), labelEn: z.string() };

/**
 * What a register says on a day, as texts only, so that it can be kept and read for ever: no code of ours has to be known to
 * read it. Texts are as the clinic wrote them, words of choices in Japanese, days as 2026/11/22, an empty cell as ''.
 */
export const registerSnapshotSchema = z.object({
  kind: z.enum(registerKinds),
  /** The day in Japan on which it was taken. */
  asOfOn: z.string(),
  /** When somebody last looked it through, as far as the register keeps that. */
  reviewedOn: z.string().nullable(),
  /** What holds for the register as a whole, in the order shown. */
  facts: z.array(z.object({ ...label, text: z.string() })).readonly(),
  columns: z.array(z.object({ id: z.string(), ...label })).readonly(),
  /** A cell for each column. Registers of several parts say in the first column to which part a row belongs. */
  rows: z.array(z.array(z.string()).readonly()).readonly(),
});

export type RegisterSnapshot = z.infer<typeof registerSnapshotSchema>;
export type RegisterFact = RegisterSnapshot['facts'][number];
export type RegisterColumn = RegisterSnapshot['columns'][number];
