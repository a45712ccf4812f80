import type { DemoPerson } from './members';
import { givenNames, surnames } from './names';
import type { PlannedClinic } from './plan-clinics';
import { seededRandom } from './random';

/** Somebody who works at one of the demo's clinics, counted from 0. */
export interface PlannedStaff extends DemoPerson {
  readonly clinic: number;
}

/** The directors of every third clinic and clerks of every fourth; none of them has come in yet. */
export function planStaff(clinics: readonly PlannedClinic[]): readonly PlannedStaff[] {
  return clinics.flatMap(({ seed, clinic }, index) => {
    const random = seededRandom(seed);
    const number = String(index + 1).padStart(2, '0');
    const director = { name: clinic.directorName ?? '', email: `incho-${number}@demo.example` };
    const clerk = { name: `${random.pick(surnames)} ${random.pick(givenNames)}`, email: `jimu-${number}@demo.example` };
    return [
      ...(index % 3 === 0 ? [{ ...director, role: 'clinic_manager' as const, clinic: index }] : []),
      ...(index % 4 === 1 ? [{ ...clerk, role: 'clinic_staff' as const, clinic: index }] : []),
    ];
  });
}
