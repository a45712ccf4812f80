import { addDays } from './day';
import { fromExcelSerial, parseDay } from './parse-day';
import { formatDay, formatWareki } from './wareki';

describe('parseDay', () => {
  it.each([
    '2027-04-01',
    '2027-4-1',
    '2027/4/1',
    '2027/04/01',
    '2027.4.1',
    '20270401',
    '2027年4月1日',
    '2027年04月01日',
    '西暦2027年4月1日',
    '令和9年4月1日',
    '令和 9年 4月 1日',
    '令和　９年　４月　１日',
    '令和9年4月1日（2027年）',
    '令和9年4月1日 (2027年)',
    '令和09年04月01日',
    '㋿9年4月1日',
    'R9.4.1',
    'R9/4/1',
    'r9-4-1',
    'R09.04.01',
    'Ｒ９．４．１',
    'R9年4月1日',
    '２０２７／４／１',
    '２０２７－０４－０１',
    '2027ー4ー1',
    '２０２７年４月１日',
    '２０２７０４０１',
    '  2027-04-01\n',
  ])('reads "%s" as 2027-04-01', (text) => {
    expect(parseDay(text)).toBe('2027-04-01');
  });

  it.each([
    ['令和元年5月1日', '2019-05-01'],
    ['令和1年5月1日', '2019-05-01'],
    ['R元.5.1', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64.1.7', '1989-01-07'],
    ['大正15年12月24日', '1926-12-24'],
    ['T1.7.30', '1912-07-30'],
    ['明治6年1月1日', '1873-01-01'],
    ['M45.7.29', '1912-07-29'],
    ['令和10年2月29日', '2028-02-29'],
    ['2028-02-29', '2028-02-29'],
  ] as const)('reads %s as %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    '令和8年2月30日',
    '令和9年2月29日',
    '平成32年1月1日',
    '平成31年5月1日',
    '令和元年4月30日',
    '令和0年5月1日',
    '昭和64年1月8日',
    '昭和元年12月24日',
    '明治5年12月31日',
    '令和9年4月1日（2026年）',
    '2027-02-29',
    '2027/13/1',
    '2027-00-10',
    '2027-04-31',
    '20270231',
    '2027041',
    '202704011',
    '2027-4/1',
    '27/4/1',
    '4/1/2027',
    '2027 04 01',
    '2027年4月',
    '令和9年',
    'X9.4.1',
    '46113',
    '来年の春',
    '2027-04-01 または 2027-05-01',
    '',
    '   ',
  ])('refuses "%s"', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('reads back what it is shown, for every day of six years with a change of era', () => {
    for (let day = '2017-01-01'; day < '2023-01-01'; day = addDays(day, 1)) {
      expect(parseDay(formatDay(day, 'ja'))).toBe(day);
      expect(parseDay(formatWareki(day))).toBe(day);
    }
  });
});

describe('fromExcelSerial', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36526, '2000-01-01'],
    [46478, '2027-04-01'],
    [46478.999, '2027-04-01'],
    [2958465, '9999-12-31'],
  ] as const)('reads %d as %s', (serial, day) => {
    expect(fromExcelSerial(serial)).toBe(day);
  });

  it.each([
    [0, '1904-01-01'],
    [45016, '2027-04-01'],
    [2957003, '9999-12-31'],
  ] as const)('reads %d of a 1904 workbook as %s', (serial, day) => {
    expect(fromExcelSerial(serial, 1904)).toBe(day);
  });

  it.each([0, 0.5, -1, 60, 60.5, 2958466, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  it.each([-1, 2957004])('refuses %d of a 1904 workbook', (serial) => {
    expect(fromExcelSerial(serial, 1904)).toBeNull();
  });
});
