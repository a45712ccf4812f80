import { describe, expect, it } from '@jest/globals';
import { type EditionLine, traceLines } from './trace-lines';

const line = (key: string, given: Partial<EditionLine> = {}): EditionLine => ({
  id: `id-${key}`,
  key,
  answerKind: 'yes_no',
  labelJa: '同じ言葉',
  change: 'kept',
  replaces: [],
  plannedUntil: null,
  ownTargetLatestOn: null,
  ...given,
});
const earlier = [line('a'), line('b'), line('c')];
const shown = ({ lines, dropped }: ReturnType<typeof traceLines>) => ({
  lines: lines.map(({ line: { key }, from, change }) => [key, from.map((each) => each.key).join(' '), change]),
  dropped: dropped.map(({ key }) => key),
});

describe('following lines back', () => {
  it('tells what became of each', () => {
    const newer = [
      line('A', { replaces: ['a'] }),
      line('B', { replaces: ['c', 'b'], change: 'merged' }),
      line('N', { change: 'new' }),
    ];
    expect(shown(traceLines(newer, [], earlier))).toEqual({
      lines: [
        ['A', 'a', 'unchanged'],
        ['B', 'b c', 'merged'],
        ['N', '', 'new'],
      ],
      dropped: [],
    });
  });

  it('calls a line split that another shares its origin with, and names what was dropped', () => {
    const newer = [line('A1', { replaces: ['a'] }), line('A2', { replaces: ['a'] })];
    expect(shown(traceLines(newer, [], earlier))).toEqual({
      lines: [
        ['A1', 'a', 'split'],
        ['A2', 'a', 'split'],
      ],
      dropped: ['b', 'c'],
    });
  });

  it.each([
    ['width and spaces make no other wording', { labelJa: '同 じ言葉' }, 'unchanged'],
    ['another word does', { labelJa: '別の言葉' }, 'reworded'],
    ['so does another kind of answer', { answerKind: 'yes_no_planned' }, 'reworded'],
    ['and what the edition itself calls changed', { change: 'changed' }, 'reworded'],
    ['a number that moved leaves the text', { change: 'moved' }, 'unchanged'],
  ] as const)('%s', (_, given, change) => {
    const { lines } = traceLines([line('A', { replaces: ['a'], ...given })], [], earlier);
    expect(lines[0]?.change).toBe(change);
  });

  it('goes through the editions between', () => {
    const between = [line('m', { replaces: ['a', 'b'] }), line('n', { change: 'new' })];
    const newer = [line('M', { replaces: ['m'] }), line('N', { replaces: ['n'] })];
    expect(shown(traceLines(newer, [between], earlier))).toEqual({
      lines: [
        ['M', 'a b', 'merged'],
        ['N', '', 'new'],
      ],
      dropped: ['c'],
    });
  });

  it('remembers a rewording on the way', () => {
    const between = [line('m', { replaces: ['a'], change: 'changed' })];
    const { lines } = traceLines([line('M', { replaces: ['m'] })], [between], earlier);
    expect(lines[0]?.change).toBe('reworded');
  });

  it('takes every line of the same form for itself', () => {
    expect(shown(traceLines(earlier, [], earlier))).toEqual({
      lines: earlier.map(({ key }) => [key, key, 'unchanged']),
      dropped: [],
    });
  });
});
