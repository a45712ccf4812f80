import type { Translation } from '../../messages/translation';
import type { evidenceJa } from './messages.ja';

export const evidenceEn: Translation<typeof evidenceJa> = {
  'evidence.heading': 'Evidence (what you can show)',
  'evidence.none':
    'Nothing yet. Put here what you can show at an inspection: a policy as PDF, a photo of a settings screen.',
  'evidence.choose': 'Choose files',
  'evidence.photo': 'Take a photo',
  'evidence.on': 'As of which day (goes with the files you send)',
  'evidence.kinds':
    'You can also drop files here, several at once. PDF, Excel (.xlsx), Word (.docx), CSV, photos (JPEG, PNG), 20 MB each at most.',
  'evidence.noPatients': 'Nothing about patients, please: no names, no numbers, no screen of a record in a photo.',
  'evidence.noPatients.note': 'Nothing about patients, please: no names, no numbers.',
  'evidence.waiting': 'Waiting for its turn',
  'evidence.sending': 'Sending "{name}"',
  'evidence.share': '{share, number}%',
  'evidence.checking': 'Checking what it contains',
  'evidence.lost': 'The connection was lost. It goes on by itself once you are connected.',
  'evidence.again': 'Send again',
  'evidence.dismiss': 'Take off the list',
  'evidence.done': '"{name}" was added',
  'evidence.speaksFor': 'As of {day}',
  'evidence.added': 'added {at} by {who}',
  'evidence.kind.note': 'Note',
  'evidence.kind.register': 'Copy of a register',
  'evidence.scan.clean': 'Virus scan passed',
  'evidence.scan.not': 'No virus scan',
  'evidence.scan.waiting': 'Waiting for the virus scan',
  'evidence.scan.infected': 'The virus scan found something',
  'evidence.refused': 'Was not taken',
  'evidence.download': 'Download',
  'evidence.replace': 'Replace',
  'evidence.remove': 'Remove',
  'evidence.removed': '"{title}" was removed. It stays in the history.',
  'evidence.restore': 'Put back',
  'evidence.note.add': 'Add a note as evidence',
  'evidence.note.label': 'Note',
  'evidence.note.hint':
    'Write what was checked, with whom and how. For example: on 1 October, asked our EMR vendor by phone.',
  'evidence.note.on': 'As of which day',
  'evidence.note.save': 'Add the note',
  'evidence.note.done': 'The note was added',
};
