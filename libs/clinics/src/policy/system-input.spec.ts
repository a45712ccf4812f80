import type { SaveSystemInput } from '../schema.gen';
import { checkSystem } from './system-input';

const given: Omit<SaveSystemInput, 'clinicId'> = {
  kind: 'emr',
  name: '電子カルテ',
  clientLogin: { status: 'in_place' },
  serverLogin: { status: 'none' },
};
const relief = { status: 'relief', reliefReason: '古い', reliefUntilOn: '2028-09-30' } as const;

it('keeps a system with what is known of it', () => {
  expect(checkSystem({ ...given, name: ' 電子カルテ ', renewalOn: '2029-03-31' })).toMatchObject({
    type: 'SystemAccepted',
    system: { name: '電子カルテ', vendorName: '', renewalOn: '2029-03-31' },
  });
});

it.each([
  ['a system without a name', { name: ' ' }, 'name', 'missing'],
  ['a vendor name of 201 letters', { vendorName: 'あ'.repeat(201) }, 'vendorName', 'tooLong'],
  ['a renewal on a day that does not exist', { renewalOn: '2027-02-29' }, 'renewalOn', 'notADay'],
  [
    'a plan for a day that does not exist',
    { clientLogin: { status: 'planned', plannedOn: '2027-13-01' } },
    'clientLogin.plannedOn',
    'notADay',
  ],
  [
    'relief until a day that does not exist',
    { serverLogin: { ...relief, reliefUntilOn: '2028-09-31' } },
    'serverLogin.reliefUntilOn',
    'notADay',
  ],
  [
    'a reason of 1,001 letters',
    { serverLogin: { ...relief, reliefReason: 'あ'.repeat(1_001) } },
    'serverLogin.reliefReason',
    'tooLong',
  ],
] satisfies [string, Partial<SaveSystemInput>, string, string][])('refuses %s', (_, change, field, type) => {
  expect(checkSystem({ ...given, ...change })).toMatchObject({ type: 'SystemAtFault', field, problem: { type } });
});

it.each([
  ['a plan without its day', { serverLogin: { status: 'planned' } }, 'PlannedDateRequired', 'server'],
  ['relief without its reason', { clientLogin: { ...relief, reliefReason: '' } }, 'ReliefDetailsRequired', 'client'],
] satisfies [string, Partial<SaveSystemInput>, string, string][])('refuses %s', (_, change, type, login) => {
  expect(checkSystem({ ...given, ...change })).toEqual({ type, login });
});
