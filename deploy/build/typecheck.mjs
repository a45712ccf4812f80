// @ts-check
/** Type-checks the server's side and the web's, and ends with 1 when either fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Two packages bring a program named tsc; the fast one is called by its file.
const tsc = `${root}node_modules/typescript-native/bin/tsc`;

/** @type {(project: string) => Promise<boolean>} */
const passes = (project) =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [tsc, '-p', project], { cwd: root, stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => done(code === 0));
  });

for (const project of ['tsconfig.json', 'apps/web/tsconfig.json']) if (!(await passes(project))) process.exitCode = 1;
