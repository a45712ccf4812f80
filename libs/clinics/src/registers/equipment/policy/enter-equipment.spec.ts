import type { EquipmentInput } from '../../../schema.gen';
import { enterEquipment, identityOf, searchKeyOf } from './enter-equipment';

const given: EquipmentInput = { name: ' 受付PC ', kind: 'computer' };

it('keeps what was entered and nothing where nothing was', () => {
  expect(enterEquipment({ ...given, isRemote: true, supportEndsOn: '2027-10-14' })).toEqual({
    type: 'EquipmentEntered',
    equipment: {
      name: '受付PC',
      kind: 'computer',
      model: '',
      place: '',
      usedFor: '',
      osVersion: '',
      manager: '',
      isRemote: true,
      vendorName: '',
      boughtOn: null,
      supportEndsOn: '2027-10-14',
      note: '',
    },
  });
});

it.each([
  ['a piece without a name', { name: ' ' }, 'name'],
  ['a place of 201 characters', { place: 'あ'.repeat(201) }, 'place'],
  ['an end of support on a day that does not exist', { supportEndsOn: '2027-02-30' }, 'supportEndsOn'],
] satisfies [string, Partial<EquipmentInput>, string][])('refuses %s', (_, change, field) => {
  expect(enterEquipment({ ...given, ...change })).toMatchObject({ type: 'InvalidInput', field });
});

it('tells pieces apart by name, model and place, whatever their width and case', () => {
  const piece = { name: '受付ＰＣ', model: 'Abc 1', place: '受付' };
  expect(identityOf(piece)).toBe(identityOf({ name: '受付pc', model: 'ABC1', place: '受付' }));
  expect(identityOf(piece)).not.toBe(identityOf({ ...piece, place: '診察室' }));
});

it('finds a piece by its vendor too', () => {
  const outcome = enterEquipment({ ...given, vendorName: 'フジシステム' });
  expect(outcome.type === 'EquipmentEntered' && searchKeyOf(outcome.equipment)).toContain('ふじしすてむ');
});
