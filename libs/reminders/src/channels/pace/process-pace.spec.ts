import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SendOutcome } from '../channel';
import { LONGEST_PAUSE_SECONDS, pauseSeconds } from './pace-limits';
import { ProcessPace } from './process-pace';

const away: SendOutcome = { outcome: 'later', failure: 'ECONNREFUSED' };
const sent: SendOutcome = { outcome: 'sent', providerId: null };

let time = 0;
let pace: ProcessPace;
beforeEach(() => {
  time = 0;
  pace = new ProcessPace(
    () => time,
    () => 0.5,
  );
});

/** One try that ends so; how long it had to wait, or what came of it. */
function attempt(outcome: SendOutcome): number | string {
  const turn = pace.take();
  if (turn.type !== 'go') return turn.seconds;
  pace.settle(outcome, turn.isProbe);
  return outcome.outcome;
}

describe('a way of the whole installation', () => {
  it('pauses after three faults in a row, longer each time that a single try fails', () => {
    expect([attempt(away), attempt(away), attempt(away), attempt(away)]).toEqual(['later', 'later', 'later', 15]);
    time = 15;
    expect([attempt(away), attempt(away)]).toEqual(['later', 30]);
    time = 45;
    expect([attempt(away), attempt(away)]).toEqual(['later', 60]);
  });

  it('lets one go on after the pause, and the others wait for what comes of it', () => {
    for (let tries = 0; tries < 3; tries += 1) attempt(away);
    time = 15;
    const probe = pace.take();
    expect(probe).toMatchObject({ type: 'go', isProbe: true });
    expect(pace.take()).toMatchObject({ type: 'paused' });
    pace.settle(sent, true);
    expect([pace.take().type, pace.take().type]).toEqual(['go', 'go']);
  });

  it('counts those that were under way together once', () => {
    const turns = Array.from({ length: 8 }, () => pace.take());
    for (const turn of turns) pace.settle(away, turn.type === 'go' && turn.isProbe);
    expect(pace.take()).toEqual({ type: 'paused', seconds: 15 });
  });

  it.each<[string, SendOutcome]>([
    ['was sent', sent],
    ['was refused', { outcome: 'refused', failure: '550' }],
    ['found nobody', { outcome: 'no_address', failure: 'x' }],
  ])('works when a message %s in between', (_, outcome) => {
    for (const one of [away, away, outcome, away, away]) attempt(one);
    expect(pace.take().type).toBe('go');
  });
});

it('pauses for at most five minutes', () => {
  expect([0, 2, 3, 4, 7, 8, 1_000].map(pauseSeconds)).toEqual([0, 0, 15, 30, 240, LONGEST_PAUSE_SECONDS, 300]);
});
