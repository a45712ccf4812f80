import type { PostgresPair } from '../kit/postgres-pair';
import type { Trouble } from '../kit/trouble';

export interface TroublesOfPostgres {
  readonly troubles: readonly Trouble[];
  /** Ends the primary for good; waits for what is being made with it. */
  failOver(): Promise<void>;
}

/** Everything that may happen to the database. */
export function troublesOfPostgres(pair: PostgresPair, seconds: number): TroublesOfPostgres {
  // One thing at a time: what restarts cannot be left for another.
  let last = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => () => (last = last.then(work));
  return {
    troubles: [
      { name: 'database connections cut', everySeconds: seconds / 5, make: async () => pair.line.cut() },
      { name: 'database restarted', everySeconds: seconds / 4, make: inTurn(() => pair.restart()) },
    ],
    failOver: inTurn(() => pair.failOver()),
  };
}
