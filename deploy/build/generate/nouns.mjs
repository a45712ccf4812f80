import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parse, Source } from 'graphql';

/** Files below a folder that satisfy `wants`, sorted, as absolute paths. */
export async function filesBelow(folder, wants) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && wants(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * The nouns that have an API: `{ name, folder, documents }`, sorted by name.
 * `folder` is the highest one in which the noun's .graphql files lie, below the root; `documents` are their parsed contents, in file order.
 */
export async function readNouns(libs) {
  const nouns = new Map();
  for (const path of await filesBelow(libs, (name) => name.endsWith('.graphql'))) {
    const below = relative(libs, path).split(sep);
    const [name] = below;
    const folder = ['libs', ...below.slice(0, -1)].join('/');
    const noun = nouns.get(name) ?? { name, folder, documents: [] };
    if (folder.length < noun.folder.length) noun.folder = folder;
    noun.documents.push(parse(new Source(await readFile(path, 'utf8'), ['libs', ...below].join('/'))));
    nouns.set(name, noun);
  }
  return [...nouns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
