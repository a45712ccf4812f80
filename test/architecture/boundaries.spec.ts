import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

interface Planted {
  readonly path: string;
  readonly text: string;
}

const LINTER = `
  import { ESLint } from 'eslint';
  let given = '';
  for await (const chunk of process.stdin) given += chunk;
  const eslint = new ESLint();
  const found = [];
  for (const { path, text } of JSON.parse(given)) {
    const [result] = await eslint.lintText(text, { filePath: path });
    found.push(result.messages.map((message) => message.ruleId + ': ' + message.message));
  }
  process.stdout.write('\\n' + JSON.stringify(found));
`;

/** Lints texts as if they stood at their paths; nothing is written. Returns what is found at each. */
function lint(planted: readonly Planted[], env: NodeJS.ProcessEnv = {}): readonly (readonly string[])[] {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', LINTER], {
    input: JSON.stringify(planted),
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout.slice(run.stdout.lastIndexOf('\n') + 1));
}

const uses = (path: string, from: string): Planted => ({
  path,
  text: `import { thing } from '${from}';\nexport const used = thing;\n`,
});
const BOUNDARY = /@nx\/enforce-module-boundaries/;

const forbidden: readonly (readonly [string, Planted])[] = [
  ['platform knows no noun', uses('libs/platform/src/planted.ts', '@mamori/tasks')],
  ['checklists do not know tasks', uses('libs/checklists/src/planted.ts', '@mamori/tasks')],
  ['reminders know no clinics', uses('libs/reminders/src/planted.ts', '@mamori/clinics')],
  ['identity knows no tenants', uses('libs/identity/src/planted.ts', '@mamori/tenants')],
  ['nobody imports the portfolio', uses('libs/clinics/src/planted.ts', '@mamori/portfolio')],
  ['the web knows no server code', uses('apps/web/src/planted.ts', '@mamori/checklists')],
  ['no way leads round by relative paths', uses('libs/platform/src/planted.ts', '../../tasks/src/index')],
];
const others: readonly Planted[] = [
  uses('libs/tasks/src/planted.ts', '@mamori/checklists'),
  uses('libs/tenants/src/planted.ts', '@simplewebauthn/server'),
  uses('libs/identity/src/webauthn/planted.ts', '@simplewebauthn/server'),
  {
    path: 'libs/tenants/src/planted.ts',
    text: 'export const find = (db: { query(q: string): unknown }, id: string) => db.query(`select ${id}`);\n',
  },
];

describe('who may import whom', () => {
  let found: readonly (readonly string[])[];
  const emptyCache = mkdtempSync(join(tmpdir(), 'mamori-nx-'));
  beforeAll(() => {
    found = lint([...forbidden.map(([, planted]) => planted), ...others]);
  }, 120_000);
  afterAll(() => rmSync(emptyCache, { recursive: true, force: true }));

  it.each(forbidden.map(([sentence], index) => [sentence, index] as const))('%s', (_, index) => {
    expect(found[index]?.join('\n')).toMatch(BOUNDARY);
  });

  it('also holds when no project graph is cached', () => {
    const env = {
      NX_WORKSPACE_DATA_DIRECTORY: join(emptyCache, 'data'),
      NX_CACHE_DIRECTORY: join(emptyCache, 'cache'),
    };
    const [messages] = lint([uses('libs/platform/src/planted.ts', '@mamori/tasks')], env);
    expect(messages?.join('\n')).toMatch(BOUNDARY);
  }, 120_000);

  it('lets pass what the table allows', () => {
    expect(found[forbidden.length]).toEqual([]);
  });

  it('lets only the wrapper speak to the WebAuthn library', () => {
    expect(found[forbidden.length + 1]?.join('\n')).toMatch(/WebAuthn wrapper/);
    expect(found[forbidden.length + 2]).toEqual([]);
  });

  it('keeps code from going around the walls', () => {
    const at = 'libs/tasks/src/planted.ts';
    const texts = [
      `import pg from 'pg';\nexport const pool = new pg.Pool();`,
      `import { DataSource } from 'typeorm';\nexport const source = DataSource;`,
      `export const cached = (repository: { find(given: object): void }) => repository.find({ cache: true });`,
      `export const loose = { advancedFIDOConfig: {} };`,
      `export const setting = 'select set_config($1, $2, false)';`,
      `export const session = (name: string) => \`set session role \${name}\`;`,
    ];
    const found = lint(texts.map((text) => ({ path: at, text })));
    expect(found.map((messages) => messages.filter((message) => /no-restricted/.test(message)).length)).toEqual([
      1, 1, 1, 1, 1, 1,
    ]);
    const fine = `export const find = (list: readonly number[]) => list.find((one) => one === 1);`;
    expect(lint([{ path: at, text: fine }])).toEqual([[]]);
  }, 120_000);

  it('refuses SQL that is built from values', () => {
    expect(found[forbidden.length + 3]?.join('\n')).toMatch(/bind parameters/);
  });
});
