import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { failedTasks, isBuilt, sourceHash } from './build.mjs';

let root: string;
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mamori-build-'));
  for (const name of ['package-lock.json', 'package.json', 'nx.json', 'tsconfig.base.json', '.swcrc'])
    write(name, '{}');
  write('libs/clinics/src/index.ts', 'export {}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the build', () => {
  it.each([
    ['changed source', 'libs/clinics/src/index.ts', 'export const a = 1'],
    ['new file', 'apps/api/src/main.ts', 'x'],
    ['changed dependency', 'package-lock.json', '{"a":1}'],
  ])('is made again for a %s', (_, path, text) => {
    const before = sourceHash(root);
    write(path, text);
    expect(sourceHash(root)).not.toBe(before);
  });

  it.each(['libs/clinics/src/clinic.spec.ts', 'README.md', 'test/e2e/x.ts'])('is not made again for %s', (path) => {
    const before = sourceHash(root);
    write(path, 'changed');
    expect(sourceHash(root)).toBe(before);
  });

  it('is complete only with all its results and the stamp of these sources', () => {
    for (const name of ['apps/api/main.js', 'apps/worker/main.js', 'apps/cli/main.js']) write(`dist/${name}`, '');
    write('dist/.stamp', 'abc');
    expect(isBuilt(root, 'abc')).toBe(false);
    write('dist/apps/web/index.html', '');
    expect(isBuilt(root, 'abc')).toBe(true);
    expect(isBuilt(root, 'other')).toBe(false);
  });
});

describe('a failed build', () => {
  it('is told by what its failed tasks printed, without the long lists of the others', () => {
    const printed = [
      '> nx run web:build',
      'dist/assets/a.js 1 kB',
      '> nx run api:build',
      '✘ [ERROR] No matching export "x"',
      '',
      ' NX   Running target build for 2 projects failed',
      '',
      'Failed tasks:',
      '',
      '- api:build',
    ];
    expect(failedTasks(printed.join('\n'))).toBe('api:build\n✘ [ERROR] No matching export "x"');
  });

  it('is told by its last lines when no task is named', () => {
    expect(failedTasks('Nx could not read nx.json')).toBe('Nx could not read nx.json');
  });
});
