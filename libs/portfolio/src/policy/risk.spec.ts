import { describe, expect, it } from '@jest/globals';
import { type RiskFigures, riskOf, riskParts } from './risk';

const quiet: RiskFigures = {
  tasksOverdue: 0,
  itemsNo: 0,
  itemsTotal: 18,
  itemsAnswered: 18,
  checklistId: '0190a0de-0000-7000-8000-000000000000',
  twoFactor: 'in_place',
  inspectionNearness: 0,
};

describe('the risk of a clinic', () => {
  it.each([
    ['is 0 when all is done', {}, 0],
    ['is 0 for a planned second factor', { twoFactor: 'planned' }, 0],
    ['counts each overdue task', { tasksOverdue: 3 }, 24],
    ['counts each いいえ', { itemsNo: 2 }, 6],
    ['counts each item without an answer', { itemsAnswered: 13 }, 5],
    [
      'weighs a list not started like one with nothing answered',
      { checklistId: null, itemsTotal: 0, itemsAnswered: 0 },
      18,
    ],
    ['counts a missing second factor', { twoFactor: 'none' }, 10],
    ['counts a clinic without systems', { twoFactor: 'no_system' }, 5],
    ['counts relief', { twoFactor: 'relief' }, 3],
    ['counts an inspection within 90 days', { inspectionNearness: 1 }, 10],
    ['counts one within 30 days twice as much', { inspectionNearness: 2 }, 20],
    [
      'adds everything up',
      { tasksOverdue: 1, itemsNo: 1, itemsAnswered: 17, twoFactor: 'none', inspectionNearness: 2 },
      42,
    ],
  ] as const)('%s', (_, change, risk) => {
    expect(riskOf({ ...quiet, ...change })).toBe(risk);
  });

  it('names each part once', () => {
    expect(new Set(riskParts.map(({ key }) => key)).size).toBe(riskParts.length);
  });
});
