import type { NewLine } from '../messages/message-writer';
import type { ReminderRules } from '../policies/reminder-policies';
import { waysOf } from '../policy/plan/ways-of';
import type { ToldReminder } from './find-audiences';
import type { Reached } from './reach.repository';

/** Which lines leave the product: to each person by the ways that they want, and to each room that hears of the clinic. */
export function linesOf(
  told: readonly ToldReminder[],
  { reaches, rooms }: Reached,
  { policyOf }: ReminderRules,
): readonly NewLine[] {
  return told.flatMap(({ reminder, people }) => {
    const { id: reminderId, clinicId, kind } = reminder;
    const { channels, grouping } = policyOf(kind);
    const line = { reminderId, clinicId, isAlone: grouping === 'single' };
    const toPeople = people.flatMap((id) => {
      const reach = reaches.get(id);
      const ways = reach ? waysOf(reminder, channels, reach) : [];
      return ways.map((channel) => ({ ...line, target: { id, isRoom: false, channel } }));
    });
    const toRooms = rooms
      .filter((room) => channels.includes(room.kind) && (room.clinicId === null || room.clinicId === clinicId))
      .map((room) => ({ ...line, target: { id: room.id, isRoom: true, channel: room.kind } }));
    return [...toPeople, ...toRooms];
  });
}
