import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, formatWareki } from '@mamori/platform';
import { readDay } from './read-day';

const read = (text: string) => {
  const day = readDay(text, 2026);
  return day.type === 'Day' ? day.on : day.type;
};

describe('a day on a form', () => {
  it.each([
    ['令和8年12月10日', '2026-12-10'],
    ['令和８年１２月１０日', '2026-12-10'],
    ['R8.12.10', '2026-12-10'],
    ['2026/12/10', '2026-12-10'],
    ['２０２６／１２／１０', '2026-12-10'],
    ['2026-12-10T00:00:00Z', '2026-12-10'],
    ['2026/12/10 0:00', '2026-12-10'],
    ['46366', '2026-12-10'],
    ['46366.5', '2026-12-10'],
    ['12/10', '2026-12-10'],
    ['3/31', '2027-03-31'],
    ['(１／５)', '2027-01-05'],
    ['12月10日', '2026-12-10'],
    ['令和8年12月10日\n（2026/12/10）', '2026-12-10'],
    ['', 'NoDay'],
    ['（\u3000/\u3000）', 'NoDay'],
    ['令和\u3000\u3000年\u3000\u3000月\u3000\u3000日', 'NoDay'],
    ['－', 'NoDay'],
    ['来月ごろ', 'Unreadable'],
    ['2/30', 'Unreadable'],
    ['平成38年12月10日', 'Unreadable'],
    ['8/12/10', 'Unreadable'],
    ['12', 'Unreadable'],
    ['令和8年12月10日\n（2026/12/11）', 'Unreadable'],
  ])('reads %j as %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is the same day in both calendars and as the number that Excel keeps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), (days) => {
        const day = addDays('2019-05-01', days);
        const slashes = day.replaceAll('-', '/');
        const serial = String(Math.round((Date.parse(day) - Date.parse('1899-12-30')) / 86_400_000));
        const written = [slashes, formatWareki(day), `${formatWareki(day)}\n（${slashes}）`, serial];
        expect(written.map(read)).toEqual(written.map(() => day));
      }),
    );
  });
});
