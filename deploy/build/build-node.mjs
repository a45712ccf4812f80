// @ts-check
/**
 * Bundles server processes: node deploy/build/build-node.mjs OUTDIR ENTRY...
 *
 * Beside a process lie the scripts that it runs with limits: every `*.limited.ts` of the nouns, by its own name.
 *
 * TypeScript goes through swc, because esbuild does not emit the decorator metadata that dependency injection
 * reads. npm packages stay outside of the bundle and are loaded from node_modules.
 */
import { readFile, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));
const swcrc = JSON.parse(await readFile(join(root, '.swcrc'), 'utf8'));

/** @type {import('esbuild').Plugin} */
const decorators = {
  name: 'decorators',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const options = { ...swcrc, swcrc: false, configFile: false, filename: path, sourceFileName: path };
      const { code, map } = await transform(source, { ...options, sourceMaps: true });
      const inline = Buffer.from(map ?? '').toString('base64');
      return { contents: `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`, loader: 'js' };
    });
  },
};

const isLimited = (/** @type {string} */ path) => path.endsWith('.limited.ts');

const [outdir = '', ...entries] = process.argv.slice(2);
const scripts = entries.every(isLimited) ? [] : await readdir(join(root, 'libs'), { recursive: true });
const limited = scripts
  .filter((path) => isLimited(path) && !path.includes('testing'))
  .map((path) => join('libs', path));
const { metafile } = await build({
  entryPoints: [...entries, ...limited].map((path) => ({ in: resolve(root, path), out: basename(path, '.ts') })),
  outdir,
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  splitting: true,
  packages: 'external',
  // Layouts of printed forms.
  loader: { '.typ': 'text' },
  sourcemap: 'linked',
  tsconfig: join(root, 'tsconfig.base.json'),
  plugins: [decorators],
  metafile: true,
  logLevel: 'warning',
}).catch(() => process.exit(1)); // esbuild has printed what is wrong and where

// Chunks are named by their content; those of earlier builds would stay for ever.
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const dir = resolve(root, outdir);
for (const name of await readdir(dir)) {
  if (/\.js(\.map)?$/.test(name) && !written.has(name)) await rm(join(dir, name));
}
