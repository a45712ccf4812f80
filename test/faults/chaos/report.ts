import type { Broken } from '../kit/invariants';
import type { Tally } from '../kit/tally';

/** What a run did to one design and what came of it, in total and for each kind of channel. */
export interface RunReport extends Tally {
  readonly channels: Readonly<Record<string, Tally>>;
  /** How often each kind of trouble was made. */
  readonly troubles: Readonly<Record<string, number>>;
}

export interface ChaosReport extends RunReport {
  readonly minutes: number;
  /** Copies that a provider recognised by their key: the fault was reached, and nobody saw it. */
  readonly recognisedCopies: number;
  /** What must be nothing after every run. */
  readonly broken: Broken;
  /** The design that was not chosen, under the same troubles: dates as delayed jobs in Redis. */
  readonly naive: RunReport;
}

/** Whether the promise was kept: nothing lost, nothing seen twice, nothing left over. */
export const isKept = ({ lost, duplicates, broken }: ChaosReport): boolean =>
  lost === 0 && duplicates === 0 && Object.values(broken).every((count) => count === 0);

const COLUMNS = ['due', 'sent', 'duplicates', 'lost', 'unknown', 'faults'] as const;

/** The report as a table for people. */
export function inWords(report: ChaosReport): string {
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
    `broken: ${JSON.stringify(report.broken)}`,
    isKept(report) ? 'Nothing was lost and nothing was seen twice.' : 'THE PROMISE WAS NOT KEPT.',
    '',
  ].join('\n');
}
