import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrate } from '@mamori/migrations';
import { EditionCatalogue, EditionsService } from '@mamori/editions';
import { createTestDatabase } from '@mamori/platform/testing';
import { freePort } from '../support/free-port';
import { startProcess, untilReady } from '../support/process';
import { answer } from './answer';
import { serveBare } from './bare';
import { carryOver } from './carry-over';
import { checklist } from './checklist';
import { compareAnswers, measure, type Plan, type Row } from './compare';
import { portfolio } from './portfolio';
import { openWorkbench } from './product';
import { reminders } from './reminders';
import type { MakeSubject } from './subject';
import { makeHouse } from './world';

const subjects: Readonly<Record<string, MakeSubject>> = { portfolio, checklist, answer };
const tell = (text: string) => process.stderr.write(`${text}\n`);

async function run(name: string, make: MakeSubject, sizes: readonly number[], plan: Omit<Plan, 'product' | 'bare'>) {
  const database = await createTestDatabase({ migrate });
  const [apiPort, barePort] = [await freePort(), await freePort()];
  const files = mkdtempSync(join(tmpdir(), 'mamori-bench-'));
  const env = {
    MAMORI_FILES_DIR: files,
    DATABASE_APP_URL: database.urls.app,
    DATABASE_AUTH_URL: database.urls.auth,
    MAMORI_ORIGIN: `http://localhost:${apiPort}`,
    PORT: String(apiPort),
    LOG_LEVEL: 'error',
    // The subjects are texts of their own, which only a development server takes.
    NODE_ENV: 'development',
    MAMORI_DOCUMENTS: 'any',
  };
  const bench = await openWorkbench(database.urls);
  const api = startProcess('dist/apps/api/main.js', [], env);
  const bare = startProcess(process.argv[1] ?? '', ['bare', database.urls.app, String(barePort)], {});
  try {
    await untilReady(`http://127.0.0.1:${apiPort}/readyz`, api);
    await new EditionCatalogue().load(database.urls.owner);
    const rows: Row[] = [];
    for (const clinics of sizes) {
      tell(`${name}: filling a consultancy of ${clinics} clinics`);
      const house = await makeHouse(database.urls.owner, bench.get(EditionsService), clinics);
      const subject = await make(bench, house);
      const whole: Plan = {
        ...plan,
        product: { url: `http://127.0.0.1:${apiPort}/graphql`, pid: api.pid, origin: env.MAMORI_ORIGIN },
        bare: { url: `http://127.0.0.1:${barePort}/`, pid: bare.pid },
      };
      await compareAnswers(whole, house, subject);
      for (const concurrency of [1, 32]) {
        const row = await measure(whole, house, subject, concurrency);
        rows.push(row);
        tell(
          `  ${clinics} clinics, ${concurrency} at once: product ${row.product.rps}/s (p50 ${row.product.p50Ms} ms, p99 ` +
            `${row.product.p99Ms} ms, ${row.product.rssMiB} MiB), bare ${row.bare.rps}/s (p50 ${row.bare.p50Ms} ms, p99 ` +
            `${row.bare.p99Ms} ms), ratio ${row.ratio}`,
        );
      }
    }
    return rows;
  } finally {
    await bench.close();
    await Promise.all([api.stop(), bare.kill()]);
    await database.close();
    rmSync(files, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'bare') return serveBare(rest[0] ?? '', Number(rest[1]));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      /** Of a carry-over. */
      clinics: { type: 'string', default: '500' },
      /** Of reminders: stages that exist, how many of them are due at once, messages sent, and those of a flood. */
      rows: { type: 'string', default: '1000000' },
      due: { type: 'string', default: '0,1000,100000' },
      messages: { type: 'string', default: '10000' },
      flood: { type: 'string', default: '100000' },
      sizes: { type: 'string', default: '10,100,1000,5000' },
      rounds: { type: 'string', default: '3' },
      seconds: { type: 'string', default: '4' },
    },
  });
  const name = positionals[0] ?? '';
  if (name === 'carry-over') {
    const report = await carryOver(Number(values.clinics), tell);
    process.stdout.write(`${JSON.stringify(report, null, values.json ? 2 : 0)}\n`);
    return;
  }
  if (name === 'reminders') {
    const due = values.due.split(',').map(Number);
    const [rows, rounds] = [Number(values.rows), Number(values.rounds)];
    const [messages, flood] = [Number(values.messages), Number(values.flood)];
    const report = await reminders({ rows, tenants: 100, due, rounds, messages, flood }, tell);
    process.stdout.write(`${JSON.stringify(report, null, values.json ? 2 : 0)}\n`);
    return;
  }
  const make = subjects[name];
  if (!make) {
    tell(`Which benchmark? ${[...Object.keys(subjects), 'carry-over', 'reminders'].join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const plan = { rounds: Number(values.rounds), seconds: Number(values.seconds), warmUpSeconds: 2 };
  const rows = await run(name, make, values.sizes.split(',').map(Number), plan);
  process.stdout.write(values.json ? `${JSON.stringify(rows, null, 2)}\n` : `${rows.length} rows measured\n`);
}

await main();
