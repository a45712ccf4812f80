import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { z } from 'zod';
import { readEnv } from './env';

const schema = z.object({ PASSWORD: z.string().min(4), PORT: z.coerce.number().default(7300) });
let dir: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'mamori-env-'));
  writeFileSync(join(dir, 'password'), 'open sesame\n');
});
afterAll(() => rmSync(dir, { recursive: true }));

it('reads a secret from the file that its name with _FILE points to', () => {
  expect(readEnv(schema, { PASSWORD_FILE: join(dir, 'password') })).toEqual({ PASSWORD: 'open sesame', PORT: 7300 });
});

it('prefers the value itself to the file', () => {
  expect(readEnv(schema, { PASSWORD: 'direct', PASSWORD_FILE: join(dir, 'password') }).PASSWORD).toBe('direct');
});

it('leaves files alone that are named for other programs', () => {
  expect(readEnv(schema, { PASSWORD: 'direct', OTHER_FILE: join(dir, 'absent') }).PASSWORD).toBe('direct');
});

it('names every problem at once, an unreadable file among them', () => {
  const read = () => readEnv(schema, { PASSWORD_FILE: join(dir, 'absent'), PORT: 'x' });
  expect(read).toThrow(/PASSWORD_FILE: .*absent cannot be read/);
  expect(read).toThrow(/PORT: /);
  expect(read).not.toThrow(/PASSWORD: /);
});

it('names a value that is missing', () => {
  expect(() => readEnv(schema, {})).toThrow(/PASSWORD: /);
});
