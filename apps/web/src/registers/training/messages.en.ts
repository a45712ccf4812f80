import type { Translation } from '../../messages/translation';
import type { trainingJa } from './messages.ja';

export const trainingEn: Translation<typeof trainingJa> = {
  'registers.training': 'Training record',
  'registers.training.body':
    'Trainings on information security for the staff, and when the rules were told to them: when, whom, and what.',
  'registers.training.add': 'Add a training',
  'registers.training.add.title': 'Add a training',
  'registers.training.edit.title': 'Edit the training',
  'registers.training.empty': 'No training is on record yet',
  'registers.training.empty.body':
    'A talk at the morning meeting or a video counts too. With the day, the theme and who took part, you can show it at an inspection.',
  'registers.training.summary.count': 'Trainings',
  'registers.training.summary.heldInAYear': 'Within a year',
  'registers.training.summary.lastHeldOn': 'Last training',
  'registers.training.summary.nextOn': 'Next training',
  'registers.training.times': '{count}',
  'registers.training.remark.none': 'No training is on record.',
  'registers.training.remark.next_overdue':
    'The day set for the next training has passed. Once it was held, please add it.',
  'registers.training.remark.old': 'The last training was more than a year ago.',
  'registers.training.remark.nobody_named':
    'The last training does not say who took part. Please write their names or attach a list.',
  'registers.training.heldOn': 'Held on',
  'registers.training.theme': 'Theme',
  'registers.training.theme.hint': 'For example: how to tell a suspicious mail, the rules on passwords',
  'registers.training.audience': 'For whom',
  'registers.training.ledBy': 'Led by',
  'registers.training.ledBy.is': 'Led by {name}',
  'registers.training.who': 'For whom, who took part',
  'registers.training.people': 'How many took part',
  'registers.training.people.hint': 'Left empty, the names above are counted.',
  'registers.training.people.count': '{count, plural, one {# person} other {# people}}',
  'registers.training.participants': 'Who took part',
  'registers.training.participants.hint': 'A name a line. Attaching a list as a file is enough, too.',
  'registers.training.material': 'Content and material',
  'registers.training.material.hint': 'What was told, or which material was used and where it lies',
  'registers.training.file': 'File',
  'registers.training.note': 'Note',
  'registers.training.nextOn': 'Next training',
  'registers.training.nextOn.hint': 'You are reminded when the day comes near.',
  'registers.training.fault.theme': 'Please enter a theme.',
  'registers.training.fault.heldOn': 'Please enter the day on which it was held.',
  'registers.training.fault.people': 'Please enter the number of people in digits.',
  'registers.training.older': 'The newest {count}. All {total} are in the file.',
};
