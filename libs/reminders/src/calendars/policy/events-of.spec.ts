import { expect, it } from '@jest/globals';
import { type DatedThing, eventsOf } from './events-of';

const thing = (id: string, change: Partial<DatedThing> = {}): DatedThing => ({
  id,
  kind: 'task_due',
  dueOn: '2027-04-01',
  path: `/tasks/${id}`,
  clinicId: 'c1',
  clinicName: 'みどり医院',
  changedAt: 1_800_000_000,
  ...change,
});

it('leads to the thing where it stands alone', () => {
  expect(eventsOf([thing('a')])).toEqual([
    {
      id: 'a',
      kind: 'task_due',
      on: '2027-04-01',
      count: 1,
      clinicName: 'みどり医院',
      path: '/tasks/a',
      changedAt: 1_800_000_000,
    },
  ]);
});

it('puts things together that read the same, and leads to their clinic', () => {
  const events = eventsOf([thing('b', { changedAt: 2 }), thing('a', { changedAt: 1 })]);
  expect(events).toEqual([expect.objectContaining({ id: 'a', count: 2, path: '/clinics/c1', changedAt: 1 })]);
});

it.each([
  ['another kind', { kind: 'drill' }],
  ['another day', { dueOn: '2027-04-02' }],
  ['another clinic', { clinicId: 'c2' }],
  ['no clinic', { clinicId: null, clinicName: null }],
] as const)('keeps apart what is of %s', (_, change) => {
  expect(eventsOf([thing('a'), thing('b', change)])).toHaveLength(2);
});

it('leads to the one place of several', () => {
  const path = '/clinics/c1/training';
  expect(eventsOf([thing('a', { path }), thing('b', { path })])[0]?.path).toBe(path);
});
