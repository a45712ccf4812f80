import { describe, expect, it } from '@jest/globals';
import { type LineToSign, missingAnswers } from './sign-checklist';

const gate = (value: LineToSign['value']) => ({ id: 'gate', isGate: true, value });
const line = (id: string, value: LineToSign['value']) => ({ id, isGate: false, value });

describe('missing answers', () => {
  it.each([
    ['finds none when every line is answered', [gate('yes'), line('1', 'yes'), line('2', 'no')], []],
    ['takes a plan and 対象外 for answers', [gate('yes'), line('1', 'planned'), line('2', 'not_applicable')], []],
    [
      'names unanswered lines in their order',
      [gate('yes'), line('1', null), line('2', 'yes'), line('3', null)],
      ['1', '3'],
    ],
    [
      'asks for nothing more once the entry question ended the list',
      [gate('no'), line('1', null), line('2', null)],
      [],
    ],
    [
      'names the entry question with the rest while it is open',
      [gate(null), line('1', 'yes'), line('2', null)],
      ['gate', '2'],
    ],
    ['asks the same of a form without an entry question', [line('1', null)], ['1']],
    ['is not satisfied by an いいえ to another line', [gate('yes'), line('1', 'no'), line('2', null)], ['2']],
  ] as const)('%s', (_, lines, missing) => {
    expect(missingAnswers<LineToSign & { readonly id: string }>(lines).map(({ id }) => id)).toEqual(missing);
  });
});
