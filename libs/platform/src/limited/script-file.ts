import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const bundled = new Map<string, Promise<string>>();

/** The program of a script: laid beside the bundle by the build; among the sources it is bundled once for this process. */
export async function scriptFile(url: URL): Promise<string> {
  const source = fileURLToPath(url);
  const built = join(realpathSync(dirname(source)), basename(source).replace(/\.ts$/, '.js'));
  if (existsSync(built)) return built;
  const known = bundled.get(source) ?? bundle(source);
  bundled.set(source, known);
  return known;
}

async function bundle(source: string): Promise<string> {
  const root = process.cwd();
  // Below the root, so that packages are found.
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'limited-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await run(process.execPath, [join(root, 'deploy/build/build-node.mjs'), folder, source], {
    cwd: root,
    env: { PATH: process.env.PATH },
  });
  return join(realpathSync(folder), basename(source).replace(/\.ts$/, '.js'));
}

/** The folders of packages that a program finds, nearest first. */
export function nodeModulesOf(file: string): readonly string[] {
  const found: string[] = [];
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules');
    if (existsSync(modules)) found.push(realpathSync(modules));
    if (folder === dirname(folder)) return found;
  }
}
