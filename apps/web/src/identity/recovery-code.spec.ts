import { codeInGroups, codeProblem, lettersOfCode } from './recovery-code';

const CODE = 'ABCD-EFGH-JKMN-PQRS-TVWX-0123';

it.each([
  ['as printed', CODE],
  ['in small letters with spaces', 'abcd efgh jkmn pqrs tvwx 0123'],
  ['in one piece', 'ABCDEFGHJKMNPQRSTVWX0123'],
  ['in full width with long hyphens', 'ＡＢＣＤ－ＥＦＧＨ－ＪＫＭＮ－ＰＱＲＳ－ＴＶＷＸ－０１２３'],
  ['with look-alikes', 'ABCD-EFGH-JKMN-PQRS-TVWX-OL23'],
])('reads a code %s', (_, typed) => {
  expect(lettersOfCode(typed)).toBe('ABCDEFGHJKMNPQRSTVWX0123');
  expect(codeProblem(typed)).toBeNull();
});

it('says how much is missing, too much, or not a letter of codes', () => {
  expect(codeProblem('ABCD-EFGH')).toEqual({ type: 'short', by: 16 });
  expect(codeProblem(`${CODE}-4567`)).toEqual({ type: 'long', by: 4 });
  expect(codeProblem(CODE.replace('A', 'U'))).toEqual({ type: 'letters' });
});

it('writes a code in groups of four', () => {
  expect(codeInGroups('ABCDEFGHJKMNPQRSTVWX0123')).toBe(CODE);
  expect(codeInGroups('')).toBe('');
});
