import { expect, it } from '@jest/globals';
import { pino } from 'pino';
import { type Loop, startLoops } from './loops';

interface Line {
  readonly loop: string;
  readonly msg: string;
}

function logging() {
  const lines: Line[] = [];
  return { lines, log: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }) };
}

/** Runs a loop until its rounds are used up, each as the function says, and returns what was logged. */
async function runRounds(rounds: readonly (() => Promise<boolean>)[], everyMs = 0) {
  const { lines, log } = logging();
  let count = 0;
  let allDone: () => void;
  const done = new Promise<void>((resolve) => (allDone = resolve));
  const loop: Loop = {
    name: 'try',
    everyMs,
    round: async () => {
      const round = rounds[count];
      count += 1;
      if (count > rounds.length) allDone();
      return round ? round() : false;
    },
  };
  const loops = startLoops([loop], log);
  await done;
  await loops.stop();
  return lines;
}

const fails = async (): Promise<boolean> => {
  throw new Error('away');
};
const idle = async () => false;

it('goes on after an error, says a lasting one once, and says when it is over', async () => {
  const lines = await runRounds([fails, fails, fails, idle, idle]);
  expect(lines.map((line) => [line.loop, line.msg])).toEqual([
    ['try', 'round failed, trying again'],
    ['try', 'works again'],
  ]);
});

it('does not pause while more is waiting', async () => {
  const busy = async () => true;
  // With a pause of an hour after any of the three, this would not end.
  expect(await runRounds([busy, busy, busy], 3_600_000)).toEqual([]);
});

it('lets no round overlap another of its loop, and none hold up another loop', async () => {
  const { log } = logging();
  let under = 0;
  let most = 0;
  let others = 0;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const loops = startLoops(
    [
      {
        name: 'slow',
        everyMs: 0,
        round: async () => {
          under += 1;
          most = Math.max(most, under);
          await held;
          under -= 1;
          return false;
        },
      },
      {
        name: 'quick',
        everyMs: 0,
        round: async () => {
          others += 1;
          if (others === 5) release();
          return false;
        },
      },
    ],
    log,
  );
  await held;
  await loops.stop();
  expect([most, under, others >= 5]).toEqual([1, 0, true]);
});

it('waits for the round under way when it is stopped, and starts no other', async () => {
  const { log } = logging();
  const seen: string[] = [];
  let begun: () => void = () => undefined;
  const started = new Promise<void>((resolve) => (begun = resolve));
  const loops = startLoops(
    [
      {
        name: 'last',
        everyMs: 0,
        round: async () => {
          seen.push('begin');
          begun();
          await new Promise((resolve) => setImmediate(resolve));
          seen.push('end');
          return true;
        },
      },
    ],
    log,
  );
  await started;
  await loops.stop();
  expect(seen).toEqual(['begin', 'end']);
});
