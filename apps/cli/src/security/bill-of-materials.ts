import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package of the lock file. */
export interface LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
}

const bomSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      scope: z.string().optional(),
      licenses: z.array(z.object({ expression: z.string() })).optional(),
    }),
  ),
});

/** Licences under which a package may be shipped with the product. */
const LICENCES = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'ISC',
  'BlueOak-1.0.0',
]);
/** Licences that were looked at for one package alone, and what is shipped of it. */
const REVIEWED: Readonly<Record<string, string>> = {
  '@fontsource-variable/noto-sans-jp': 'OFL-1.1', // the font, unchanged
  isbot: 'Unlicense', // public domain
  pause: 'none', // MIT, which only its readme says
};

/** Where the build writes the bill of materials. */
export const BOM_PATH = 'dist/apps/api/sbom.cdx.json';

/** What is wrong with the bill of materials, measured by the packages that are shipped; null when there is no bill. */
export function bomFaults(root: string, shipped: readonly LockedPackage[]): readonly string[] | null {
  const path = join(root, BOM_PATH);
  if (!existsSync(path)) return null;
  const { components } = bomSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const wanted = new Set(shipped.map(({ name, version }) => `${name} ${version}`));
  const refused = components.flatMap(({ name, version, licenses }) => {
    const licence = licenses?.[0]?.expression ?? 'none';
    return LICENCES.has(licence) || REVIEWED[name] === licence
      ? []
      : [`${name} ${version} is under a licence that nobody decided about: ${licence}`];
  });
  return [
    ...[...wanted].filter((one) => !listed.has(one)).map((one) => `the bill of materials leaves out ${one}`),
    ...[...listed]
      .filter((one) => !wanted.has(one))
      .map((one) => `the bill of materials lists ${one}, not in the lock file`),
    ...refused,
  ];
}
