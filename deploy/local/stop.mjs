// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { placeOf } from './place.mjs';
import { Problem, report } from './problem.mjs';
import { isAlive } from './process-table.mjs';
import { clearStale, currentRun } from './run-state.mjs';

/**
 * Asks the running start to stop and waits for its end.
 * @param {import('./run-state.mjs').RunState} running
 */
async function stop(running) {
  process.kill(running.pid, 'SIGTERM');
  // Each of its processes has ten seconds for each of its signals.
  for (const until = Date.now() + 120_000; isAlive(running); await sleep(100)) {
    if (Date.now() < until) continue;
    throw new Problem(
      `Mamori (pid ${running.pid}) does not stop. End it with: kill -9 ${running.pid}; then run npm stop again.`,
      `Mamori (pid ${running.pid}) が停止しません。kill -9 ${running.pid} で終わらせてから、もう一度 npm stop を実行してください。`,
    );
  }
  console.log('Mamori is stopped; everything is saved. / 停止しました。');
}

try {
  const place = placeOf(process.env);
  const running = currentRun(place);
  if (running?.state === 'command') {
    console.log(
      `Only a single command runs (pid ${running.pid}); it ends by itself. / 単発のコマンドだけが動いています。`,
    );
  } else if (running) {
    await stop(running);
  } else {
    const ended = await clearStale(place);
    console.log(
      ended.length
        ? `Mamori had been killed; ended what was left running: ${ended.join(', ')}. / 残っていたプロセスを終わらせました。`
        : `Mamori is not running (${place.dir}). / Mamori は動いていません。`,
    );
  }
} catch (error) {
  report(error);
  process.exitCode = 1;
}
