import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { serverFacts } from '@mamori/platform';
import { BOM_PATH, bomFaults } from './bill-of-materials';
import { type Check, type Looked, notApplicable, outcome } from './check';

/** The oldest versions without a known hole that concerns us. */
const FLOORS: Readonly<Record<string, string>> = {
  '@simplewebauthn/server': '13.3.2',
  passport: '0.6.0',
  typeorm: '1.0.0',
};
const FORBIDDEN = ['xlsx'];
/** The oldest release of each major version of PostgreSQL. */
const POSTGRES: Readonly<Record<number, number>> = { 15: 18, 16: 14, 17: 10, 18: 4 };

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});
const manifestSchema = z.object({
  version: z.string().optional(),
  allowScripts: z.record(z.string(), z.boolean()).optional(),
});

const readJson = <T>(path: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(path, 'utf8')));

const isBelow = (version: string, floor: string): boolean => {
  const [a, b] = [version, floor].map((text) => text.split(/[.-]/).slice(0, 3).map(Number));
  const at = [0, 1, 2].find((i) => a?.[i] !== b?.[i]);
  return at !== undefined && (a?.[at] ?? 0) < (b?.[at] ?? 0);
};

/** CFG-3: floor versions, nothing unwanted, no install script unless it is named, and a true bill of materials. */
export const packages: Check = {
  id: 'CFG-3',
  async run(looked) {
    const { root } = looked;
    const lockPath = join(root, 'package-lock.json');
    if (!existsSync(lockPath)) return notApplicable('package-lock.json is not here');
    const lock = Object.entries(readJson(lockPath, lockSchema).packages);
    const allowed = readJson(join(root, 'package.json'), manifestSchema).allowScripts;
    const faults: string[] = allowed
      ? []
      : ['package.json does not name which packages may run a script when installed'];
    for (const [path, { version, hasInstallScript }] of lock) {
      const name = path.split('node_modules/').at(-1) ?? '';
      const floor = FLOORS[name];
      if (floor && version && isBelow(version, floor)) faults.push(`${name} ${version} is older than ${floor}`);
      if (FORBIDDEN.includes(name)) faults.push(`${name} must not be used`);
      if (hasInstallScript && allowed && !(name in allowed))
        faults.push(`${name} has an install script that nobody decided about`);
    }
    const shipped = lock.flatMap(([path, { version = '', dev, link }]) =>
      path === '' || dev || link ? [] : [{ path, name: path.split('node_modules/').at(-1) ?? '', version }],
    );
    const installed = shipped.filter(({ path }) => existsSync(join(root, path, 'package.json')));
    faults.push(
      ...installed
        .filter(({ path, version }) => readJson(join(root, path, 'package.json'), manifestSchema).version !== version)
        .map(({ name, version }) => `${name} is installed in another version than ${version}, as the lock file says`),
    );
    const bom = bomFaults(root, shipped);
    const told = bom
      ? `the bill of materials ${BOM_PATH} against them, its licences`
      : 'no bill of materials (there is none before "npm run build")';
    return outcome(
      `${lock.length} entries of package-lock.json, the versions of ${installed.length} installed packages, ${told}, and the database server; ` +
        'no list of advisories was asked ("npm audit" does), only the oldest good versions that this product knows',
      [...faults, ...(bom ?? []), ...(await postgresFaults(looked))],
    );
  },
};

async function postgresFaults({ env }: Looked): Promise<readonly string[]> {
  if (!env.DATABASE_APP_URL) return [];
  const { version } = await serverFacts(env.DATABASE_APP_URL);
  const [major, minor] = [Math.floor(version / 10_000), version % 10_000];
  const floor = POSTGRES[major];
  return floor !== undefined && minor < floor ? [`PostgreSQL ${major}.${minor} is older than ${major}.${floor}`] : [];
}
