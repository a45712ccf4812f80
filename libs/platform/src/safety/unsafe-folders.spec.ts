import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unsafeFolders } from './unsafe-folders';
import type { Settings } from './unsafe-settings';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mamori-folders-'));
  mkdirSync(join(root, 'web'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const settings = (files: Settings['files']): Settings => ({
  nodeEnv: 'production',
  isLocal: false,
  origin: 'https://mamori.example',
  listensOn: '127.0.0.1',
  logLevel: 'info',
  databases: {},
  servers: {},
  plainHosts: [],
  files,
});
const found = (folder: string | undefined) => unsafeFolders(settings({ folder, webFolder: join(root, 'web') }));

it('takes a folder of its own, and makes it for this user alone', async () => {
  expect(await found(join(root, 'files'))).toEqual([]);
  expect(await found(join(root, 'files'))).toEqual([]);
});

it('asks nothing of a process that keeps no files', async () => {
  expect(await unsafeFolders(settings(undefined))).toEqual([]);
});

it.each([
  ['none', () => undefined, 'is not set'],
  ['one that is a file', () => (writeFileSync(join(root, 'x'), ''), join(root, 'x')), 'cannot be written to'],
  ['one below the pages', () => join(root, 'web', 'files'), 'handed to everybody'],
  ['one above the pages', () => root, 'handed to everybody'],
  [
    'one that a link leads to, below the pages',
    () => (mkdirSync(join(root, 'web/in')), symlinkSync(join(root, 'web/in'), join(root, 'link')), join(root, 'link')),
    'handed to everybody',
  ],
  [
    'one that everybody may read',
    () => (mkdirSync(join(root, 'open')), chmodSync(join(root, 'open'), 0o755), join(root, 'open')),
    'other users',
  ],
])('refuses %s', async (_, make, said) => {
  expect(await found(make())).toEqual([{ setting: 'MAMORI_FILES_DIR', problem: expect.stringContaining(said) }]);
});
