import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { buildPrograms, type Programs } from './kit/programs';
import { expectedAt, isAsExpected, killPoints, type PointReport } from './points/kill-points';
import { runKillPoints } from './points/run-kill-points';

jest.setTimeout(300_000);

/** On each channel and at each point. */
const KILLS = 4;

describe('a worker that is killed over a message', () => {
  let programs: Programs;
  let reports: readonly PointReport[];
  beforeAll(async () => {
    programs = await buildPrograms('points');
    reports = await runKillPoints(programs.worker, KILLS);
  });
  afterAll(() => programs.remove());

  const cases = killPoints.flatMap((point) => [
    { point, channel: 'mail' } as const,
    { point, channel: 'webhook' } as const,
  ]);
  it.each(cases)('$point, on its way by $channel, leaves it as it must, in time', ({ point, channel }) => {
    const report = reports.find((each) => each.point === point && each.channel === channel);
    const { state, seen } = expectedAt(point, channel);
    expect(report).toMatchObject({ killed: KILLS, states: { [state]: KILLS }, visible: { [seen]: KILLS } });
    expect(report && isAsExpected(report)).toBe(true);
  });
});
