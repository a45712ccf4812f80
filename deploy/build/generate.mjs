/**
 * Writes everything that follows from the nouns' .graphql files: the merged schema, the server's types of each noun,
 * the web client's typed operations and the list of operations that the web client may send.
 * With --check it writes nothing and ends with 1 when a file is stale, naming each. --root takes another workspace.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { clientFiles } from './generate/client.mjs';
import { readNouns } from './generate/nouns.mjs';
import { schemaOf, schemaText } from './generate/schema.mjs';
import { serverTypes } from './generate/server-types.mjs';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, root: { type: 'string' } } });
const root = resolve(options.root ?? fileURLToPath(new URL('../../', import.meta.url)));

/** What ought to be on disk: path below the root → text. */
async function wanted() {
  const nouns = await readNouns(join(root, 'libs'));
  const schema = schemaOf(nouns);
  const files = new Map([['apps/api/schema.graphql', schemaText(schema)]]);
  for (const [path, text] of await serverTypes(nouns)) files.set(path, text);
  for (const [path, text] of await clientFiles(root, schema)) files.set(path, text);
  return files;
}

async function onDisk(path) {
  return readFile(join(root, path), 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function main() {
  const stale = [];
  for (const [path, text] of await wanted()) if ((await onDisk(path)) !== text) stale.push([path, text]);
  if (options.check) {
    for (const [path] of stale) console.error(`stale: ${path}`);
    if (stale.length) console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = stale.length ? 1 : 0;
    return;
  }
  for (const [path, text] of stale) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote ${path}`);
  }
  if (!stale.length) console.log('Everything generated is up to date.');
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
