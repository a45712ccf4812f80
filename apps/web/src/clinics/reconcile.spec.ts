import { reconcile, takeFrom } from './reconcile';

const fields = ['name', 'phone'] as const;
const base = { name: '青葉', phone: '03' };

it.each([
  [
    'asks about a field that both changed',
    { name: 'みどり', phone: '03' },
    { name: '若葉', phone: '03' },
    ['name'],
    [],
  ],
  ['takes what only the other changed', { name: 'みどり', phone: '03' }, { name: '青葉', phone: '06' }, [], ['phone']],
  ['says nothing where both entered the same', { name: '若葉', phone: '03' }, { name: '若葉', phone: '03' }, [], []],
  ['keeps what only the person changed', { name: 'みどり', phone: '03' }, base, [], []],
])('%s', (_, mine, theirs, contested, adopted) => {
  expect(reconcile(fields, base, mine, theirs)).toEqual({ contested, adopted });
});

it('puts only the named fields of one into the other', () => {
  expect(takeFrom({ name: '若葉', phone: '06' }, ['phone'], base)).toEqual({ name: '青葉', phone: '06' });
});
