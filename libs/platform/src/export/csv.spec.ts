import { parse } from 'csv-parse/sync';
import { describe, expect, it } from '@jest/globals';
import { asCellText, toCsv } from './csv';

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM',
    '−1',
    '|calc',
    '%0',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '\u0000=1+1',
    ' =1+1',
    '\u3000=1+1',
    '\u00a0=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '\u202e=1+1',
    '\u001b=1+1',
    '\ttext',
    '\rtext',
    '\u0000text',
    '=HYPERLINK("https://evil.example",\'x\')',
    "=cmd|' /C calc'!A0",
  ])('that begins like a formula gets an apostrophe: %j', (text) => {
    expect(asCellText(text)).toMatch(/^'/);
  });

  it.each(['', '守り', '0120-000-000', '2027-03-31', 'a=b', 'さくら (内科) +1', "'quoted'", '10%', '{"a":1}', '[1]'])(
    'that is plain text stays as it is: %j',
    (text) => {
      expect(asCellText(text)).toBe(text);
    },
  );

  it('loses control characters, but neither tabs nor line breaks within it', () => {
    expect(asCellText('a\u0000b\u001b[31mc\u0085d\te\r\nf')).toBe('ab[31mcd\te\r\nf');
  });

  it('loses half a surrogate pair and keeps a whole one', () => {
    expect(asCellText('a\ud842b𠮷')).toBe('ab𠮷');
  });
});

describe('a file', () => {
  it('has the mark of UTF-8 and CRLF after every row', () => {
    expect(toCsv([['a', 1, null, true], ['b']])).toBe('\uFEFF"a",1,,true\r\n"b"\r\n');
  });

  it('keeps a negative number a number', () => {
    expect(toCsv([[-1, '-1']])).toBe('\uFEFF-1,"\'-1"\r\n');
  });

  it('is read back as it was written, whatever stands in the cells', () => {
    const rows = [
      ['a,b', 'say "hello"', 'line\r\nbreak'],
      ['";=1+1', '","=1+1', '\n"'],
    ];
    const read = parse(toCsv(rows), { bom: true, relax_column_count: true, record_delimiter: '\r\n' });
    expect(read).toEqual([rows[0], ['";=1+1', '","=1+1', '\'\n"']]);
  });
});
