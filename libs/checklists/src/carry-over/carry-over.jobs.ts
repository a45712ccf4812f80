import { jobKind } from '@mamori/platform';
import { z } from 'zod';

const run = z.strictObject({ carryOverId: z.uuid() }).readonly();

export type CarryOverJob = z.infer<typeof run>;

/** Somebody asked for the clinics of a carry-over to be carried. */
export const carryOverAsked = jobKind('carry-over-asked', run);

/** Somebody asked for a carry-over to be undone. */
export const carryOverUndoAsked = jobKind('carry-over-undo-asked', run);
