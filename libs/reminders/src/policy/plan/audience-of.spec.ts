import { audienceOf, levelOf, type Occasion } from './audience-of';

const owner = { id: 'owner', role: 'clinic_staff' };
const manager = { id: 'manager', role: 'clinic_manager' };
const consultant = { id: 'consultant', role: 'consultant' };
const admin = { id: 'admin', role: 'admin' };
const everybody = { ownerId: 'owner', assigned: [owner, manager, consultant], office: [admin] };

describe('audienceOf', () => {
  it.each([
    ['owner', ['owner']],
    ['clinic_manager', ['owner', 'manager']],
    ['consultant', ['owner', 'manager', 'consultant']],
    ['tenant_admin', ['owner', 'manager', 'consultant', 'admin']],
  ] as const)('tells everybody up to %s', (level, told) => {
    expect(audienceOf(level, everybody)).toEqual(told);
  });

  it('hands on to the next level where there is nobody', () => {
    expect(audienceOf('owner', { ...everybody, ownerId: null })).toEqual(['manager']);
    expect(audienceOf('owner', { ownerId: null, assigned: [consultant], office: [admin] })).toEqual(['consultant']);
    expect(audienceOf('owner', { ownerId: null, assigned: [], office: [admin] })).toEqual(['admin']);
  });

  it('does not tell an owner who may no longer know', () => {
    expect(audienceOf('owner', { ...everybody, ownerId: 'left' })).toEqual(['manager']);
  });

  it('tells each person once', () => {
    expect(audienceOf('tenant_admin', { ...everybody, ownerId: 'manager' })).toEqual([
      'manager',
      'consultant',
      'admin',
    ]);
  });

  it('tells no vendor and no colleague who does not answer for it', () => {
    const others = [
      { id: 'vendor', role: 'vendor' },
      { id: 'staff', role: 'clinic_staff' },
    ];
    expect(audienceOf('consultant', { ownerId: null, assigned: others, office: [] })).toEqual([]);
  });
});

describe('levelOf', () => {
  const occasion: Occasion = { level: 'owner', escalates: true, previousLevel: 'clinic_manager', isMoving: false };

  it.each<[string, Partial<Occasion>, string]>([
    ['reaches one further when nothing happened', {}, 'consultant'],
    ['stays at its stage when something happened', { isMoving: true }, 'owner'],
    ['stays at its stage the first time', { previousLevel: null }, 'owner'],
    ['stays at its stage where the policy does not escalate', { escalates: false }, 'owner'],
    ['ends with the consultancy', { previousLevel: 'tenant_admin' }, 'tenant_admin'],
    ['never reaches less far than its stage', { level: 'tenant_admin', previousLevel: 'owner' }, 'tenant_admin'],
  ])('%s', (_, given, level) => {
    expect(levelOf({ ...occasion, ...given })).toBe(level);
  });
});
