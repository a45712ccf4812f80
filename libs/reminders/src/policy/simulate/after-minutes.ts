import { addDays } from '@mamori/platform';
import type { Moment } from './foresee';

const MINUTES_OF_DAY = 24 * 60;
const two = (figure: number) => String(figure).padStart(2, '0');

/** The moment so many minutes later; Japan has no summer time. */
export function afterMinutes({ on, at }: Moment, minutes: number): Moment {
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  const rest = total % MINUTES_OF_DAY;
  return {
    on: addDays(on, Math.floor(total / MINUTES_OF_DAY)),
    at: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
  };
}
