import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { inWords, isKept } from './report';
import { runChaos } from './run-chaos';

/** Messages a minute and channel: enough to be under way whenever something is killed. */
const PER_MINUTE = 300;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes is a number above 0');
const report = await runChaos({
  minutes,
  perChannel: Math.max(100, Math.round(PER_MINUTE * minutes)),
  programs: { worker: 'dist/apps/worker/main.js', naive: 'dist/test/faults/naive-worker.js' },
  tell: (text) => process.stderr.write(`${text}\n`),
});
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
process.exitCode = isKept(report) ? 0 : 1;
