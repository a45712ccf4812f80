import { audienceLevels, type AudienceLevel } from './reminder-policy';

/** How far a stage was to reach and how far it did, beside the nearest level at which somebody stands; null for none. */
export interface ToldAt {
  readonly standing: AudienceLevel | null;
  readonly planned: AudienceLevel;
  readonly reached: AudienceLevel;
}

/** Levels that a stage may reach beyond its plan: whoever is in charge is always meant. */
export type EscalatedLevel = Exclude<AudienceLevel, 'owner'>;

/** The level at which somebody is told only because nothing happened since the stage before; null for everybody else. */
export function escalatedTo({ standing, planned, reached }: ToldAt): EscalatedLevel | null {
  if (standing === null || standing === 'owner') return null;
  const at = audienceLevels.indexOf(standing);
  return at > audienceLevels.indexOf(planned) && at <= audienceLevels.indexOf(reached) ? standing : null;
}
