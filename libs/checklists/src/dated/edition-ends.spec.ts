import { expect, it } from '@jest/globals';
import { shippedCatalogue } from '@mamori/editions';
import { endsOf } from './edition-ends';

const { items } = shippedCatalogue().deadlines;
const r8 = items.filter(({ id }) => id === 'r8-target-end');

it('takes the target ends that are still to come, with how sure they are', () => {
  expect(endsOf(items)).toEqual([
    {
      fiscal_year: 2026,
      ends_on: '2027-03-31',
      title: '令和8年度（2026年度）のチェックリスト（目標日の上限・推定）',
    },
  ]);
});

it.each([
  ['verified', '令和8年度（2026年度）のチェックリスト（目標日の上限）'],
  ['unverified', '令和8年度（2026年度）のチェックリスト（目標日の上限・未確認）'],
] as const)('says of what is %s: %s', (confidence, title) => {
  expect(endsOf(r8.map((item) => ({ ...item, confidence })))[0]?.title).toBe(title);
});

it('leaves out what has passed or has no day', () => {
  expect(
    endsOf(
      r8.flatMap((item) => [
        { ...item, date: null },
        { ...item, status: 'past' as const },
      ]),
    ),
  ).toEqual([]);
});
