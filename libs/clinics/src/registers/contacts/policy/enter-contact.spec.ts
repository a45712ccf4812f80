import type { SaveContactInput } from '../../../schema.gen';
import { enterContact } from './enter-contact';

const today = '2026-11-22';
const given: Omit<SaveContactInput, 'clinicId'> = {
  kind: 'vendor',
  name: ' 富士システム ',
  phone: '０３−１２３４−５６７８',
  confirmedOn: today,
};

it('keeps a number in the usual width with the day on which it was confirmed', () => {
  expect(enterContact(given, today)).toEqual({
    type: 'ContactEntered',
    contact: {
      kind: 'vendor',
      name: '富士システム',
      role: '',
      phone: '03-1234-5678',
      nightPhone: '',
      note: '',
      confirmedOn: today,
    },
  });
});

it('keeps no day of confirmation without a number', () => {
  expect(enterContact({ ...given, phone: '' }, today)).toMatchObject({ contact: { phone: '', confirmedOn: null } });
});

it.each(['#9110', '110', '03-1234-5678（内線12）'])('takes %s as a number', (phone) => {
  expect(enterContact({ ...given, phone }, today)).toMatchObject({ type: 'ContactEntered' });
});

it.each([
  ['a number that nobody confirmed', { confirmedOn: null }, 'confirmedOn'],
  ['a number at night that nobody confirmed', { phone: '', nightPhone: '110', confirmedOn: null }, 'confirmedOn'],
  ['a confirmation in the future', { confirmedOn: '2026-11-23' }, 'confirmedOn'],
  ['a confirmation on a day that does not exist', { confirmedOn: '2026-02-30' }, 'confirmedOn'],
  ['a contact without a name', { name: ' ' }, 'name'],
  ['a number without digits', { phone: '未定' }, 'phone'],
  ['a number of 51 characters', { phone: '1'.repeat(51) }, 'phone'],
  ['a note of 1,001 characters', { note: 'あ'.repeat(1_001) }, 'note'],
] satisfies [string, Partial<SaveContactInput>, string][])('refuses %s', (_, change, field) => {
  expect(enterContact({ ...given, ...change }, today)).toMatchObject({ type: 'InvalidInput', field });
});
