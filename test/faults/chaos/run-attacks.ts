import { forgeHints } from '../hostile/forge-hints';
import { openHostileWorld } from '../hostile/hostile-world';
import { type Poisoned, poisonMessages } from '../hostile/poison-messages';
import { type Race, raceSettling } from '../hostile/race-settling';
import type { Closing } from '../kit/closing';
import { startPostgresPair } from '../kit/postgres-pair';
import type { Tally } from '../kit/tally';
import type { PointReport } from '../points/kill-points';
import { runKillPoints } from '../points/run-kill-points';

/** What is done to the product one thing at a time, in numbers. */
export interface Attacks {
  readonly killPoints: readonly PointReport[];
  /** What people saw of what was due among forged hints; `faults` are these. */
  readonly forged: Tally;
  readonly race: Race;
  readonly poison: Poisoned;
}

export interface AttackOptions {
  /** The built worker. */
  readonly program: string;
  /** Of the numbers below, more than 0 and at most 1. */
  readonly share: number;
  readonly tell: (text: string) => void;
  readonly closing: Closing;
}

/** Source of the numbers: REL-5, REL-9, REL-12 and REL-14. */
const KILLS = 50;
const FORGED = 10_000;
const RACED = 1_000;
const BESIDE_POISON = 1_000;

/** Kills workers at every named point, forges hints, races what is done against its hour, and poisons messages. */
export async function runAttacks({ program, share, tell, closing }: AttackOptions): Promise<Attacks> {
  const some = (most: number) => Math.ceil(most * share);
  const pair = await closing.opened(startPostgresPair());
  process.env.TEST_POSTGRES_URL = pair.url;
  tell(`workers are killed over ${some(KILLS)} messages at every point`);
  const killPoints = await runKillPoints(program, some(KILLS));
  const hostile = await closing.opened(openHostileWorld(program));
  tell(`${some(FORGED)} hints are forged, ${some(RACED)} things are done at their hour, messages are poisoned`);
  const forged = await forgeHints(hostile, some(FORGED));
  const race = await raceSettling(hostile, some(RACED));
  const poison = await poisonMessages(hostile, some(BESIDE_POISON));
  await closing.closeAll();
  return { killPoints, forged, race, poison };
}
