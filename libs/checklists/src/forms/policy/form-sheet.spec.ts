import { describe, expect, it } from '@jest/globals';
import { sampleAnswers, sampleList } from '../../testing/sample-list';
import { formSheet } from './form-sheet';
import { formWorkbook } from './form-workbook';
import { paperCode } from './paper-code';
import { paperSheet } from './paper-sheet';
import { printable } from './printable';

const occasion = { today: '2026-11-22', signed: null, verifications: {} };
const linesOf = (sheet: ReturnType<typeof formSheet>) => sheet.sections.flatMap(({ lines }) => lines);
const at = (sheet: ReturnType<typeof formSheet>, code: string) => linesOf(sheet).find((line) => line.code === code);
const checked = (sheet: ReturnType<typeof formSheet>, code: string) =>
  at(sheet, code)?.boxes.flatMap(({ label, isChecked }) => (isChecked ? [label] : []));

describe('a form', () => {
  const { list, verifications } = sampleList({ answers: sampleAnswers });
  const sheet = formSheet(list, occasion);

  it.each([
    ['1-①', ['はい']],
    ['2-①', ['いいえ']],
    ['2-②', ['対象外']],
    ['2-③', []],
    ['2-⑩', ['はい']],
  ])('ticks the box of line %s', (code, boxes) => {
    expect(checked(sheet, code)).toEqual(boxes);
  });

  it('counts a plan as はい and says so', () => {
    expect(at(sheet, '2-⑩')).toMatchObject({
      remarks: '導入予定（「はい」に含む）',
      targetOn: { wareki: '令和10年3月31日', seireki: '2028/03/31' },
    });
  });

  it('says what is not confirmed only when it is told', () => {
    expect(linesOf(sheet).filter(({ mark }) => mark !== null)).toEqual([]);
    const told = formSheet(list, { ...occasion, verifications });
    expect(at(told, '－')?.mark).toBe('未確認');
    expect(at(told, '2-④')?.mark).toMatch('推定');
    expect(at(told, '1-①')?.mark).toBeNull();
  });

  it('names the signed version and who signed it', () => {
    const signed = { number: 2, by: '髙橋', on: '2026-11-21', sha256: 'ab'.repeat(32) };
    const facts = formSheet(list, { ...occasion, signed }).facts.map(({ text }) => text);
    expect(facts.at(-1)).toBe('第2版\u3000令和8年11月21日（2026/11/21）\u3000髙橋が確定\u3000照合値 abababababababab');
  });

  it.each(['見本町1-1', '東京都見本町1-1'])('names the prefecture of %s once', (address) => {
    const facility = { ...list.facility, prefecture: 13, address };
    const { facts } = formSheet({ ...list, facility }, occasion);
    expect(facts.find(({ label }) => label === '所在地')?.text).toBe('東京都見本町1-1');
  });

  it('asks a vendor for its own name', () => {
    const { facts } = formSheet(sampleList({ form: 'vendor' }).list, occasion);
    expect(facts.find(({ label }) => label === '事業者名')?.text).toBe('');
  });
});

describe('its workbook', () => {
  it('gives every line its row, and every row the room for its text', () => {
    const { list } = sampleList({ answers: { '1-①': { value: 'yes', remarks: '長い備考。'.repeat(40) } } });
    const { rows, headRow } = formWorkbook(formSheet(list, occasion));
    const rowOf = (code: string) => rows.find(({ cells }) => cells[0]?.text === code);
    expect(rows[headRow]?.cells[0]?.text).toBe('番号');
    expect(rowOf('1-①')?.height).toBeGreaterThan(150);
    expect(rowOf('2-①')?.height).toBeLessThan(60);
  });
});

describe('paper', () => {
  it('has a box of its own for a plan, and takes over no answer', () => {
    const { list } = sampleList({ answers: sampleAnswers });
    const sheet = paperSheet(list, occasion, { id: 'a'.repeat(32), url: 'https://mamori.example/x' });
    expect(at(sheet, '2-⑩')?.boxes.map(({ label }) => label)).toEqual(['はい', 'いいえ', '予定']);
    expect(linesOf(sheet).every(({ boxes }) => boxes.every(({ isChecked }) => !isChecked))).toBe(true);
    expect(JSON.stringify(sheet)).not.toContain('台帳を作成中');
  });
});

describe('the number of a list', () => {
  it('has three groups of signs that nobody mixes up', () => {
    expect(paperCode('01993b2e-7f3a-7cc2-8d4b-2b3c4d5e6f70')).toBe('AA6-FHB-TQJ');
    expect(paperCode('ffffffff-ffff-ffff-ffff-ffffffffffff')).toMatch(
      /^[2-9A-HJKMNP-TV-Z]{3}(-[2-9A-HJKMNP-TV-Z]{3}){2}$/,
    );
  });

  it('differs for lists that were opened one after the other', () => {
    const codes = Array.from({ length: 200 }, (_, n) =>
      paperCode(`01993b2e-7f3a-7cc2-8d4b-${String(n).padStart(12, '0')}`),
    );
    expect(new Set(codes).size).toBe(200);
  });
});

it.each([
  ['a\u0000b\u001b', 'ab'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\ud842b𠮷', 'ab𠮷'],
  ['\u202eabc', 'abc'],
  ['㈱髙﨑①', '㈱髙﨑①'],
])('%j is printed as %j', (text, printed) => {
  expect(printable(text)).toBe(printed);
});
