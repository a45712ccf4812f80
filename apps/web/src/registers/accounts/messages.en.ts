import type { Translation } from '../../messages/translation';
import type { accountsJa } from './messages.ja';

export const accountsEn: Translation<typeof accountsJa> = {
  'registers.accounts': 'Account reviews',
  'registers.accounts.body':
    'When the accounts of the medical record and other systems were compared with the list of staff, and unused ones stopped.',
  'registers.accounts.add': 'Add a review',
  'registers.accounts.edit.title': 'Edit the review',
  'registers.accounts.empty': 'No review is on record yet',
  'registers.accounts.empty.body':
    'Compare the list of accounts with the list of staff, and stop those of people who left and those that nobody uses. With the day and how many were stopped, you can show it at an inspection.',
  'registers.accounts.of': 'the review of {day}',
  'registers.accounts.summary.count': 'Reviews',
  'registers.accounts.summary.lastHeldOn': 'Last review',
  'registers.accounts.summary.nextOn': 'Next review',
  'registers.accounts.times': '{count}',
  'registers.accounts.remark.next_overdue':
    'The day set for the next review has passed. Once it was done, please add it.',
  'registers.accounts.remark.old': 'The last review was more than a year ago.',
  'registers.accounts.heldOn': 'Held on',
  'registers.accounts.systems': 'Systems',
  'registers.accounts.systems.hint': 'For example: medical record, receipt computer',
  'registers.accounts.systems.begun':
    'Begins with the systems on record. Please take out those that were not looked at.',
  'registers.accounts.whose': 'Whose accounts',
  'registers.accounts.whose.hint': 'For example: all staff, the vendor’s accounts',
  'registers.accounts.doneBy': 'Done by',
  'registers.accounts.doneBy.hint': 'For example: the office manager',
  'registers.accounts.doneBy.is': 'Done by {name}',
  'registers.accounts.accountCount': 'Accounts looked at',
  'registers.accounts.accountCount.hint': 'How many were compared with the list of staff',
  'registers.accounts.stoppedCount': 'Accounts stopped',
  'registers.accounts.stoppedCount.hint': 'Removed ones included; 0 for none',
  'registers.accounts.result': 'Looked at, stopped',
  'registers.accounts.result.looked': '{count} looked at',
  'registers.accounts.result.stopped': '{count} stopped',
  'registers.accounts.note': 'Note',
  'registers.accounts.note.hint': 'Please write no passwords and nothing about patients.',
  'registers.accounts.nextOn': 'Next review',
  'registers.accounts.nextOn.hint':
    'Left empty, it is a year later (our advice, not a rule of the ministry). You are reminded when the day comes near.',
  'registers.accounts.fault.heldOn': 'Please enter the day on which it was held.',
  'registers.accounts.fault.systems': 'Please enter the systems.',
  'registers.accounts.fault.accountCount': 'Please enter the accounts looked at as a number from 1 to 99999.',
  'registers.accounts.fault.stoppedCount': 'Please enter the accounts stopped as a number from 0 to 99999.',
};
