import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bomOf } from './sbom.mjs';

const lock = {
  name: 'mamori',
  version: '1.2.3',
  packages: {
    '': { version: '1.2.3' },
    'node_modules/@a/b': {
      version: '1.0.0',
      license: 'MIT',
      integrity: `sha512-${Buffer.from('x').toString('base64')}`,
    },
    'node_modules/c': { version: '2.0.0', optional: true },
    'node_modules/c/node_modules/@a/b': { version: '1.0.0', license: 'MIT' },
    'node_modules/tool': { version: '3.0.0', dev: true, license: 'MIT' },
  },
};

describe('the bill of materials', () => {
  it('lists each package that is shipped once, with its hash and licence', () => {
    const { components, metadata } = bomOf(lock, () => 'ISC');
    expect(metadata.component).toMatchObject({ name: 'mamori', version: '1.2.3' });
    expect(components.map(({ purl, scope, licenses }) => [purl, scope, licenses?.[0]?.expression])).toEqual([
      ['pkg:npm/%40a/b@1.0.0', 'required', 'MIT'],
      ['pkg:npm/c@2.0.0', 'optional', 'ISC'],
    ]);
  });

  it('leaves out nothing that package.json asks for', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { components } = bomOf(JSON.parse(readFileSync('package-lock.json', 'utf8')), () => undefined);
    const listed = new Set(components.map(({ name, version }) => `${name}@${version}`));
    expect(Object.entries(dependencies).filter(([name, version]) => !listed.has(`${name}@${version}`))).toEqual([]);
  });
});
