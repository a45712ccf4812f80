import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const files = {
  'libs/platform/src/graphql/platform.graphql': `
    scalar Day
    type Query
    interface UserError { message: String! }
    type InvalidInput implements UserError { message: String! field: String }
  `,
  'libs/animals/src/animal.graphql': `
    extend type Query { "Needs animal:read." animals(filter: AnimalFilter): [Animal!]! }
    enum Species { cat dog }
    input AnimalFilter { species: [Species!] name: String! }
    "One that lives here."
    type Animal { id: ID! species: Species! bornOn: Day owner: Owner tags: [String] }
    union AnimalResult = Animal | InvalidInput
  `,
  'libs/owners/src/owner.graphql': `type Owner { name: String! }`,
  'apps/web/src/animals/animals.graphql': `query Animals { animals { id bornOn } }`,
};

/** SHA-256 of the operation's normalised text, worked out apart from the script. */
const ANIMALS_HASH = '8c12ae1e63dcf43aa7d54c242d1309a3205b9dc1611c2cada6abeb6c2b0cc1d6';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'generate-'));
  for (const [path, text] of Object.entries(files)) await write(path, text);
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const read = (path: string) => readFile(join(root, path), 'utf8');

function generate(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const script = join(process.cwd(), 'deploy/build/generate.mjs');
  return new Promise((done) =>
    execFile(process.execPath, [script, '--root', root, ...args], (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    ),
  );
}

it('writes types of one noun, taking those of other nouns from their index', async () => {
  expect(await generate()).toMatchObject({ code: 0 });
  expect(await read('libs/animals/src/schema.gen.ts'))
    .toBe(`// Generated from this noun's .graphql files by \`npm run generate\`. Do not edit.

import type { Owner } from '@mamori/owners';
import type { InvalidInput } from '@mamori/platform';

export type Species = 'cat' | 'dog';

export interface AnimalFilter {
  readonly species?: readonly Species[] | null;
  readonly name: string;
}

/** One that lives here. */
export interface Animal {
  readonly __typename?: 'Animal';
  readonly id: string;
  readonly species: Species;
  readonly bornOn: string | null;
  readonly owner: Owner | null;
  readonly tags: readonly (string | null)[] | null;
}

export type AnimalResult = Animal | InvalidInput;
`);
});

it('merges the nouns into one schema and types what the web client asks for', async () => {
  await generate();
  expect(await read('apps/api/schema.graphql')).toContain(
    'type Query {\n  """Needs animal:read."""\n  animals(filter: AnimalFilter): [Animal!]!\n}',
  );
  expect(await read('apps/web/src/gql/graphql.ts')).toContain(
    'readonly animals: ReadonlyArray<{ readonly id: string; readonly bornOn: string | null }>',
  );
  const allowed: unknown = JSON.parse(await read('apps/web/src/gql/persisted-documents.json'));
  expect(allowed).toEqual({ [`sha256:${ANIMALS_HASH}`]: 'query Animals { animals { bornOn id } }' });
});

it('names each stale file on --check and leaves it as it is', async () => {
  await generate();
  await write('libs/owners/src/owner.graphql', 'type Owner { name: String! phone: String }');
  const { code, output } = await generate('--check');
  expect(code).toBe(1);
  expect(output).toContain('stale: apps/api/schema.graphql\nstale: libs/owners/src/schema.gen.ts\n');
  expect(await read('libs/owners/src/schema.gen.ts')).not.toContain('phone');
});

it('finds nothing stale right after writing', async () => {
  await generate();
  expect(await generate('--check')).toMatchObject({ code: 0, output: '' });
});

it('refuses a type that no noun defines', async () => {
  await write('libs/owners/src/owner.graphql', 'type Owner { home: Castle! }');
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain('Castle');
});

it('refuses an operation that asks for what the schema does not have', async () => {
  await write('apps/web/src/animals/animals.graphql', 'query Animals { animals { wings } }');
  const { code, output } = await generate();
  expect(code).toBe(1);
  expect(output).toContain('wings');
});
