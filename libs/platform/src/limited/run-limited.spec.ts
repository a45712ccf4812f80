import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { type LimitedScript, runLimited } from './run-limited';

const misbehave = (limits: Partial<LimitedScript<unknown>> = {}): LimitedScript<unknown> => ({
  url: new URL('./testing/misbehave.limited.ts', import.meta.url),
  answer: z.union([z.object({ bytes: z.instanceof(Uint8Array) }), z.record(z.string(), z.unknown())]),
  ...limits,
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-limited-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('hands bytes over and takes bytes back', async () => {
  const bytes = new Uint8Array([1, 2, 250]);
  const outcome = await runLimited(misbehave(), { what: 'nothing', bytes });
  expect(outcome).toEqual({ type: 'Finished', output: { bytes } });
});

it.each([
  ['fills its heap', 'fill the heap', { memoryMb: 192 }, 'memory'],
  ['unpacks more than it may hold, outside of its heap', 'unpack for ever', { memoryMb: 256 }, 'memory'],
  ['never comes to an end', 'turn for ever', { cpuSeconds: 1 }, 'time'],
] as const)('ends a script that %s, and the parent does not grow', async (_, what, limits, limit) => {
  const bytes = deflateRawSync(Buffer.alloc(20_000_000));
  const before = process.memoryUsage.rss();
  const outcome = await runLimited(misbehave(limits), { what, bytes });
  expect(outcome).toEqual({ type: 'TooComplex', limit });
  expect(process.memoryUsage.rss() - before).toBeLessThan(64 * 1024 * 1024);
});

it('lets a script read what it was given and nothing else, write nothing, start nothing and know no settings', async () => {
  const mine = join(folder, 'mine.txt');
  const other = join(folder, 'other.txt');
  writeFileSync(mine, 'x');
  writeFileSync(other, 'x');
  const order = (path: string) => runLimited(misbehave(), { what: 'reach out', path }, [mine]);
  expect(await order(mine)).toEqual({
    type: 'Finished',
    output: { read: true, write: false, start: false, environment: 0 },
  });
  expect(await order(other)).toMatchObject({ output: { read: false } });
  expect(existsSync(`${mine}.written`)).toBe(false);
});

it.each([
  ['throws', 'fall', /it fell/],
  ['goes away without a word', 'leave', /ended with 3/],
  ['answers otherwise than agreed', 'lie', /otherwise than agreed/],
])('says that a script failed that %s', async (_, what, message) => {
  const outcome = await runLimited(misbehave(), { what });
  expect(outcome).toEqual({ type: 'Failed', message: expect.stringMatching(message) });
});
