import { remarkOnAccountReviews } from './remark-on-account-reviews';

const today = '2026-11-22';

it.each([
  ['nothing where none was held', { lastHeldOn: null, nextOn: null }, []],
  ['nothing of one within the year, with the next one today', { lastHeldOn: '2025-11-22', nextOn: today }, []],
  ['that the next one is overdue', { lastHeldOn: '2025-11-21', nextOn: '2026-11-21' }, [['next_overdue', false]]],
  [
    'as our advice that the last one is over a year ago',
    { lastHeldOn: '2025-11-21', nextOn: '2027-04-01' },
    [['old', true]],
  ],
])('tells %s', (_, judged, told) => {
  expect(remarkOnAccountReviews(judged, today).map(({ kind, isOurs }) => [kind, isOurs])).toEqual(told);
});
