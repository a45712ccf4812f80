import { z } from 'zod';

const field = z.enum([
  'name',
  'nameKana',
  'kind',
  'prefecture',
  'address',
  'phone',
  'institutionCode',
  'directorName',
  'tags',
]);
const problem = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['missing', 'unreadable', 'notKana', 'notPhone', 'notCode']) }),
  z.object({ type: z.enum(['tooLong', 'tooManyTags']), limit: z.number() }),
  z.object({ type: z.enum(['unknownKind', 'unknownPrefecture']), given: z.string() }),
]);

/** Why a row of an import comes out as it does; kept as facts, so that each reader gets the words in their language. */
export const rowReason = z.discriminatedUnion('type', [
  z.object({ type: z.literal('atFault'), field, problem }),
  z.object({ type: z.literal('sameAsLine'), line: z.number(), by: z.enum(['code', 'name', 'clinic']) }),
  z.object({ type: z.literal('twoClinics'), byCode: z.string(), byName: z.string() }),
  z.object({ type: z.literal('known') }),
  z.object({ type: z.literal('knownStops') }),
  z.object({ type: z.literal('change'), field, from: z.string(), to: z.string() }),
]);
export type RowReason = z.infer<typeof rowReason>;
