/** Hours in which nobody is written to, `HH:MM` in Japan; they may run over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

/** Minutes to wait from a time of day until people may be written to again; 0 outside the quiet hours. */
export function minutesOfQuiet(time: string, quiet: QuietHours | null): number {
  if (!quiet || quiet.from === quiet.until) return 0;
  const [now, from, until] = [minutesOf(time), minutesOf(quiet.from), minutesOf(quiet.until)];
  const isQuiet = from < until ? from <= now && now < until : from <= now || now < until;
  return isQuiet ? (until - now + MINUTES_OF_DAY) % MINUTES_OF_DAY : 0;
}

const MINUTES_OF_DAY = 24 * 60;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
