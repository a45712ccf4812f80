import { readFileSync } from 'node:fs';

/** The product's version. The built program lies as deep under the root as this file does. */
export function productVersion(): string {
  const manifest: { version?: string } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version ?? '0';
}
