import { addDays, type Day } from '@mamori/platform';
import type { CarryOverState } from '../../schema.gen';

/** For so many days after it was applied a carry-over can be undone. */
export const UNDO_DAYS = 14;

/** Why a run ended before its last clinic: who asked for it has left or may no longer ask. */
export type CarryOverFailure = 'asker_left';

/** Where a carry-over stands, as far as asking for it depends on it. */
export interface CarryOverStanding {
  readonly state: CarryOverState;
  /** Clinics that can be carried and are not yet. */
  readonly waiting: number;
  /** Clinics that were carried and not undone. */
  readonly applied: number;
  /** Last day for undoing; null before anything was applied. */
  readonly undoUntilOn: Day | null;
}

export type ApplyOutcome =
  | { readonly type: 'CarryOverMayStart' }
  | { readonly type: 'CarryOverUnderWay' }
  | { readonly type: 'CarryOverApplied' }
  | { readonly type: 'CarryOverUndone' }
  | { readonly type: 'NothingToCarry' };

/** Decides whether the clinics may be carried over. One that stopped half-way may go on; asking twice is no fault. */
export function mayApply({ state, waiting }: CarryOverStanding): ApplyOutcome {
  switch (state) {
    case 'previewed':
    case 'failed':
      return waiting > 0 ? { type: 'CarryOverMayStart' } : { type: 'NothingToCarry' };
    case 'applying':
      return { type: 'CarryOverUnderWay' };
    case 'applied':
      return { type: 'CarryOverApplied' };
    case 'undoing':
    case 'undone':
      return { type: 'CarryOverUndone' };
  }
}

export type UndoOutcome =
  | { readonly type: 'UndoMayStart' }
  | { readonly type: 'CarryOverUnderWay' }
  | { readonly type: 'UndoTooLate'; readonly untilOn: Day }
  | { readonly type: 'NothingToUndo' };

/** Decides whether the run may be undone: within 14 days, the day of applying not counted. Asking twice is no fault. */
export function mayUndo({ state, applied, undoUntilOn }: CarryOverStanding, today: Day): UndoOutcome {
  if (state === 'applying' || state === 'undoing') return { type: 'CarryOverUnderWay' };
  if (state === 'previewed' || state === 'undone' || undoUntilOn === null || applied === 0)
    return { type: 'NothingToUndo' };
  if (today > undoUntilOn) return { type: 'UndoTooLate', untilOn: undoUntilOn };
  return { type: 'UndoMayStart' };
}

/** The last day on which what was applied on that day can be undone. */
export const undoUntilOn = (appliedOn: Day): Day => addDays(appliedOn, UNDO_DAYS);
