import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { parse, printSchema } from 'graphql';
import { formatted } from './format.mjs';
import { filesBelow } from './nouns.mjs';

const folder = 'apps/web/src/gql';

/** Only these are kept: pages import their operation by name, so a look-up by document text is not shipped. */
const kept = new Set(['graphql.ts', 'persisted-documents.json']);

/**
 * Typed operations of the web client, from the `.graphql` files beside its pages, and the list of what it may send
 * (SHA-256 → text). Pairs of path and text.
 */
export async function clientFiles(root, schema) {
  const source = join(root, 'apps/web/src');
  const paths = await filesBelow(source, (name) => name.endsWith('.graphql'));
  const documents = await Promise.all(
    paths.map(async (path) => {
      const rawSDL = await readFile(path, 'utf8');
      return { location: relative(root, path).split(sep).join('/'), rawSDL, document: parse(rawSDL) };
    }),
  );
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: `${folder}/`,
    schema: parse(printSchema(schema)),
    schemaAst: schema,
    documents,
    config: {
      documentMode: 'string',
      useTypeImports: true,
      immutableTypes: true,
      avoidOptionals: { field: true },
      strictScalars: true,
      scalars: { ID: 'string', Day: 'string', Instant: 'string', WebAuthnJson: 'string' },
    },
    presetConfig: { fragmentMasking: false, skipIndexFile: true, persistedDocuments: { hashAlgorithm: 'sha256' } },
    pluginMap: {},
    plugins: [],
  });
  const files = [];
  for (const section of sections) {
    const path = section.filename.split(sep).join('/');
    if (!kept.has(path.slice(folder.length + 1))) continue;
    files.push([path, await formatted(path, await codegen(section))]);
  }
  return files;
}
