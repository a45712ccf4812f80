import { type ChannelKind, channelKinds, isRoom } from '../../channels/channel';

/** Which stages a person wants messages of; the notice in the product is always there. */
export const receivesWords = ['all', 'important', 'last_only'] as const;
export type Receives = (typeof receivesWords)[number];

/** From so many days before a deadline on it counts as important. */
const IMPORTANT_FROM_DAYS = 7;

/** How one person may be reached besides the product. */
export interface Reach {
  readonly receives: Receives;
  /** Ways that the person wants; null for whatever the policy says. */
  readonly wanted: readonly ChannelKind[] | null;
  /** Ways that are set up for the person; mail always is. */
  readonly setUp: readonly ChannelKind[];
}

/** What one person has set up besides mail, which everybody has. */
export interface OwnWays {
  readonly hasPush: boolean;
  readonly hasLineWorks: boolean;
}

/** The ways that are set up for a person, where the consultancy has turned these channels on. */
export function setUpOf({ hasPush, hasLineWorks }: OwnWays, on: ReadonlySet<ChannelKind>): readonly ChannelKind[] {
  return channelKinds.filter(
    (kind) =>
      kind === 'mail' || (kind === 'web_push' && hasPush) || (kind === 'line_works' && hasLineWorks && on.has(kind)),
  );
}

/** Whether a person gets messages of a stage at all. The last one reaches everybody, whatever they prefer. */
export function admits(receives: Receives, stage: { readonly days: number; readonly isLast: boolean }): boolean {
  if (stage.isLast || receives === 'all') return true;
  return receives === 'important' && stage.days <= IMPORTANT_FROM_DAYS;
}

/**
 * By which channels a person is told of a stage, none when the notice in the product has to do: what the policy allows, the
 * person wants and is set up. Nothing can leave the last stage without a way; it goes by mail then.
 */
export function waysOf(
  stage: { readonly days: number; readonly isLast: boolean },
  allowed: readonly ChannelKind[],
  { receives, wanted, setUp }: Reach,
): readonly ChannelKind[] {
  if (!admits(receives, stage)) return [];
  const ways = allowed.filter((kind) => !isRoom(kind) && setUp.includes(kind) && (wanted?.includes(kind) ?? true));
  return ways.length === 0 && stage.isLast ? ['mail'] : ways;
}

/** By which one channel a person gets what is sent once a week: the first that is wanted and set up, else by mail. */
export function mondayWayOf({ wanted, setUp }: Reach): ChannelKind {
  return setUp.find((kind) => !isRoom(kind) && (wanted?.includes(kind) ?? true)) ?? 'mail';
}
