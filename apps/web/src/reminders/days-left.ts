import type { MessageId } from '../messages/ja';
import { daysBetween } from '../ui/dates';

export interface DaysLeft {
  readonly id: Extract<MessageId, `reminders.left.${string}`>;
  readonly days: number;
}

/** How many days are left until a day, seen from today, and the words for it. */
export function daysLeft(today: string, dueOn: string): DaysLeft {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { id: 'reminders.left.past', days: -days };
  return { id: days === 0 ? 'reminders.left.today' : 'reminders.left.ahead', days };
}
