import type { CarryOver } from '../schema.gen';
import { sayFailure } from './carry-over-texts';
import type { RunRow } from './carry-over.repository';
import { mayApply, mayUndo } from './policy/carry-over-state';

/** The run as people see it, with what may be done on that day. */
export function toCarryOver({ today, failure, ...run }: RunRow): CarryOver {
  const { state, clinics, undoUntilOn } = run;
  const standing = { state, waiting: clinics.waiting, applied: clinics.applied, undoUntilOn };
  return {
    ...run,
    canApply: mayApply(standing).type === 'CarryOverMayStart',
    canUndo: mayUndo(standing, today).type === 'UndoMayStart',
    failure: failure && sayFailure(failure),
  };
}
