import { z } from 'zod';
import { jobKind } from '../jobs/outbox';

const file = z.strictObject({ fileId: z.uuid() }).readonly();

export type FileWaitsForScan = z.infer<typeof file>;

/** A file was kept while the scanner was away. */
export const fileWaitsForScan = jobKind('file-waits-for-scan', file);
