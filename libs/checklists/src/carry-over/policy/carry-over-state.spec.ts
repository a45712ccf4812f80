import { expect, it } from '@jest/globals';
import { type CarryOverStanding, mayApply, mayUndo, undoUntilOn } from './carry-over-state';

const previewed: CarryOverStanding = { state: 'previewed', waiting: 3, applied: 0, undoUntilOn: null };
const applied: CarryOverStanding = { state: 'applied', waiting: 0, applied: 3, undoUntilOn: '2026-12-06' };

it.each([
  ['starts after the preview', previewed, 'CarryOverMayStart'],
  ['has nothing to do when no clinic can be carried', { ...previewed, waiting: 0 }, 'NothingToCarry'],
  ['goes on after it stopped half-way', { ...previewed, state: 'failed', applied: 1 }, 'CarryOverMayStart'],
  ['is under way', { ...previewed, state: 'applying' }, 'CarryOverUnderWay'],
  ['is done', applied, 'CarryOverApplied'],
  ['is not started again while it is undone', { ...applied, state: 'undoing' }, 'CarryOverUndone'],
  ['is not started again after it was undone', { ...applied, state: 'undone' }, 'CarryOverUndone'],
] as const)('applying %s', (_, standing, type) => {
  expect(mayApply(standing).type).toBe(type);
});

it.each([
  ['is possible on the last day', applied, '2026-12-06', 'UndoMayStart'],
  ['is too late on the day after', applied, '2026-12-07', 'UndoTooLate'],
  [
    'takes back what was carried before it stopped',
    { ...applied, state: 'failed', waiting: 2 },
    '2026-12-01',
    'UndoMayStart',
  ],
  ['waits for the run to end', { ...applied, state: 'applying' }, '2026-12-01', 'CarryOverUnderWay'],
  ['is under way', { ...applied, state: 'undoing' }, '2026-12-01', 'CarryOverUnderWay'],
  ['has nothing to do before anything was applied', previewed, '2026-12-01', 'NothingToUndo'],
  ['has nothing to do when it was undone', { ...applied, state: 'undone' }, '2026-12-01', 'NothingToUndo'],
  ['has nothing to do when every clinic was undone', { ...applied, applied: 0 }, '2026-12-01', 'NothingToUndo'],
] as const)('undoing %s', (_, standing, today, type) => {
  expect(mayUndo(standing, today).type).toBe(type);
});

it('can be undone for 14 days', () => {
  expect(undoUntilOn('2026-11-22')).toBe('2026-12-06');
});
