import { z } from 'zod';
import { jobKind } from '@mamori/platform';

/** The day from which two factors are expected was moved: what reminds of it has to follow. */
export const twoFactorDateChanged = jobKind('two-factor-date-changed', z.object({ changeId: z.uuid() }));
export type TwoFactorDateChanged = z.infer<typeof twoFactorDateChanged.payload>;
