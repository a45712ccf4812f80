import { describe, expect, it } from '@jest/globals';
import { type Audience, recipientsOf } from './recipients';

const manager = { id: 'manager', role: 'clinic_manager' };
const staff = { id: 'staff', role: 'clinic_staff' };
const consultant = { id: 'consultant', role: 'consultant' };
const vendor = { id: 'vendor', role: 'vendor' };
const office = [
  { id: 'owner', role: 'owner' },
  { id: 'admin', role: 'admin' },
];
const everybody: Audience = { ownerId: null, assigned: [manager, staff, consultant], office };

describe('recipientsOf', () => {
  it.each<[string, Partial<Audience>, readonly string[]]>([
    ['tells the managers and the consultants when nobody answers for it', {}, ['manager', 'consultant']],
    ['tells its owner instead of the managers', { ownerId: 'staff' }, ['staff', 'consultant']],
    ['tells an owner who is the consultant once', { ownerId: 'consultant' }, ['consultant']],
    ['tells an owner from the office', { ownerId: 'admin' }, ['admin', 'consultant']],
    ['passes over an owner who has left', { ownerId: 'gone' }, ['manager', 'consultant']],
    ['tells the consultants when the clinic has no manager', { assigned: [staff, consultant] }, ['consultant']],
    ['tells the office when nobody is assigned', { assigned: [] }, ['owner', 'admin']],
    ['tells the office when only staff is assigned', { assigned: [staff] }, ['owner', 'admin']],
    ['never tells a vendor by itself', { assigned: [vendor] }, ['owner', 'admin']],
    ['tells nobody in a consultancy without office and assignments', { assigned: [], office: [] }, []],
  ])('%s', (_, change, told) => {
    expect(recipientsOf({ ...everybody, ...change })).toEqual(told);
  });
});
