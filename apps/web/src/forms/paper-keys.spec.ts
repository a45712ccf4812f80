import { expect, it } from '@jest/globals';
import { answerOfKey, keyOfAnswer, paperValues } from './paper-keys';

it.each([
  ['yes_no', '1', 'yes'],
  ['yes_no', '２', 'no'],
  ['yes_no', '3', undefined],
  ['yes_no', '0', undefined],
  ['yes_no', 'はい', undefined],
  ['yes_no', ' ', null],
  ['gate_yes_no', '2', 'no'],
  ['yes_no_no_contract_skip', '3', 'not_applicable'],
  ['yes_no_planned', '2', 'no'],
  ['yes_no_planned', '3', 'planned'],
] as const)('on a line of kind %s the key %j is %s', (kind, key, value) => {
  expect(answerOfKey(kind, key)).toBe(value);
});

it.each(['gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned'] as const)(
  'every answer of a line of kind %s has its key',
  (kind) => {
    for (const value of paperValues(kind)) expect(answerOfKey(kind, keyOfAnswer(kind, value))).toBe(value);
  },
);
