import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Child, startChild } from './child.mjs';
import { commandLineOf } from './process-table.mjs';
import { createSupervisor } from './supervisor.mjs';

let dir: string;
const started: Child[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'mamori-children-'));
});
afterEach(async () => {
  for (const child of started.splice(0)) if (child.isRunning()) process.kill(child.pid, 'SIGKILL');
  rmSync(dir, { recursive: true, force: true });
});

async function start(name: string, script: string, patienceMs = 5_000): Promise<Child> {
  const code = `${script}; console.log('ready'); setInterval(() => {}, 1000)`;
  const logFile = join(dir, `${name}.log`);
  const child = startChild({ name, command: process.execPath, args: ['-e', code], logFile, match: [], patienceMs });
  started.push(child);
  while (child.isRunning() && !child.lastLines().includes('ready')) await sleep(20);
  return child;
}
const unexpected = (child: Child, how: string) => `${child.name}: ${how}`;

describe('the processes of one start', () => {
  it('are ended in the reverse order of starting', async () => {
    const order: string[] = [];
    const supervisor = createSupervisor(() => order.push('unexpected'));
    for (const name of ['database', 'queue', 'api']) {
      const child = supervisor.watch(await start(name, ''));
      void child.ended.then(() => order.push(name));
    }
    await Promise.all([supervisor.stopAll(), supervisor.stopAll()]);
    expect(order).toEqual(['api', 'queue', 'database']);
  });

  it('are told of once, with how and the last words, when one ends by itself', async () => {
    const ends: string[] = [];
    const supervisor = createSupervisor((child, how) => ends.push(unexpected(child, how)));
    supervisor.watch(await start('api', ''));
    const worker = supervisor.watch(
      await start('worker', `console.log('no queue'); setTimeout(() => process.exit(3), 50)`),
    );
    await worker.ended;
    await sleep(0);
    expect(ends).toEqual(['worker: exit code 3']);
    expect(worker.lastLines()).toContain('no queue');
    await supervisor.stopAll();
    expect(ends).toHaveLength(1);
  });

  it('are killed when they do not obey', async () => {
    const deaf = await start('deaf', `process.on('SIGTERM', () => {})`, 300);
    await deaf.stop();
    expect(await deaf.ended).toBe('signal SIGKILL');
    expect(commandLineOf(deaf.pid)).toBe('');
  });

  it('tell that a program is not there', async () => {
    const child = startChild({
      name: 'x',
      command: join(dir, 'nothing'),
      args: [],
      logFile: join(dir, 'x.log'),
      match: [],
    });
    expect(await child.ended).toContain('ENOENT');
    await child.stop();
    expect(child.isRunning()).toBe(false);
  });
});
