// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput } from '@mamori/platform';

export type InspectionState = 'scheduled' | 'done' | 'cancelled';

export interface Inspection {
  readonly __typename?: 'Inspection';
  readonly id: string;
  readonly clinicId: string;
  readonly inspectionOn: string;
  /** By when papers are to be handed in, where the notice says so. */
  readonly documentsDueOn: string | null;
  readonly healthCentre: string;
  readonly state: InspectionState;
  readonly version: number;
}

export interface ScheduleInspectionInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  readonly clinicId: string;
  readonly inspectionOn: string;
  readonly documentsDueOn?: string | null;
  readonly healthCentre?: string | null;
}

export type ScheduleInspectionResult =
  InspectionScheduled | DocumentsDueAfterInspection | InspectionChangedMeanwhile | InvalidInput;

export interface InspectionScheduled {
  readonly __typename?: 'InspectionScheduled';
  readonly inspection: Inspection;
}

export interface DocumentsDueAfterInspection {
  readonly __typename?: 'DocumentsDueAfterInspection';
  readonly message: string;
}

export interface InspectionChangedMeanwhile {
  readonly __typename?: 'InspectionChangedMeanwhile';
  readonly message: string;
  readonly current: Inspection;
}

export interface CancelInspectionInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export type CancelInspectionResult = InspectionScheduled | InspectionChangedMeanwhile;
