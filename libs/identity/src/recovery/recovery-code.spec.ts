import { describe, expect, it } from '@jest/globals';
import { makeRecoveryCode, readRecoveryCode } from './recovery-code';

const CODE = '0123-4567-89AB-CDEF-GHJK-MNPQ';
const LETTERS = '0123456789ABCDEFGHJKMNPQ';

describe('a recovery code', () => {
  it('is six groups of four letters that are not taken for others', () => {
    const codes = Array.from({ length: 500 }, makeRecoveryCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(500);
  });

  it('uses every letter in every place', () => {
    const codes = Array.from({ length: 2_000 }, () => readRecoveryCode(makeRecoveryCode())!);
    for (let place = 0; place < 24; place += 1) expect(new Set(codes.map((code) => code[place])).size).toBe(32);
  });

  it.each([
    ['as it is printed', CODE],
    ['in small letters', CODE.toLowerCase()],
    ['without hyphens', LETTERS],
    ['with spaces and line breaks', ` ${CODE.replaceAll('-', '  ')}\n`],
    ['in full width', '０１２３－４５６７－８９ＡＢ－ＣＤＥＦ－ＧＨＪＫ－ＭＮＰＱ'],
    ['with full-width spaces', CODE.replaceAll('-', '\u3000')],
    ['with the long sound mark for a hyphen', CODE.replaceAll('-', 'ー')],
    ['with dashes and minus signs', '0123–4567—89AB−CDEF‐GHJK‑MNPQ'],
    ['with O for zero and I for one', CODE.replace('0', 'O').replace('1', 'I')],
    ['with small o and l', CODE.replace('0', 'o').replace('1', 'l')],
    ['with an invisible letter', `\u200b${CODE}\ufeff`],
  ])('is read %s', (_, typed) => {
    expect(readRecoveryCode(typed)).toBe(LETTERS);
  });

  it.each([
    ['nothing', ''],
    ['a letter too few', CODE.slice(0, -1)],
    ['a letter too many', `${CODE}R`],
    ['a letter that codes do not have', CODE.replace('Q', 'U')],
    ['a letter of another alphabet', CODE.replace('A', 'А')],
    ['very much', '0'.repeat(10_000)],
  ])('is not %s', (_, typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});
