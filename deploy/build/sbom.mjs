// @ts-check
/**
 * Writes the list of all packages that the product is shipped with as CycloneDX: node deploy/build/sbom.mjs FILE
 *
 * From package-lock.json and not by "npm sbom", which leaves out packages that are also somebody's peer. The same lock
 * file gives the same bytes.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {{ version?: string, license?: string, integrity?: string, dev?: boolean, optional?: boolean, link?: boolean }} Locked
 * @typedef {{ name: string, version: string, license?: string, packages: Record<string, Locked> }} Lock
 * @param {Lock} lock
 * @param {(path: string) => string | undefined} licenceOf what an installed package says, where the lock file is silent
 */
export function bomOf(lock, licenceOf) {
  const components = new Map();
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '' || locked.dev || locked.link) continue;
    const name = path.split('node_modules/').at(-1) ?? '';
    const purl = `pkg:npm/${name.replace('@', '%40')}@${locked.version}`;
    const expression = locked.license ?? licenceOf(path);
    components.set(purl, {
      'bom-ref': purl,
      type: 'library',
      name,
      version: locked.version,
      scope: locked.optional ? 'optional' : 'required',
      purl,
      ...(locked.integrity && { hashes: [hashOf(locked.integrity)] }),
      ...(expression && { licenses: [{ expression }] }),
    });
  }
  const { name, version } = lock;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: { 'bom-ref': `pkg:npm/${name}@${version}`, type: 'application', name, version },
    },
    components: [...components.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  };
}

const hashOf = (/** @type {string} */ integrity) => {
  const [algorithm = '', digest = ''] = integrity.split('-');
  return { alg: algorithm.replace(/^sha/, 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') };
};

/**
 * The licence in an installed package, also in the form of old ones.
 * @param {string} path
 */
function installedLicence(path) {
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(manifest, 'utf8'));
  return license?.type ?? license ?? licenses?.[0]?.type;
}

const [, script = '', file = ''] = process.argv;
if (resolve(script) === fileURLToPath(import.meta.url)) {
  const path = resolve(root, file);
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(bomOf(lock, installedLicence), null, 2)}\n`);
}
