import { describe, expect, it } from '@jest/globals';
import type { AnswerKind, AnswerValue } from '../../gql/graphql';
import { missingItems, undecidedCount } from './missing-items';

const line = (id: string, answerKind: AnswerKind, value: AnswerValue | null) => ({
  id,
  answerKind,
  answer: { value } as Parameters<typeof missingItems>[0][number]['answer'],
});

describe('missing items', () => {
  it.each([
    ['names those without an answer, in order', 'yes', [null, 'yes', null], ['1', '3']],
    ['names none when everything is answered', 'yes', ['no', 'planned', 'not_applicable'], []],
    ['names none once the entry question ended the list', 'no', [null, null, 'yes'], []],
    ['names the open entry question first', null, ['yes', 'yes', null], ['0', '3']],
  ] as const)('%s', (_, gate, values, missing) => {
    const lines = values.map((value, index) => line(String(index + 1), 'yes_no', value));
    const items = [line('0', 'gate_yes_no', gate), ...lines];
    expect(missingItems(items).map(({ id }) => id)).toEqual(missing);
  });
});

it('counts questions and proposals of all items', () => {
  const of = (count: number) => ({ proposals: Array.from({ length: count }, () => ({})) as never });
  expect(undecidedCount([of(0), of(2), of(1)])).toBe(3);
});
