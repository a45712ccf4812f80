import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ladderOf } from './ladder';

interface Suggestion {
  readonly id: string;
  readonly reminder_days_before_suggested: readonly number[];
}
const catalogue: { readonly items: readonly Suggestion[] } = JSON.parse(
  readFileSync('libs/editions/data/deadlines.json', 'utf8'),
);
const suggested = (id: string) => catalogue.items.find((item) => item.id === id)!.reminder_days_before_suggested;

describe('ladderOf', () => {
  it('follows the catalogue for the two-factor date from half a year on', () => {
    expect(ladderOf('two_factor')).toEqual([...suggested('twofa-ref-date').filter((days) => days <= 180), 1, 0]);
  });

  it.each(['inspection-hospital', 'inspection-clinic', 'inspection-pharmacy'])('follows the catalogue for %s', (id) => {
    expect(ladderOf('inspection')).toEqual([...suggested(id), 0]);
  });

  it('follows the catalogue for the target end of an edition', () => {
    expect(ladderOf('edition_target_end')).toEqual([...suggested('r8-target-end'), 7, 0]);
  });

  it.each([
    'two_factor',
    'inspection',
    'inspection_documents',
    'task_due',
    'restore_test',
    'bcp_review',
    'drill',
    'training',
    'target_date',
    'system_plan',
    'system_renewal',
    'evidence_expiry',
    'account_review',
    'invitation_expiry',
    'edition_target_end',
  ] as const)('goes downwards without repeating a day for %s', (kind) => {
    const ladder = ladderOf(kind);
    expect(ladder).toEqual([...new Set(ladder)].sort((a, b) => b - a));
  });

  it('tells of what is overdue where somebody can still do it', () => {
    expect(ladderOf('task_due').filter((days) => days < 0)).toEqual([-1, -7]);
    expect(ladderOf('restore_test').filter((days) => days < 0)).toEqual([-7]);
    expect(ladderOf('drill').filter((days) => days < 0)).toEqual([]);
  });
});
