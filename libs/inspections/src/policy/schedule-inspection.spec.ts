import { expect, it } from '@jest/globals';
import { scheduleInspection, type StandingInspection } from './schedule-inspection';

const today = '2026-11-22';
const given = { inspectionOn: '2027-01-20', documentsDueOn: '2027-01-06', healthCentre: '中央保健所' };
const standing: StandingInspection = { ...given, state: 'scheduled' };

it.each([
  ['takes a day to come', undefined, {}, 'InspectionScheduled'],
  ['takes today', undefined, { inspectionOn: today, documentsDueOn: null }, 'InspectionScheduled'],
  ['takes no day that has passed', undefined, { inspectionOn: '2026-11-21' }, 'InspectionInPast'],
  ['takes an inspection without papers', undefined, { documentsDueOn: null }, 'InspectionScheduled'],
  ['takes papers due on the day itself', undefined, { documentsDueOn: '2027-01-20' }, 'InspectionScheduled'],
  ['takes papers that were due already', undefined, { documentsDueOn: '2026-11-01' }, 'InspectionScheduled'],
  ['takes no papers due after it', undefined, { documentsDueOn: '2027-01-21' }, 'DocumentsDueAfterInspection'],
  ['lets it be moved', standing, { inspectionOn: '2027-02-01' }, 'InspectionScheduled'],
  ['moves it to no day that has passed', standing, { inspectionOn: '2026-11-21' }, 'InspectionInPast'],
  [
    'lets one that has passed be completed',
    { ...standing, inspectionOn: '2026-11-01', documentsDueOn: null },
    { inspectionOn: '2026-11-01', documentsDueOn: null },
    'InspectionScheduled',
  ],
  ['leaves one that is done', { ...standing, state: 'done' }, {}, 'InspectionClosed'],
  ['leaves one that is cancelled', { ...standing, state: 'cancelled' }, {}, 'InspectionClosed'],
] as const)('%s', (_, before, change, type) => {
  expect(scheduleInspection(before, { ...given, ...change }, today).type).toBe(type);
});
