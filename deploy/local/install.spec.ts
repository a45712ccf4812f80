import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { install, needsInstall } from './install.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mamori-install-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'mamori' },
      'node_modules/pg': { version },
      'node_modules/other-platform': { version: '1.0.0', optional: true },
    },
  });
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const installed = (version: string) => {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  write('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/pg': { version } } }));
};

describe('packages', () => {
  it('are installed in a fresh clone', () => {
    write('package-lock.json', lock('8.23.1'));
    expect(needsInstall(root)).toBe(true);
  });

  it('are left alone when npm has installed what the lock file names', () => {
    write('package-lock.json', lock('8.23.1'));
    installed('8.23.1');
    expect(needsInstall(root)).toBe(false);
    expect(readFileSync(join(root, 'node_modules/.mamori-lock'), 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('are installed again when the lock file names another version', () => {
    write('package-lock.json', lock('8.23.1'));
    installed('8.23.1');
    needsInstall(root);
    write('package-lock.json', lock('8.24.0'));
    expect(needsInstall(root)).toBe(true);
  });

  it('are installed again when an install broke off', () => {
    write('package-lock.json', lock('8.23.1'));
    mkdirSync(join(root, 'node_modules/pg'), { recursive: true });
    expect(needsInstall(root)).toBe(true);
  });

  it('are never installed through a link, which would empty a folder elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'mamori-elsewhere-'));
    writeFileSync(join(elsewhere, 'kept'), '');
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    symlinkSync(elsewhere, join(root, 'node_modules'));
    await expect(install(root)).rejects.toThrow(/is a link to another folder/);
    expect(existsSync(join(elsewhere, 'kept'))).toBe(true);
    rmSync(elsewhere, { recursive: true });
  });
});
