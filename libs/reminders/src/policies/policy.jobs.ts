import { jobKind } from '@mamori/platform';
import { z } from 'zod';

/** A consultancy decided otherwise on how people are told: open dates of the kind, or of every kind for null, need a new plan. */
export const reminderRulesChanged = jobKind('reminders.replan', z.object({ kind: z.string().nullable() }));
