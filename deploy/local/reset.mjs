// @ts-check
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { placeOf, removePlace, root } from './place.mjs';
import { removeCopiedPrograms } from './postgres-user.mjs';
import { Problem, report } from './problem.mjs';
import { end } from './process-table.mjs';
import { clearStale, currentRun } from './run-state.mjs';

function saysYes() {
  try {
    return parseArgs({ options: { yes: { type: 'boolean', short: 'y' } } }).values.yes ?? false;
  } catch {
    throw new Problem('npm run reset knows only --yes.', 'npm run reset で使えるのは --yes だけです。');
  }
}

/** @param {string} dir */
async function confirmed(dir) {
  if (!process.stdin.isTTY) {
    throw new Problem(
      `This removes all data in ${dir}. To agree: npm run reset -- --yes`,
      `${dir} のデータをすべて消します。よければ: npm run reset -- --yes`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`Remove all data in ${dir}? / データをすべて消しますか? (yes/no) `);
    return /^(y|yes|はい)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}

try {
  const yes = saysYes();
  const place = placeOf(process.env);
  const running = currentRun(place);
  if (running && !yes) {
    throw new Problem(
      `Mamori is running (pid ${running.pid}). Stop it first: npm stop`,
      `Mamori が動いています (pid ${running.pid})。先に止めてください: npm stop`,
    );
  }
  if (!existsSync(place.dir)) {
    console.log(`There is no data in ${place.dir}. / データはありません。`);
  } else if (yes || (await confirmed(place.dir))) {
    if (running) await end(running, ['SIGTERM'], 120_000);
    await clearStale(place);
    removePlace(place);
    removeCopiedPrograms(root);
    console.log(`Removed ${place.dir}. / 削除しました。`);
    if (process.env.DATABASE_URL)
      console.log('The database of DATABASE_URL is left as it is. / DATABASE_URL のデータベースはそのままです。');
  } else {
    console.log('Nothing was removed. / 何も消していません。');
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
