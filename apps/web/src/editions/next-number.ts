/** The number after that of the last item: `2-⑨` → `2-⑩`; the section's first where there is none. */
export function nextNumber(last: string, section: string): string {
  const number = Number(/(\d+)\D*$/u.exec(last.slice(last.indexOf('-') + 1).normalize('NFKC'))?.[1] ?? 0) + 1;
  return `${section}-${number <= 20 ? String.fromCodePoint(0x245f + number) : number}`;
}
