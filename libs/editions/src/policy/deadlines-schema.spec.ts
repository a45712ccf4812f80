import { readFileSync } from 'node:fs';
import { parseDeadlines } from './deadlines-schema';

const file = readFileSync(new URL('../../data/deadlines.json', import.meta.url), 'utf8');
const parseWith = (from: string, to: string) => () => {
  if (!file.includes(from)) throw new Error(`no ${from} in the file`);
  return parseDeadlines(JSON.parse(file.replace(from, to)));
};

it('reads the shipped dates back as they stand in the file', () => {
  expect(parseDeadlines(JSON.parse(file))).toEqual(JSON.parse(file));
});

it.each([
  ['an unknown key', '"kind": "conditional"', '"kind": "conditional", "colour": "red"', 'items[2]: Unrecognized key'],
  ['an unknown kind', '"kind": "conditional"', '"kind": "rumour"', 'items[2].kind: Invalid option'],
  [
    'an unknown sureness',
    '"confidence": "secondary"',
    '"confidence": "hearsay"',
    'items[0].confidence: Invalid option',
  ],
  ['a day that does not exist', '"date": "2027-04-01"', '"date": "2027-04-31"', 'items[0].date: not an existing day'],
  ['one id twice', '"id": "twofa-fy-end"', '"id": "twofa-ref-date"', 'items[1].id: "twofa-ref-date" stands already'],
  [
    'a date and a term at once',
    '"relative": null',
    '"relative": "いつか"',
    'items[0]: exactly one of date, range, relative',
  ],
  ['neither date nor term', '"date": "2028-03-31"', '"date": null', 'items[1]: exactly one of date, range, relative'],
  ['a range that ends before it starts', '"end": "2026-06-30"', '"end": "2026-05-30"', 'items[6].range: ends before'],
  [
    'reminders out of order',
    '365,\n        180',
    '180,\n        365',
    'items[0].reminder_days_before_suggested: not in falling',
  ],
  [
    'a two-factor date that is none',
    '"default_twofa_deadline": "twofa-ref-date"',
    '"default_twofa_deadline": "twofa-relief"',
    'default_twofa_deadline: no item "twofa-relief" with a date',
  ],
] as const)('refuses %s and names its place', (_, from, to, message) => {
  expect(parseWith(from, to)).toThrow(`deadlines.json: ${message}`);
});
