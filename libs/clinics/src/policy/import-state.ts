import type { ImportMode, ImportState } from '../schema.gen';

/** Where an import stands, as far as asking for it depends on it. */
export interface ImportStanding {
  readonly state: ImportState;
  readonly mode: ImportMode;
  readonly errors: number;
}

export type ApplyOutcome =
  | { readonly type: 'ImportMayStart' }
  | { readonly type: 'ImportUnderWay' }
  | { readonly type: 'RowsInTheWay'; readonly count: number }
  | { readonly type: 'ImportApplied' }
  | { readonly type: 'ImportFailed' };

/** Decides whether the rows may be written. Asking again while they are being written is no fault. */
export function mayApply({ state, mode, errors }: ImportStanding): ApplyOutcome {
  switch (state) {
    case 'previewed':
      return mode === 'stop' && errors > 0 ? { type: 'RowsInTheWay', count: errors } : { type: 'ImportMayStart' };
    case 'applying':
      return { type: 'ImportUnderWay' };
    case 'applied':
      return { type: 'ImportApplied' };
    case 'failed':
      return { type: 'ImportFailed' };
  }
}

export type ChooseModeOutcome =
  { readonly type: 'ModeMayChange' } | Extract<ApplyOutcome, { readonly type: 'ImportUnderWay' | 'ImportApplied' }>;

/** Decides whether the mode may change: before the rows are written, and again after rows stood in the way of that. */
export function mayChooseMode(state: ImportState): ChooseModeOutcome {
  if (state === 'applying') return { type: 'ImportUnderWay' };
  return state === 'applied' ? { type: 'ImportApplied' } : { type: 'ModeMayChange' };
}
