import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { type Check, notApplicable, outcome } from './check';

const SECRETS: readonly (readonly [string, RegExp])[] = [
  ['a private key', new RegExp('-----BEGIN (?:[A-Z]+ )?PRIVATE' + ' KEY-----')],
  ['a cloud key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['an access token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{20,}|npm_[A-Za-z0-9]{36})\b/],
];

const filesBelow = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

function trackedFiles(root: string): readonly string[] {
  if (!existsSync(join(root, '.git'))) return [];
  return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => join(root, path));
}

/** The passwords in the settings at hand: the ones that surely must stand nowhere else. */
const passwordsIn = (env: NodeJS.ProcessEnv): readonly string[] =>
  Object.values(env).flatMap((value) => {
    const password = /^[a-z]+:\/\/[^:/@]*:([^@/]+)@/.exec(value ?? '')?.[1];
    return password && password.length >= 16 ? [decodeURIComponent(password)] : [];
  });

/** CFG-4: secrets in what is kept under version control, or sent to browsers. */
export const secrets: Check = {
  id: 'CFG-4',
  async run({ root, env }) {
    const files = [...trackedFiles(root), ...filesBelow(join(root, 'dist/apps/web'))];
    if (files.length === 0) return notApplicable('neither tracked files nor a web bundle are here');
    const passwords = passwordsIn(env);
    const faults = files.flatMap((path) => {
      const text = readFileSync(path, 'latin1');
      const found = SECRETS.filter(([, shape]) => shape.test(text)).map(([what]) => what);
      if (passwords.some((password) => text.includes(password))) found.push('a password of the running configuration');
      return found.map((what) => `${path.slice(root.length)} holds ${what}`);
    });
    return outcome(
      `${files.length} tracked files and files of the web bundle, for keys, tokens of known shapes, and ${passwords.length} passwords of this configuration`,
      faults,
    );
  },
};

/** CFG-6: every door has a reviewed decision. */
export const accessMatrix: Check = {
  id: 'CFG-6',
  async run({ root }) {
    const folder = join(root, 'test/isolation/matrix');
    const schemaPath = join(root, 'apps/api/schema.graphql');
    if (!existsSync(folder) || !existsSync(schemaPath))
      return notApplicable('the sources with the access matrix are not here');
    const matrix = filesBelow(folder)
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const schema = buildSchema(readFileSync(schemaPath, 'utf8'));
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const sources = filesBelow(join(root, 'libs')).filter((path) => /(?<!\.spec)\.ts$/.test(path));
    const jobs = sources.flatMap((path) =>
      Array.from(readFileSync(path, 'utf8').matchAll(/jobKind\(\s*'([a-z-]+)'/g), ([, name]) => name ?? ''),
    );
    const isDecided = (name: string) =>
      new RegExp(`(?:^|[\\s{,'"])(?:Query\\.|Mutation\\.)?${name}['"]?\\s*[:(]`, 'm').test(matrix);
    return outcome(
      `that ${fields.length} root fields and ${jobs.length} kinds of jobs stand in the access matrix; that the rules hold, and the routes, is proved by "npm test"`,
      [...fields, ...jobs]
        .filter((name) => !isDecided(name))
        .map((name) => `${name} stands in no row of the access matrix`),
    );
  },
};

const RULES = ['boundValues', 'noFindCache', 'noLooseKeys', 'noSessionSettings', 'throughWrapper', 'throughDatabase'];

/** CFG-7: the rules that keep code from going around the walls are there, and hold. */
export const lintRules: Check = {
  id: 'CFG-7',
  async run({ root }) {
    const config = join(root, 'eslint.config.mjs');
    const linter = join(root, 'node_modules/eslint/bin/eslint.js');
    if (!existsSync(config) || !existsSync(linter)) return notApplicable('the sources or their linter are not here');
    const text = readFileSync(config, 'utf8');
    const missing = RULES.filter((rule) => (text.match(new RegExp(`\\b${rule}\\b`, 'g')) ?? []).length < 2);
    const run = spawnSync(process.execPath, [linter, '--max-warnings', '0', 'libs', 'apps/api', 'apps/worker'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const said = run.status === 0 ? [] : `${run.stdout}${run.stderr}`.trim().split('\n').slice(0, 20);
    return outcome(`eslint over libs, apps/api and apps/worker with the rules ${RULES.join(', ')}`, [
      ...missing.map((rule) => `the rule ${rule} is not in use`),
      ...said,
    ]);
  },
};
