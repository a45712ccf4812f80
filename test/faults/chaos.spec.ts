import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ChaosReport } from './chaos/report';
import { runChaos } from './chaos/run-chaos';
import { NOTHING_BROKEN } from './kit/invariants';
import { buildPrograms, type Programs } from './kit/programs';

jest.setTimeout(600_000);

describe('while everything around it fails', () => {
  let programs: Programs;
  let report: ChaosReport;
  beforeAll(async () => {
    programs = await buildPrograms('chaos');
    const said: string[] = [];
    report = await runChaos({
      minutes: 0.4,
      perChannel: 150,
      programs,
      tell: (text) => void said.push(text),
    });
  });
  afterAll(() => programs.remove());

  it.each(['mail', 'webhook'])('loses nothing that was due by %s, and nobody sees anything twice', (kind) => {
    expect(report.channels[kind]).toMatchObject({ due: 150, lost: 0, duplicates: 0 });
  });

  it('sends everything where the provider recognises copies', () => {
    expect(report.channels.webhook).toMatchObject({ sent: 150, unknown: 0 });
    expect(report.recognisedCopies).toBeGreaterThan(0);
  });

  it('leaves nothing half done, and every audit trail whole', () => {
    expect(report.broken).toEqual(NOTHING_BROKEN);
  });

  it('has trouble enough: dates kept as delayed jobs are lost in it', () => {
    expect(report.troubles).toMatchObject({ 'fail-over': 1, 'queue killed': expect.any(Number) });
    expect(report.naive.due).toBe(150);
    expect(report.naive.lost).toBeGreaterThan(0);
  });
});
