import { expect, it } from '@jest/globals';
import { effectsOf } from './answer-effects';

const march = '2027-03-31';
const none = { value: null, targetOn: null };
const yes = { value: 'yes', targetOn: null } as const;
const no = { value: 'no', targetOn: march } as const;
const noLater = { value: 'no', targetOn: '2027-09-30' } as const;
const planned = { value: 'planned', targetOn: march } as const;
const skipped = { value: 'not_applicable', targetOn: null } as const;

it.each([
  ['counts a first はい', none, yes, { answered: 1, no: 0 }, null],
  ['counts a first いいえ and says so', none, no, { answered: 1, no: 1 }, 'not-met'],
  ['counts はい to いいえ', yes, no, { answered: 0, no: 1 }, 'not-met'],
  ['counts いいえ to はい', no, yes, { answered: 0, no: -1 }, 'met'],
  ['takes a plan for met', no, planned, { answered: 0, no: -1 }, 'met'],
  ['takes a 対象外 for met', no, skipped, { answered: 0, no: -1 }, 'met'],
  ['counts a いいえ taken back', no, none, { answered: -1, no: -1 }, 'met'],
  ['counts a はい taken back', yes, none, { answered: -1, no: 0 }, null],
  ['tells of another target date', no, noLater, { answered: 0, no: 0 }, 'not-met'],
  ['is silent when a いいえ is repeated', no, no, { answered: 0, no: 0 }, null],
  ['is silent when a はい is repeated', yes, yes, { answered: 0, no: 0 }, null],
  ['counts はい to 対象外 as answered still', yes, skipped, { answered: 0, no: 0 }, null],
] as const)('%s', (_, before, after, counts, happened) => {
  expect(effectsOf(false, before, after)).toEqual({ counts, happened, figuresAnew: false });
});

it.each([
  ['works the figures out anew when the entry question closes the list', yes, { value: 'no', targetOn: null }, true],
  ['works the figures out anew when it is taken back', yes, none, true],
  ['leaves the figures when it is repeated', yes, yes, false],
] as const)('%s', (_, before, after, figuresAnew) => {
  expect(effectsOf(true, before, after)).toEqual({ counts: { answered: 0, no: 0 }, happened: null, figuresAnew });
});
