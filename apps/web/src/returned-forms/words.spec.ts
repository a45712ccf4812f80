import { expect, it } from '@jest/globals';
import { chosenAtFirst } from './words';
import type { Line } from './words';

const blank = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const line = (itemId: string, given: Partial<Line>): Line => ({
  itemId,
  code: itemId,
  labelJa: '',
  labelEn: '',
  answerKind: 'yes_no',
  targetLatestOn: '2027-03-31',
  place: '',
  state: 'changed',
  isChangedSince: false,
  current: { ...blank, version: 0, answeredBy: null, answeredAt: null, source: 'typed' },
  given: blank,
  problems: [],
  ...given,
});
const lines = [
  line('differs', {}),
  line('changed meanwhile', { isChangedSince: true }),
  line('emptied', { state: 'emptied' }),
  line('unclear', { state: 'problem' }),
  line('same', { state: 'same' }),
];

it('chooses beforehand what differs without doubt, and nothing that would take an answer away', () => {
  expect([...chosenAtFirst({ lines, namesOther: false })]).toEqual(['differs']);
});

it('chooses nothing of a file that names another facility', () => {
  expect(chosenAtFirst({ lines, namesOther: true }).size).toBe(0);
});
