import { z } from 'zod';
import { jobKind } from '@mamori/platform';

/** Somebody asked for the rows of an import to be written. */
export const clinicImportAsked = jobKind('clinic-import-asked', z.object({ importId: z.uuid() }));
export type ClinicImportAsked = z.infer<typeof clinicImportAsked.payload>;
