import type { ChannelKind } from '../channel';

/** How fast messages go to one channel. */
export interface PaceLimit {
  readonly perSecond: number;
  /** So many may go at once after a rest. */
  readonly burst: number;
}

/**
 * A little less than the providers accept, as others of the consultancy may use the same account.
 * Source: Slack 1 a second for each webhook; Teams workflows and connectors 4 a second; Chatwork 300 in five minutes, and 10 in
 * ten seconds into one room; LINE WORKS 240 a minute for each operation. Of mail and browsers the server in between decides.
 */
export const paceLimits: Readonly<Record<ChannelKind, PaceLimit>> = {
  slack: { perSecond: 0.8, burst: 3 },
  teams: { perSecond: 2, burst: 4 },
  chatwork: { perSecond: 0.8, burst: 6 },
  line_works: { perSecond: 3.3, burst: 20 },
  webhook: { perSecond: 20, burst: 50 },
  mail: { perSecond: 1_000, burst: 1_000 },
  web_push: { perSecond: 1_000, burst: 1_000 },
};

/** From so many faults in a row on, nothing is tried for a while. */
export const FAULTS_UNTIL_PAUSE = 3;
/** The first pause; each further fault doubles it. */
export const FIRST_PAUSE_SECONDS = 15;
/** Shorter than the time after which a mail goes instead. */
export const LONGEST_PAUSE_SECONDS = 300;
/** One message tries whether it works again; the others wait so long for what came of it. */
export const PROBE_SECONDS = 60;

/** The middle of a pause after so many faults in a row; chance makes it up to half longer or shorter. 0 for none. */
export function pauseSeconds(faults: number): number {
  if (faults < FAULTS_UNTIL_PAUSE) return 0;
  return Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** Math.min(20, faults - FAULTS_UNTIL_PAUSE));
}
