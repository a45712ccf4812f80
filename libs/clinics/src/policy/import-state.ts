import type { ImportMode, ImportState } from '../schema.gen';

/** Why an import ended without all rows: clinics were registered after its preview, or who asked for it has left. */
export type ImportFailure = 'rows_in_the_way' | 'asker_left';

/** Where an import stands, as far as asking for it depends on it. */
export interface ImportStanding {
  readonly state: ImportState;
  readonly mode: ImportMode;
  readonly errors: number;
  readonly failure: ImportFailure | null;
}

export type ApplyOutcome =
  | { readonly type: 'ImportMayStart' }
  | { readonly type: 'ImportUnderWay' }
  | { readonly type: 'RowsInTheWay'; readonly count: number }
  | { readonly type: 'ImportApplied' }
  | { readonly type: 'ImportFailed'; readonly because: ImportFailure };

/** Decides whether the rows may be written. Asking again while they are being written is no fault. */
export function mayApply({ state, mode, errors, failure }: ImportStanding): ApplyOutcome {
  switch (state) {
    case 'previewed':
      return mode === 'stop' && errors > 0 ? { type: 'RowsInTheWay', count: errors } : { type: 'ImportMayStart' };
    case 'applying':
      return { type: 'ImportUnderWay' };
    case 'applied':
      return { type: 'ImportApplied' };
    case 'failed':
      return { type: 'ImportFailed', because: failure ?? 'rows_in_the_way' };
  }
}

export type ChooseModeOutcome =
  { readonly type: 'ModeMayChange' } | Extract<ApplyOutcome, { readonly type: 'ImportUnderWay' | 'ImportApplied' }>;

/** Decides whether the mode may change: before the rows are written, and again after rows stood in the way of that. */
export function mayChooseMode(state: ImportState): ChooseModeOutcome {
  if (state === 'applying') return { type: 'ImportUnderWay' };
  return state === 'applied' ? { type: 'ImportApplied' } : { type: 'ModeMayChange' };
}
