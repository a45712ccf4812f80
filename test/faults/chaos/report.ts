import type { Broken } from '../kit/invariants';
import type { Tally } from '../kit/tally';
import { isAsExpected } from '../points/kill-points';
import type { Absence } from './absence';
import type { Attacks } from './run-attacks';

/** What a run did to one design and what came of it, in total and for each kind of channel. */
export interface RunReport extends Tally {
  readonly channels: Readonly<Record<string, Tally>>;
  /** How often each kind of trouble was made. */
  readonly troubles: Readonly<Record<string, number>>;
}

export interface ChaosReport extends RunReport {
  readonly minutes: number;
  readonly absence: Absence;
  /** Copies that a provider recognised by their key: the fault was reached, and nobody saw it. */
  readonly recognisedCopies: number;
  /** What must be nothing after every run. */
  readonly broken: Broken;
  /** The design that was not chosen, under the same troubles: dates as delayed jobs in Redis. */
  readonly naive: RunReport;
}

export type FullReport = ChaosReport & Attacks;

/** What was promised and not kept, in words; nothing when all was. */
export function brokenPromises(report: FullReport): readonly string[] {
  const { lost, duplicates, broken, absence, naive, killPoints, forged, race, poison } = report;
  const checks: readonly (readonly [boolean, string])[] = [
    [lost === 0, 'messages were lost'],
    [duplicates === 0, 'messages were seen twice'],
    [Object.values(broken).every((count) => count === 0), 'something was left half done'],
    [absence.toldMeanwhile === absence.due && absence.sentMeanwhile === 0, 'nobody was told while the queue was away'],
    [killPoints.every(isAsExpected), 'a worker that was killed left something as it must not'],
    [forged.lost + forged.duplicates === 0, 'forged hints had an effect'],
    [race.sentAfter + race.unexplained === 0, 'something was sent after it was done'],
    [poison.sent === poison.beside && poison.setAside === poison.poisoned, 'poisoned messages held up others'],
    [poison.onMetrics > 0 && poison.onBoard > 0, 'operators do not see poisoned messages'],
    [naive.lost > 0, 'the trouble was too small: the design that was not chosen lost nothing in it'],
  ];
  return checks.filter(([isTrue]) => !isTrue).map(([, words]) => words);
}

export const isKept = (report: FullReport): boolean => brokenPromises(report).length === 0;

const COLUMNS = ['due', 'sent', 'duplicates', 'lost', 'unknown', 'faults'] as const;

/** The report as a table for people. */
export function inWords(report: FullReport): string {
  const line = (name: string, tally: Tally) =>
    [name.padEnd(22), ...COLUMNS.map((column) => String(tally[column]).padStart(10))].join(' ');
  const troubles = Object.entries(report.troubles).map(([name, times]) => `${name} ${times}`);
  return [
    [''.padEnd(22), ...COLUMNS.map((column) => column.padStart(10))].join(' '),
    ...Object.entries(report.channels).map(([kind, tally]) => line(kind, tally)),
    line('total', report),
    ...Object.entries(report.naive.channels).map(([kind, tally]) => line(`delayed jobs, ${kind}`, tally)),
    '',
    `troubles: ${troubles.join(', ')}`,
    `copies recognised by their key: ${report.recognisedCopies}`,
    `queue away: ${JSON.stringify(report.absence)}`,
    ...report.killPoints.map((point) => `killed ${JSON.stringify(point)}`),
    `forged hints: ${JSON.stringify(report.forged)}`,
    `done at their hour: ${JSON.stringify(report.race)}`,
    `poisoned: ${JSON.stringify(report.poison)}`,
    `broken: ${JSON.stringify(report.broken)}`,
    '',
    ...(isKept(report)
      ? ['Nothing was lost and nothing was seen twice.']
      : ['THE PROMISE WAS NOT KEPT:', ...brokenPromises(report)]),
    '',
  ].join('\n');
}
