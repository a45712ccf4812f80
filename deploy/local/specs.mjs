// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const folders = ['libs', 'apps', 'migrations', 'deploy', 'test'];

/**
 * The test files by what they need: nothing, the servers, or the built product and a browser.
 * @typedef {'unit' | 'db' | 'faults' | 'e2e'} Kind
 * @param {string} root
 * @returns {Record<Kind, string[]>} absolute paths
 */
export function specsOf(root) {
  /** @type {Record<Kind, string[]>} */
  const specs = { unit: [], db: [], faults: [], e2e: [] };
  const walk = (/** @type {string} */ dir) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory() && entry.name !== 'node_modules') walk(path);
      else if (/\.spec\.tsx?$/.test(entry.name)) specs[kindOf(relative(root, path).split(sep).join('/'))].push(path);
    }
  };
  for (const folder of folders) if (existsSync(join(root, folder))) walk(join(root, folder));
  return specs;
}

/**
 * @param {string} path below the root
 * @returns {Kind}
 */
function kindOf(path) {
  if (path.startsWith('test/e2e/')) return 'e2e';
  if (path.startsWith('test/faults/')) return 'faults';
  if (/^test\/isolation\/|\.(db|http|processor)\.spec\.ts$/.test(path)) return 'db';
  return 'unit';
}
