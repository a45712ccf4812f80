import { addDays } from './day';
import { eras, formatDay, formatWareki } from './wareki';

it.each([
  ['2027-04-01', '令和9年4月1日', '令和9年4月1日（2027年）', 'April 1, 2027'],
  ['2019-05-01', '令和元年5月1日', '令和元年5月1日（2019年）', 'May 1, 2019'],
  ['2019-04-30', '平成31年4月30日', '平成31年4月30日（2019年）', 'April 30, 2019'],
  ['1989-01-08', '平成元年1月8日', '平成元年1月8日（1989年）', 'January 8, 1989'],
  ['1989-01-07', '昭和64年1月7日', '昭和64年1月7日（1989年）', 'January 7, 1989'],
  ['1926-12-25', '昭和元年12月25日', '昭和元年12月25日（1926年）', 'December 25, 1926'],
  ['1926-12-24', '大正15年12月24日', '大正15年12月24日（1926年）', 'December 24, 1926'],
  ['1912-07-30', '大正元年7月30日', '大正元年7月30日（1912年）', 'July 30, 1912'],
  ['1912-07-29', '明治45年7月29日', '明治45年7月29日（1912年）', 'July 29, 1912'],
  ['1873-01-01', '明治6年1月1日', '明治6年1月1日（1873年）', 'January 1, 1873'],
  ['1872-12-31', '1872年12月31日', '1872年12月31日', 'December 31, 1872'],
] as const)('shows %s with its era', (day, wareki, ja, en) => {
  expect(formatWareki(day)).toBe(wareki);
  expect(formatDay(day, 'ja')).toBe(ja);
  expect(formatDay(day, 'en')).toBe(en);
});

it('agrees with the Unicode calendar around every change of era', () => {
  const unicode = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
  const nearChanges = eras.flatMap(({ firstOn }) => [0, 1, 30, 365, 1000].map((days) => addDays(firstOn, days)));
  const before = eras.slice(0, -1).map(({ firstOn }) => addDays(firstOn, -1));
  for (const day of [...nearChanges, ...before])
    expect(formatWareki(day)).toBe(unicode.format(new Date(`${day}T00:00:00Z`)));
});

it('refuses what is no day', () => {
  expect(() => formatDay('2027-02-29', 'ja')).toThrow(RangeError);
});
