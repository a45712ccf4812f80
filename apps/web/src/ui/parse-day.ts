const eras = { 令和: 2018, 平成: 1988 } as const;

const patterns = [
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/u,
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?$/u,
  /^(?<era>令和|平成|R|H)(?<eraYear>元|\d{1,2})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?$/iu,
  // As on a sheet where 令和 is printed already.
  /^(?<eraYear>\d{1,2})[-/.年](?<month>\d{1,2})[-/.月](?<date>\d{1,2})日?$/u,
];

const eraBegins = { 令和: '2019-05-01', 平成: '1989-01-08' } as const;

/**
 * Reads a day as it is typed from paper: 令和8年11月22日, R8.11.22, 8.11.22 (令和), 2026/11/22, 20261122, in half or full width.
 * Null for what is no day; a day outside its month or era is refused, never moved.
 */
export function parseTypedDay(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[‐‑‒–—―−ー]/gu, '-');
  for (const pattern of patterns) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return dayFrom(groups);
  }
  return null;
}

function dayFrom({ year, era, eraYear, month, date }: Readonly<Record<string, string | undefined>>): string | null {
  const name = /^(?:平成|H)$/iu.test(era ?? '') ? '平成' : '令和';
  const full = year ? Number(year) : eras[name] + (eraYear === '元' ? 1 : Number(eraYear));
  const day = `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day) return null;
  if (!year && (day < eraBegins[name] || (name === '平成' && day >= eraBegins.令和))) return null;
  return day;
}
