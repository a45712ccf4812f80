import { type AudienceLevel, audienceLevels, furtherOf } from './reminder-policy';

/** Somebody who may be told of a clinic's deadlines; only members who are not disabled. */
export interface Candidate {
  readonly id: string;
  readonly role: string;
}

/** Everybody who may be told of one deadline. */
export interface Candidates {
  /** Who answers for the thing; null when nobody was named. */
  readonly ownerId: string | null;
  /** Members assigned to the clinic. */
  readonly assigned: readonly Candidate[];
  /** The consultancy's owners and admins. */
  readonly office: readonly Candidate[];
}

export interface Occasion {
  readonly level: AudienceLevel;
  readonly escalates: boolean;
  /** How far the stage before reached; null for the first. */
  readonly previousLevel: AudienceLevel | null;
  /** Whether anything was done about the thing since the stage before. */
  readonly isMoving: boolean;
}

/** How far an occasion reaches: as its stage says, and one further than the last time when nothing has happened since. */
export function levelOf({ level, escalates, previousLevel, isMoving }: Occasion): AudienceLevel {
  if (!escalates || previousLevel === null || isMoving) return level;
  const next = audienceLevels[audienceLevels.indexOf(previousLevel) + 1] ?? previousLevel;
  return furtherOf(level, next);
}

/**
 * Who is told at a level: everybody up to it, each once. A level at which there is nobody hands on to the next, so that
 * the answer is empty only in a consultancy without owner and admin.
 *
 * An owner who has left, or no longer looks after the clinic, counts as none: a mail must not show what the product hides.
 */
export function audienceOf(level: AudienceLevel, candidates: Candidates): readonly string[] {
  const told = new Set<string>();
  for (const [reached, name] of audienceLevels.entries()) {
    if (reached > audienceLevels.indexOf(level) && told.size > 0) break;
    for (const id of atLevel[name](candidates)) told.add(id);
  }
  return [...told];
}

const withRole = (people: readonly Candidate[], role: string) =>
  people.filter((person) => person.role === role).map((person) => person.id);

const atLevel: Readonly<Record<AudienceLevel, (candidates: Candidates) => readonly string[]>> = {
  owner: ({ ownerId, assigned, office }) =>
    ownerId !== null && [...assigned, ...office].some(({ id }) => id === ownerId) ? [ownerId] : [],
  clinic_manager: ({ assigned }) => withRole(assigned, 'clinic_manager'),
  consultant: ({ assigned }) => withRole(assigned, 'consultant'),
  tenant_admin: ({ office }) => office.map(({ id }) => id),
};
