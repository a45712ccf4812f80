import { z } from 'zod';
import { registerSnapshotSchema } from '@mamori/clinics';

/**
 * What is kept of a register beside an answer. `format` changes when this shape does, so that evidence of every age can be
 * read for ever: a former shape stays here beside the present one.
 */
export const registerContentSchema = z.object({
  format: z.literal(1),
  /** The clinic's name as it was that day. */
  facilityName: z.string(),
  /** By which it is seen whether the register says something else since. */
  mark: z.string(),
  register: registerSnapshotSchema,
});

export type RegisterContent = z.infer<typeof registerContentSchema>;
