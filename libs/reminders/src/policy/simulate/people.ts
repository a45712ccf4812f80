import type { ChannelKind } from '../../channels/channel';
import { audienceOf, type Candidates } from '../plan/audience-of';
import type { AudienceLevel } from '../plan/reminder-policy';
import { type Reach, waysOf } from '../plan/ways-of';
import type { Occasion } from './foresee';

/** Somebody who is told on an occasion. */
export interface ToldPerson {
  readonly memberId: string;
  /** In what capacity: the nearest level at which this person stands. */
  readonly as: AudienceLevel;
  /** Messages besides the notice in the product; none when that has to do. */
  readonly channels: readonly ChannelKind[];
}

/** Who is told on an occasion and how, in the order of levels. `reachOf` knows every candidate. */
export function peopleOf(
  occasion: Pick<Occasion, 'days' | 'isLast' | 'level'>,
  candidates: Candidates,
  allowed: readonly ChannelKind[],
  reachOf: (memberId: string) => Reach,
): readonly ToldPerson[] {
  return audienceOf(occasion.level, candidates).map((memberId) => ({
    memberId,
    as: standingOf(memberId, candidates),
    channels: waysOf(occasion, allowed, reachOf(memberId)),
  }));
}

function standingOf(memberId: string, { ownerId, assigned }: Candidates): AudienceLevel {
  if (memberId === ownerId) return 'owner';
  const role = assigned.find(({ id }) => id === memberId)?.role;
  return role === 'clinic_manager' || role === 'consultant' ? role : 'tenant_admin';
}
