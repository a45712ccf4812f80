import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../support/free-port';

jest.setTimeout(240_000);

let outer: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  outer = mkdtempSync(join(tmpdir(), 'mamori-start-'));
  env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LANG: 'en_US.UTF-8',
    MAMORI_DATA_DIR: join(outer, 'data'),
    MAMORI_PORT: String(await freePort()),
  };
});
afterAll(async () => {
  await run('stop');
  rmSync(outer, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number>;
}

function command(name: string, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [`deploy/local/${name}.mjs`, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
  return { child, output: () => output, ended };
}

/** Runs a command to its end; its exit code stands before what it printed. */
async function run(name: string, ...args: readonly string[]): Promise<string> {
  const { ended, output } = command(name, ...args);
  return `${await ended}: ${output()}`;
}

/** Starts everything and waits until it says how to stop it. */
async function start(...args: readonly string[]): Promise<Started> {
  const running = command('start', ...args);
  while (!running.output().includes('npm stop')) {
    if (running.child.exitCode !== null) throw new Error(running.output());
    await sleep(100);
  }
  return running;
}

const page = async (path = '/'): Promise<number> => (await fetch(`http://localhost:${env.MAMORI_PORT}${path}`)).status;
const recorded = (): { children: { name: string; pid: number }[] } =>
  JSON.parse(readFileSync(join(outer, 'data/run.json'), 'utf8'));
function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('one command', () => {
  it('starts everything, tells its steps with seconds and where to go, and a second one points to the first', async () => {
    const first = await start('--empty');
    for (const step of ['build', 'postgres', 'queue', 'roles', 'migrate', 'editions', 'api', 'worker', 'inbox']) {
      expect(first.output()).toMatch(new RegExp(`✓ ${step} +\\d+\\.\\d s`));
    }
    expect(first.output()).toContain(`http://localhost:${env.MAMORI_PORT}`);
    expect([await page(), await page('/readyz')]).toEqual([200, 200]);
    expect(await run('start')).toMatch(/^0: Mamori: already running.*npm stop/s);
    expect(await run('reset')).toMatch(/^1: .*Mamori is running.*npm stop/s);
  });

  it('ends all its processes and keeps what was written when it is stopped', async () => {
    expect(
      await run('mamori', 'tenant', 'create', '--name', '守りの会', '--owner-email', 'owner@mamori.example'),
    ).toMatch(/^0: .*\/set-up\//s);
    const { children } = recorded();
    expect(children.map(({ name }) => name)).toEqual(expect.arrayContaining(['postgres', 'api', 'worker', 'inbox']));
    expect(await run('stop')).toMatch(/^0: Mamori is stopped/);
    expect(children.filter(({ pid }) => alive(pid))).toEqual([]);
    expect(await run('mamori', 'tenant', 'list')).toMatch(/^0: .*守りの会/s);
  });

  it('takes up the same data after kill -9, and stops everything when one process dies', async () => {
    const killed = await start();
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = await start();
    expect(again.output()).toContain('ended what the last start left running: inbox, worker, api');
    expect(await run('mamori', 'tenant', 'list')).toMatch(/^0: .*守りの会/s);

    process.kill(recorded().children.find(({ name }) => name === 'worker')!.pid, 'SIGKILL');
    expect(await again.ended).toBe(1);
    expect(again.output()).toMatch(/worker ended by itself \(signal SIGKILL\).*worker\.log/s);
    expect(await run('stop')).toMatch(/^0: Mamori is not running/);
  });

  it('removes all data only when told so twice', async () => {
    expect(await run('reset')).toMatch(/^1: .*npm run reset -- --yes/s);
    expect(await run('reset', '--yes')).toMatch(/^0: Removed/);
    expect(existsSync(join(outer, 'data'))).toBe(false);
  });
});
