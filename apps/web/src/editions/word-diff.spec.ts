import { expect, it } from '@jest/globals';
import { wordDiff } from './word-diff';

const told = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'gone' ? '-' : '+'}${text}`))
    .join('|');

it.each([
  ['the same wording', '台帳を作る', '台帳を作る', '台帳を作る'],
  ['a word more', '台帳を作る', '台帳を毎年作る', '台帳を|+毎年|作る'],
  ['a word less', '台帳を毎年作る', '台帳を作る', '台帳を|-毎年|作る'],
  ['nothing before', '', '台帳', '+台帳'],
  ['nothing after', '台帳', '', '-台帳'],
])('tells %s', (_, before, after, stretches) => {
  expect(told(before, after)).toBe(stretches);
});

it('loses no letter of either wording', () => {
  const [before, after] = ['USBメモリなど外部の記録媒体を制限', '外部の機器やUSBメモリを禁止している'];
  const stretches = wordDiff(before, after);
  const side = (kind: string) =>
    stretches
      .filter((each) => each.kind === 'same' || each.kind === kind)
      .map(({ text }) => text)
      .join('');
  expect([side('gone'), side('added')]).toEqual([before, after]);
});
