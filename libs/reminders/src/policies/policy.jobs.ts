import { jobKind } from '@mamori/platform';
import { z } from 'zod';

/**
 * Open dates need a new plan: a consultancy decided otherwise on how people are told, or a clinic has come back. Dates of the
 * kind and of the clinic; null stands for all.
 */
export const replanAsked = jobKind(
  'reminders.replan',
  z.object({ kind: z.string().nullable(), clinicId: z.uuid().nullable().default(null) }),
);
