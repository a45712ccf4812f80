import { remarkOnTraining } from './remark-on-training';

const today = '2026-11-22';
const fine = { lastHeldOn: '2025-11-22', nextOn: '2026-11-22', lastIsNamed: true };
const kinds = (change: Partial<typeof fine> | { readonly lastHeldOn: null }) =>
  remarkOnTraining({ ...fine, ...change }, today).map(({ kind, isOurs }) => [kind, isOurs]);

it.each([
  ['nothing of one that was held within the year, with its names and a next one', {}, []],
  ['that none is on record', { lastHeldOn: null, nextOn: null }, [['none', false]]],
  ['that the next one is overdue', { nextOn: '2026-11-21' }, [['next_overdue', false]]],
  ['as our advice that the last one is over a year ago', { lastHeldOn: '2025-11-21' }, [['old', true]]],
  ['as our advice that nobody is named', { lastIsNamed: false }, [['nobody_named', true]]],
])('tells %s', (_, change, told) => {
  expect(kinds(change)).toEqual(told);
});
