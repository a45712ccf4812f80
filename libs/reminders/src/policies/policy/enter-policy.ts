import { Entered, type InvalidEntry } from '@mamori/platform';
import type { PolicyInForce } from '../../policy/plan/policy-in-force';
import type { ReminderPolicyInput } from '../../schema.gen';

const MOST_STAGES = 20;
const EARLIEST_DAYS = 365;
const LATEST_DAYS = -90;
const MOST_DAYS_BETWEEN = 90;

/** Hours and minutes of a day, `HH:MM`. */
export const isTimeOfDay = (text: string): boolean => /^([01][0-9]|2[0-3]):[0-5][0-9]$/u.test(text);

/** Reads a policy as somebody entered it: its stages in order, or the first thing to put right. */
export function enterPolicy(given: ReminderPolicyInput): PolicyInForce | InvalidEntry {
  const entered = new Entered();
  checkStages(entered, given);
  const { repeatsEveryDays = null } = given;
  if (repeatsEveryDays !== null && (repeatsEveryDays < 1 || repeatsEveryDays > MOST_DAYS_BETWEEN))
    entered.refuse(
      'repeatsEveryDays',
      `くり返す間隔は、1日から${MOST_DAYS_BETWEEN}日までにしてください。`,
      `Days between repeats: 1 to ${MOST_DAYS_BETWEEN}, please.`,
    );
  if (!isTimeOfDay(given.at))
    entered.refuse('at', '時刻は「08:30」の形で入力してください。', 'Time: please enter it as 08:30.');
  return (
    entered.fault ?? {
      isOn: given.isOn,
      stages: [...given.stages].sort((one, other) => other.days - one.days),
      repeatsEveryDays,
      at: given.at,
      onClosedDay: given.onClosedDay,
      escalates: given.escalates,
      grouping: given.grouping,
      channels: [...new Set(given.channels)],
    }
  );
}

function checkStages(entered: Entered, { isOn, stages }: ReminderPolicyInput): void {
  if (isOn && stages.length === 0)
    entered.refuse(
      'stages',
      '知らせる日を1つ以上入れてください。知らせないときは「知らせる」を外します。',
      'Please enter at least one day, or switch reminders of this kind off.',
    );
  if (stages.length > MOST_STAGES)
    entered.refuse(
      'stages',
      `知らせる日は${MOST_STAGES}個までにしてください。`,
      `Days: ${MOST_STAGES} at most, please.`,
    );
  const seen = new Set<number>();
  for (const [index, { days }] of stages.entries()) {
    const field = `stages.${index}.days`;
    if (days > EARLIEST_DAYS || days < LATEST_DAYS)
      entered.refuse(
        field,
        `${EARLIEST_DAYS}日前から${-LATEST_DAYS}日後までにしてください。`,
        `From ${EARLIEST_DAYS} days before to ${-LATEST_DAYS} days after, please.`,
      );
    if (seen.has(days))
      entered.refuse(field, '同じ日がもうあります。1つにしてください。', 'This day is there already. Once is enough.');
    seen.add(days);
  }
}
