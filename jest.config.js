import { readFileSync } from 'node:fs';

const swcrc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
// @swc/jest chooses es6 or commonjs for each importer, so the module kind must stay open.
delete swcrc.module;
const tsx = {
  ...swcrc,
  jsc: {
    ...swcrc.jsc,
    parser: { syntax: 'typescript', tsx: true, decorators: true, dynamicImport: true },
    transform: { ...swcrc.jsc.transform, react: { runtime: 'automatic' } },
  },
};
// ESM-only packages that CommonJS packages require(): jest cannot require(esm) on Node 20, so these are compiled.
const requiredEsm = ['content-disposition', 'cookie'];

export default {
  testEnvironment: '<rootDir>/test/support/witness-environment.mjs',
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false }],
    '^.+\\.tsx$': ['@swc/jest', { ...tsx, swcrc: false }],
    [`/node_modules/(${requiredEsm.join('|')})/.+\\.js$`]: ['@swc/jest', { swcrc: false, jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${requiredEsm.join('|')})/)`],
  moduleNameMapper: {
    '^@mamori/platform/testing$': '<rootDir>/libs/platform/src/testing/index.ts',
    '^@mamori/migrations$': '<rootDir>/migrations/src/index.ts',
    '^@mamori/(.*)$': '<rootDir>/libs/$1/src/index.ts',
  },
  testTimeout: 30_000,
};
