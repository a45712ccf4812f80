import { type Day, fromExcelSerial, parseDay } from '@mamori/platform';

export type ReadDay =
  { readonly type: 'Day'; readonly on: Day } | { readonly type: 'NoDay' } | { readonly type: 'Unreadable' };

const none: ReadDay = { type: 'NoDay' };
const unreadable: ReadDay = { type: 'Unreadable' };
/** What an empty form has in place of a day: 令和 年 月 日, ( / ), －. */
const untouched = /^(?:令和|平成|西暦|[RHrh]|元|[年月日/・.,()\-‐―ー_\s])*$/u;
const inYear = /^(\d{1,2})(?:[/.-]|月)(\d{1,2})日?$/u;
const timeOfDay = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u;
/** Days of this century, as numbers that no day is written as. */
const serial = /^[34567]\d{4}(?:\.\d+)?$/u;
const twice = /^(.+?)\s*\((.+)\)$/su;

/**
 * Reads what somebody wrote where a day belongs: both calendars, full width, Excel's own number, and 12/10, which is the day
 * inside of the fiscal year. A day said twice, 令和8年12月10日(2026/12/10), must be the same both times. Nothing is guessed:
 * `Unreadable` is what no single day can be read from.
 */
export function readDay(text: string, fiscalYear: number): ReadDay {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(timeOfDay, '')
    .replace(/^\(([^()]*)\)$/su, '$1')
    .trim();
  if (untouched.test(plain)) return none;
  const alone = single(plain, fiscalYear);
  if (alone) return { type: 'Day', on: alone };
  const [, outside = '', inside = ''] = twice.exec(plain) ?? [];
  if (untouched.test(outside) !== untouched.test(inside)) return readDay(outside + inside, fiscalYear);
  const one = single(outside.trim(), fiscalYear);
  return one && one === single(inside.trim(), fiscalYear) ? { type: 'Day', on: one } : unreadable;
}

/** The days that a cell says, where it says more than one. */
export function daysIn(text: string, fiscalYear: number): readonly Day[] {
  const [, outside = '', inside = ''] = twice.exec(text.normalize('NFKC').trim()) ?? [];
  return [outside, inside].flatMap((part) => single(part.trim(), fiscalYear) ?? []);
}

function single(plain: string, fiscalYear: number): Day | null {
  if (serial.test(plain)) return fromExcelSerial(Number(plain));
  const [, month = '', date = ''] = inYear.exec(plain.replace(/\s/gu, '')) ?? [];
  if (month !== '') return parseDay(`${Number(month) < 4 ? fiscalYear + 1 : fiscalYear}-${month}-${date}`);
  return parseDay(plain);
}
