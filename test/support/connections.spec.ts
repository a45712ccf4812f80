import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { placeOf, recordedIn, recordingTo } from './connections';

const folder = mkdtempSync(join(tmpdir(), 'mamori-outgoing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);

// Port 3 of this machine: nobody answers there, and nothing leaves it.
describe('what a program does towards the outside', () => {
  it.each([
    ['a connection by port and host', `net.connect(3, '127.0.0.1')`, { kind: 'connection', to: '127.0.0.1:3' }],
    [
      'a connection by options',
      `net.connect({ port: 3, host: '127.0.0.1' })`,
      { kind: 'connection', to: '127.0.0.1:3' },
    ],
    [
      'a socket that connects itself',
      `new net.Socket().connect(3, '127.0.0.1')`,
      { kind: 'connection', to: '127.0.0.1:3' },
    ],
    ['a socket in the file system', `net.connect('/nowhere/s')`, { kind: 'connection', to: '/nowhere/s' }],
    ['an encrypted connection', `tls.connect(3, '127.0.0.1')`, { kind: 'connection', to: '127.0.0.1:3' }],
    ['a fetch', `await fetch('http://127.0.0.1:3')`, { kind: 'connection', to: '127.0.0.1:3' }],
    ['a request', `http.get('http://127.0.0.1:3')`, { kind: 'connection', to: '127.0.0.1:3' }],
    ['a name', `dns.lookup('localhost', () => undefined)`, { kind: 'name', to: 'localhost' }],
    ['a name asked for by promise', `await dns.promises.lookup('localhost')`, { kind: 'name', to: 'localhost' }],
    ['a name of a connection', `net.connect(3, 'localhost')`, { kind: 'name', to: 'localhost' }],
    [
      'a datagram',
      `dgram.createSocket('udp4').send('x', 3, '127.0.0.1', () => process.exit())`,
      { kind: 'datagram', to: '3 127.0.0.1' },
    ],
    ['a program', `childProcess.execFileSync('true')`, { kind: 'program', to: 'true' }],
  ])('is written down: %s', async (name, code, expected) => {
    const file = join(folder, `${name}.jsonl`);
    const imports = ['net', 'tls', 'http', 'dns', 'dgram'].map((each) => `import ${each} from 'node:${each}';`);
    const program = `${imports.join('')}import childProcess from 'node:child_process';
      process.on('uncaughtException', () => process.exit());\n${code}`;
    await run(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH: process.env.PATH, ...recordingTo(file) },
    });
    expect(recordedIn(file)).toContainEqual(expected);
  });

  it('is measured by the places in the settings', () => {
    expect(['postgres://u:p@db.example/x', 'rediss://cache.example:7000', 'smtp://[::1]:2525'].map(placeOf)).toEqual([
      'db.example:5432',
      'cache.example:7000',
      '::1:2525',
    ]);
  });
});
