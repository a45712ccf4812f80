/** Where on its way a message may be when its sender is killed. */
export const killPoints = [
  'after claim',
  'before send',
  'mid-send',
  'after provider answer',
  'before finish',
  'after finish',
] as const;
export type KillPoint = (typeof killPoints)[number];

/** What became of the messages of one channel whose sender was killed at a point. */
export interface PointReport {
  readonly point: KillPoint;
  readonly channel: 'mail' | 'webhook';
  readonly killed: number;
  /** How many ended in each state. */
  readonly states: Readonly<Record<string, number>>;
  /** How many people saw so many times. */
  readonly visible: Readonly<Record<number, number>>;
  /** From the claim to the end that lasts, by the database: the longest of them all, in seconds. */
  readonly longestSeconds: number;
}

/** So long a message may be under way in these runs. */
export const LEASE_SECONDS = 4;
/**
 * So long after its lease a message that was killed may still be under way: what REL-5 leaves for the sweep and a second try
 * of its 90 s, as the product's own lease is 60 s.
 */
const AFTER_LEASE_SECONDS = 30;

/** What must be true of a point: the state in which messages end, and how often each is seen. */
export function expectedAt(point: KillPoint, channel: PointReport['channel']): { state: string; seen: number } {
  // Its provider knows the key: whatever had happened, it is sent again and seen once.
  if (channel === 'webhook' || point === 'after finish') return { state: 'sent', seen: 1 };
  return { state: 'unknown', seen: point === 'after provider answer' || point === 'before finish' ? 1 : 0 };
}

/** Whether every message of the report ended as it must, in time. */
export function isAsExpected({ point, channel, killed, states, visible, longestSeconds }: PointReport): boolean {
  const { state, seen } = expectedAt(point, channel);
  const isInTime = longestSeconds <= LEASE_SECONDS + AFTER_LEASE_SECONDS;
  return killed > 0 && states[state] === killed && visible[seen] === killed && isInTime;
}
