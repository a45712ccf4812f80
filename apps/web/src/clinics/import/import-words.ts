import type { ImportMode, ImportPartsFragment, ImportRowOutcome } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { Tone } from '../../ui/badge';

export const importModes = ['stop', 'skip', 'update'] as const satisfies readonly ImportMode[];

export const importModeText: Record<ImportMode, { readonly label: MessageId; readonly description: MessageId }> = {
  stop: { label: 'clinics.import.mode.stop', description: 'clinics.import.mode.stop.body' },
  skip: { label: 'clinics.import.mode.skip', description: 'clinics.import.mode.skip.body' },
  update: { label: 'clinics.import.mode.update', description: 'clinics.import.mode.update.body' },
};

/** In the order of what a person looks at first. */
export const rowOutcomes = [
  'error',
  'create',
  'update',
  'unchanged',
  'skip',
] as const satisfies readonly ImportRowOutcome[];

export const rowOutcomeWord: Record<ImportRowOutcome, { readonly label: MessageId; readonly tone: Tone }> = {
  create: { label: 'clinics.import.outcome.create', tone: 'ok' },
  update: { label: 'clinics.import.outcome.update', tone: 'doing' },
  unchanged: { label: 'clinics.import.outcome.unchanged', tone: 'neutral' },
  skip: { label: 'clinics.import.outcome.skip', tone: 'none' },
  error: { label: 'clinics.import.outcome.error', tone: 'bad' },
};

/** How the file's text was written, as people know it. */
export function encodingName(encoding: string): string {
  if (encoding === 'xlsx') return 'Excel';
  if (encoding === 'shift_jis') return 'CSV (Shift_JIS)';
  return encoding === 'utf-8' ? 'CSV (UTF-8)' : encoding;
}

/** How many rows would be written. */
export const rowsToWrite = ({ counts }: Pick<ImportPartsFragment, 'counts'>): number => counts.create + counts.update;

/** What stands between a previewed import and writing it. */
export type Standing =
  | 'ready'
  /** Mode stop, and rows at fault or known already. */
  | 'blocked'
  /** Nothing in the file is new or changed. */
  | 'nothing';

export function standingOf(one: Pick<ImportPartsFragment, 'counts' | 'canApply'>): Standing {
  if (!one.canApply && one.counts.error > 0) return 'blocked';
  return one.canApply && rowsToWrite(one) > 0 ? 'ready' : 'nothing';
}

/** The share of the rows written, in steps of a quarter: what is read out, so that nobody hears a figure every second. */
export const quarterDone = (done: number, total: number): number =>
  total > 0 ? Math.floor(Math.min(done / total, 1) * 4) * 25 : 0;
