import { channelKinds } from '../../channels/channel';
import type { Reach } from '../plan/ways-of';
import { peopleOf } from './people';

const candidates = {
  ownerId: 'owner',
  assigned: [
    { id: 'owner', role: 'clinic_staff' },
    { id: 'manager', role: 'clinic_manager' },
    { id: 'consultant', role: 'consultant' },
  ],
  office: [{ id: 'admin', role: 'admin' }],
};
const reach: Reach = { receives: 'all', wanted: null, setUp: ['mail'] };
const occasion = { days: 3, isLast: false, level: 'tenant_admin' } as const;
const told = (given: Partial<typeof candidates> = {}, level: 'owner' | 'tenant_admin' = 'tenant_admin') =>
  peopleOf({ ...occasion, level }, { ...candidates, ...given }, channelKinds, () => reach).map(
    ({ memberId, as }) => `${memberId} as ${as}`,
  );

it('says in what capacity each person is told', () => {
  expect(told()).toEqual([
    'owner as owner',
    'manager as clinic_manager',
    'consultant as consultant',
    'admin as tenant_admin',
  ]);
});

it('tells one person once, in the nearest capacity', () => {
  expect(told({ ownerId: 'admin' })).toEqual([
    'admin as owner',
    'manager as clinic_manager',
    'consultant as consultant',
  ]);
});

it('hands on where nobody stands at a level', () => {
  expect(told({ assigned: [] }, 'owner')).toEqual(['admin as tenant_admin']);
});

it('leaves those who want less with the notice in the product', () => {
  const wants = (memberId: string): Reach => (memberId === 'manager' ? { ...reach, receives: 'last_only' } : reach);
  const ways = (isLast: boolean) =>
    peopleOf({ ...occasion, isLast }, candidates, channelKinds, wants).map(({ channels }) => channels.join());
  expect(ways(false)).toEqual(['mail', '', 'mail', 'mail']);
  expect(ways(true)).toEqual(['mail', 'mail', 'mail', 'mail']);
});
