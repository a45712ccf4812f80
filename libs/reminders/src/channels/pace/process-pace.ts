import type { SendOutcome } from '../channel';
import type { Turn } from './channel-pace';
import { FAULTS_UNTIL_PAUSE, pauseSeconds } from './pace-limits';

/**
 * The pause after faults in a row for ways that belong to the whole installation, as its mail server: each process keeps its
 * own, by its own stopwatch, so that a server which is away is asked now and then instead of by every message.
 */
export class ProcessPace {
  private faults = 0;
  private pausedUntil = Number.NEGATIVE_INFINITY;

  /** `stopwatch` in seconds; never goes back. `chance` between 0 and 1. */
  constructor(
    private readonly stopwatch: () => number = () => performance.now() / 1_000,
    private readonly chance: () => number = Math.random,
  ) {}

  /** After a pause one goes on, and the others wait for what comes of it. Whoever goes on settles it. */
  take(): Turn {
    const seconds = this.pausedUntil - this.stopwatch();
    if (seconds > 0) return { type: 'paused', seconds };
    const isProbe = this.faults >= FAULTS_UNTIL_PAUSE;
    if (isProbe) this.pause();
    return { type: 'go', waitSeconds: 0, isProbe };
  }

  settle(outcome: SendOutcome, isProbe: boolean): void {
    // A mail server that takes all but one recipient is there.
    if (outcome.outcome !== 'later' && outcome.outcome !== 'unclear') {
      this.faults = 0;
      this.pausedUntil = Number.NEGATIVE_INFINITY;
      return;
    }
    // Of those that were on their way together, the ones that end after the pause has begun do not make it longer.
    if (!isProbe && this.pausedUntil > this.stopwatch()) return;
    this.faults += 1;
    this.pause();
  }

  private pause(): void {
    const seconds = pauseSeconds(this.faults);
    if (seconds > 0) this.pausedUntil = this.stopwatch() + seconds * (0.5 + this.chance());
  }
}
