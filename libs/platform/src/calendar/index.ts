export type { Day } from './day';
export { addDays, compareDays, daysBetween, isDay, toJstDay, weekdayOf } from './day';
export { fiscalYearFirstOn, fiscalYearLabel, fiscalYearLastOn, fiscalYearOf } from './fiscal-year';
export {
  addBusinessDays,
  businessDayOnOrAfter,
  businessDayOnOrBefore,
  holidayName,
  holidaysKnownUntilOn,
  isBusinessDay,
  isHoliday,
  nextBusinessDay,
  previousBusinessDay,
} from './holidays';
export { fromExcelSerial, parseDay } from './parse-day';
export type { Prefecture } from './prefectures';
export { findPrefecture, prefectureByCode, prefectures } from './prefectures';
export { searchKey } from './search-key';
export { formatDay, formatWareki } from './wareki';
