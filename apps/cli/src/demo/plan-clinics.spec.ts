import { expect, it } from '@jest/globals';
import { isBusinessDay } from '@mamori/platform';
import { planClinics } from './plan-clinics';

const clinics = planClinics('2026-11-22');

it('plans 24 clinics of four kinds in three prefectures, no two alike', () => {
  expect(new Set(clinics.map(({ clinic }) => clinic.name)).size).toBe(24);
  expect(new Set(clinics.map(({ clinic }) => clinic.phone)).size).toBe(24);
  expect(new Set(clinics.map(({ clinic }) => clinic.institutionCode)).size).toBe(24);
  expect(new Set(clinics.map(({ clinic }) => clinic.prefecture)).size).toBe(3);
  expect(new Set(clinics.map(({ clinic }) => clinic.kind)).size).toBe(4);
});

it('gives the same names on any day and moves the dates along', () => {
  const later = planClinics('2028-02-29');
  expect(later.map(({ clinic }) => clinic)).toEqual(clinics.map(({ clinic }) => clinic));
  expect(planClinics('2026-11-22')).toEqual(clinics);
  expect(later).not.toEqual(clinics);
});

it('shows every two-factor state on both kinds of login', () => {
  const systems = clinics.flatMap((plan) => plan.systems);
  const four = ['in_place', 'none', 'planned', 'relief'];
  expect([...new Set(systems.map(({ serverLogin }) => serverLogin.status))].sort()).toEqual(four);
  expect([...new Set(systems.map(({ clientLogin }) => clientLogin.status))].sort()).toEqual(four);
});

it('opens the checklist for 20 clinics, none of them alike in progress to all others', () => {
  const profiles = clinics.map(({ profile }) => profile);
  expect(profiles.filter((profile) => profile !== null)).toHaveLength(20);
  expect(new Set(profiles).size).toBe(5);
});

it.each(['2026-11-22', '2026-12-25', '2027-03-31', '2027-04-01', '2028-02-29'])(
  'puts inspections on days when offices work, papers before them and both ahead of %s',
  (today) => {
    const inspections = planClinics(today).flatMap(({ inspection }) => inspection ?? []);
    expect(inspections.length).toBeGreaterThan(10);
    for (const { inspectionOn, documentsDueOn } of inspections) {
      expect(isBusinessDay(inspectionOn) && isBusinessDay(documentsDueOn)).toBe(true);
      expect(today < documentsDueOn && documentsDueOn < inspectionOn).toBe(true);
    }
  },
);

it('says of every address and director that they are made up', () => {
  for (const { clinic } of clinics) {
    expect(clinic.address).toContain('架空');
    expect(clinic.phone).toMatch(/^0\d\d-000-00\d\d$/);
  }
});
