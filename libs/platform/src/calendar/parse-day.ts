import type { Day } from './day';
import { addDays, isDay } from './day';
import { eras, warekiOf } from './wareki';

const numeric = /^(?:西暦)?(?<year>\d{4})(?:(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2}))$/;
const written = /^(?:西暦)?(?<year>\d{4})年(?<month>\d{1,2})月(?<date>\d{1,2})日$/;
const eightDigits = /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/;
const eraNumeric =
  /^(?<era>令和|平成|昭和|大正|明治|[RHSTM])(?<eraYear>元|\d{1,2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<date>\d{1,2})$/i;
const eraWritten =
  /^(?<era>令和|平成|昭和|大正|明治|[RHSTM])(?<eraYear>元|\d{1,2})年(?<month>\d{1,2})月(?<date>\d{1,2})日(?:\((?<shown>\d{4})年\))?$/i;

/**
 * Reads a day as people and files write it, or null when it names no existing day.
 *
 * Takes 2027-04-01, 2027/4/1, 2027.4.1, 20270401, 2027年4月1日, 令和9年4月1日, 令和元年…, R9.4.1, ㋿9年…, full-width digits, spaces
 * around the parts, and what `formatDay` shows in Japanese. A day outside its era (平成32年…) or month (2月30日) is refused, never moved.
 */
export function parseDay(text: string): Day | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[‐‑‒–—―−ー]/g, '-')
    .replace(/\s+(?=\D)|(?<=\D)\s+/g, '');
  for (const pattern of [numeric, written, eightDigits, eraWritten, eraNumeric]) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return dayFrom(groups);
  }
  return null;
}

function dayFrom(groups: Readonly<Record<string, string | undefined>>): Day | null {
  const { era, eraYear, month, date, shown } = groups;
  if (!era) return dayOrNull(Number(groups['year']), month, date);

  const named = eras.find(({ name, letter }) => name === era || letter === era.toUpperCase());
  if (!named) return null;
  const year = eraYear === '元' ? 1 : Number(eraYear);
  const day = dayOrNull(named.yearZero + year, month, date);
  if (!day || (shown && shown !== day.slice(0, 4))) return null;
  // Compared with the era the day really falls into: 平成32年 and 令和元年4月30日 never were.
  const wareki = warekiOf(day);
  return wareki?.era === named && wareki.year === year ? day : null;
}

function dayOrNull(year: number, month = '', date = ''): Day | null {
  const day = [String(year).padStart(4, '0'), month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isDay(day) ? day : null;
}

/**
 * The day of an Excel serial number, the time of day dropped; null for what no cell date can hold.
 *
 * Excel counts from 1900-01-01 = 1 and believes in a 1900-02-29 (60), which is refused; workbooks with the 1904 date system
 * count from 1904-01-01 = 0. Source: ECMA-376 part 1, 18.17.4.1.
 */
export function fromExcelSerial(serial: number, dateSystem: 1900 | 1904 = 1900): Day | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < (dateSystem === 1900 ? 1 : 0)) return null;
  if (dateSystem === 1904) return whole <= 2_957_003 ? addDays('1904-01-01', whole) : null;
  if (whole === 60 || whole > 2_958_465) return null;
  return addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
}
