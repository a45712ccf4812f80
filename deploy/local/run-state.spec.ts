import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeJson } from './atomic-json.mjs';
import { type Place, placeAt } from './place.mjs';
import { commandLineOf, isAlive } from './process-table.mjs';
import { claim, clearStale, currentRun, recordChildren, release } from './run-state.mjs';

const us = 'jest';
const said: string[] = [];
const say = (text: string) => said.push(text);
const gone = 2 ** 22 + 1; // above the highest pid that Linux gives out

let place: Place;
const pids: number[] = [];

beforeEach(() => {
  said.length = 0;
  place = placeAt(mkdtempSync(join(tmpdir(), 'mamori-run-')));
});
afterEach(() => {
  for (const pid of pids.splice(0)) if (commandLineOf(pid)) process.kill(pid, 'SIGKILL');
  rmSync(place.dir, { recursive: true, force: true });
});

function idle(mark: string): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', mark], { stdio: 'ignore' });
  pids.push(child.pid!);
  return child.pid!;
}
const stale = (children: object[]) =>
  writeJson(place.run, { pid: gone, match: ['start.mjs'], state: 'running', children });
const signals = ['SIGTERM', 'SIGKILL'];

describe('the data folder of a run', () => {
  it('is taken by the first and refused to the second, who is told who has it', async () => {
    expect(await claim(place, us, 'starting', say)).toBeUndefined();
    expect(await claim(place, us, 'command', say)).toMatchObject({ pid: process.pid, state: 'starting' });
    release(place);
    expect(currentRun(place)).toBeUndefined();
  });

  it('is taken by exactly one of two that start at the same moment', async () => {
    const answers = await Promise.all([claim(place, us, 'starting', say), claim(place, us, 'starting', say)]);
    expect(answers.filter((other) => other === undefined)).toHaveLength(1);
  });

  it('is taken over from a killed start, whose processes are ended in reverse order', async () => {
    const [first, second] = [idle('mamori-a'), idle('mamori-b')];
    stale([
      { name: 'postgres', pid: first, match: ['mamori-a'], signals },
      { name: 'api', pid: second, match: ['mamori-b'], signals },
    ]);
    expect(await claim(place, us, 'starting', say)).toBeUndefined();
    expect(said).toEqual(['ended what the last start left running: api, postgres']);
    expect([first, second].map(commandLineOf)).toEqual(['', '']);
  });

  it('never ends a foreign process that has got the pid of one of ours', async () => {
    const foreign = idle('somebody-else');
    stale([{ name: 'api', pid: foreign, match: ['dist/apps/api/main.js'], signals }]);
    expect(await clearStale(place)).toEqual([]);
    expect(isAlive({ pid: foreign, match: ['somebody-else'] })).toBe(true);
    expect(existsSync(place.run)).toBe(false);
  });

  it('keeps its record while its owner lives', async () => {
    await claim(place, us, 'running', say);
    recordChildren(place, []);
    expect(await clearStale(place)).toEqual([]);
    expect(currentRun(place)).toMatchObject({ pid: process.pid });
  });
});
