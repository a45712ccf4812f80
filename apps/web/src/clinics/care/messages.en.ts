import type { Translation } from '../../messages/translation';
import type { careJa } from './messages.ja';

export const careEn: Translation<typeof careJa> = {
  'care.section': 'Contract',
  'care.section.body': 'When the contract with a clinic ends, set its last day here. No record is deleted.',
  'care.end': 'End the contract',
  'care.end.title': 'End the contract with "{name}"',
  'care.move': 'Change the last day',
  'care.move.title': 'Change the last day of "{name}"',
  'care.field.leftOn': 'Last day of the contract',
  'care.field.leftOn.hint': 'Until this day nothing changes. It may lie ahead.',
  'care.field.leftOn.missing': 'Please enter the last day of the contract.',
  'care.field.note': 'Note',
  'care.field.note.hint': 'The reason, for example. People of the clinic do not see it.',
  'care.effects': 'From the day after the last one',
  'care.effects.reminders': 'Reminders, the Monday digest and calendars say nothing of this clinic any more.',
  'care.effects.lists': 'Lists and sums leave it out. Choose "Include ended contracts" to see it in a list.',
  'care.effects.writing': 'It is not carried over to newer editions, and nobody new can be added to it.',
  'care.effects.kept': 'No record is deleted. Whoever could read and correct them still can.',
  'care.effects.undo': 'You can take the clinic back later.',
  'care.saved': 'The last day of "{name}" is now {day}',
  'care.left': 'The contract with this clinic has ended',
  'care.left.body':
    'Its last day was {day}. No reminders are sent, and lists and sums leave it out. Its records are all still here.',
  'care.leaving': 'The contract with this clinic will end',
  'care.leaving.body':
    'Its last day is {day}. Until then nothing changes. From the day after, no reminders are sent, and lists and sums leave it out. No record is deleted.',
  'care.note': 'Note: {note}',
  'care.takeBack': 'Take the clinic back',
  'care.takeBack.title': 'Take "{name}" back?',
  'care.takeBack.leaving': 'Its last day is removed, and the contract goes on as before.',
  'care.takeBack.left': 'What is still ahead is told of again. What came due meanwhile is not told afterwards.',
  'care.takenBack': '"{name}" has been taken back',
};
