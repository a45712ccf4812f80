import 'reflect-metadata';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startClosing } from '../kit/closing';
import { FILES } from '../kit/fleet';
import { absenceSeconds } from './absence';
import { inWords, isKept } from './report';
import { runAttacks } from './run-attacks';
import { runChaos } from './run-chaos';

/** Messages a minute of trouble and channel: enough to be under way whenever something is killed. */
const PER_MINUTE = 300;
/** From this length on, what is counted one by one is done in full numbers; below, in proportion. */
const FULL_FROM_MINUTES = 5;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
});
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error('--minutes is a number above 0');

const closing = startClosing();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void closing.closeAll().finally(() => process.exit(1)));
const tell = (text: string) => void process.stderr.write(`${text}\n`);
const programs = { worker: 'dist/apps/worker/main.js', naive: 'dist/test/faults/naive-worker.js' };
const minutesOfTrouble = minutes - absenceSeconds(minutes) / 60;
const perChannel = Math.max(100, Math.round(PER_MINUTE * minutesOfTrouble));
try {
  const chaos = await runChaos({ minutes, perChannel, programs, tell, closing });
  const share = Math.min(1, minutes / FULL_FROM_MINUTES);
  const report = { ...chaos, ...(await runAttacks({ program: programs.worker, share, tell, closing })) };
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
  process.exitCode = isKept(report) ? 0 : 1;
} finally {
  await closing.closeAll();
  rmSync(FILES, { recursive: true, force: true });
}
