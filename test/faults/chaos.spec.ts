import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ChaosReport } from './chaos/report';
import { runChaos } from './chaos/run-chaos';
import { houseChannels } from './kit/house-ways';
import { NOTHING_BROKEN } from './kit/invariants';
import { buildPrograms, type Programs } from './kit/programs';

jest.setTimeout(600_000);

/** At most: rooms take fewer in the time. */
const PER_CHANNEL = 60;

describe('while everything around it fails', () => {
  let programs: Programs;
  let report: ChaosReport;
  beforeAll(async () => {
    programs = await buildPrograms('chaos');
    const said: string[] = [];
    report = await runChaos({
      minutes: 0.4,
      perChannel: PER_CHANNEL,
      programs,
      tell: (text) => void said.push(text),
    });
  });
  afterAll(() => programs.remove());

  it.each(houseChannels)('loses nothing that was due by %s, and nobody sees anything twice', (channel) => {
    expect(report.channels[channel]).toMatchObject({ due: expect.any(Number), lost: 0, duplicates: 0 });
    expect(report.channels[channel]?.due).toBeGreaterThan(0);
  });

  it.each(['webhook', 'web_push'])('sends everything by %s, whose provider recognises copies', (channel) => {
    expect(report.channels[channel]).toMatchObject({ due: PER_CHANNEL, sent: PER_CHANNEL, unknown: 0 });
  });

  it('tells people in the product while the queue is away, and sends when it is back', () => {
    const { due, toldMeanwhile, sentMeanwhile } = report.absence;
    expect([toldMeanwhile, sentMeanwhile]).toEqual([due, 0]);
  });

  it('leaves nothing half done, and every audit trail whole', () => {
    expect(report.broken).toEqual(NOTHING_BROKEN);
  });

  it('has trouble enough: dates kept as delayed jobs are lost in it', () => {
    expect(report.troubles).toMatchObject({
      'fail-over': 1,
      'database restarted': expect.any(Number),
      'queue killed': expect.any(Number),
    });
    expect(report.recognisedCopies).toBeGreaterThan(0);
    expect(report.naive.due).toBe(PER_CHANNEL);
    expect(report.naive.lost).toBeGreaterThan(0);
  });
});
