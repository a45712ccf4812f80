import js from '@eslint/js';
import { createProjectGraphAsync, readCachedProjectGraph } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

// Without a cached project graph the boundary rule would skip itself: it is made here, so that no lint run goes without it.
process.env.NX_DAEMON ??= 'false';
try {
  readCachedProjectGraph();
} catch {
  await createProjectGraphAsync({ exitOnError: true });
}

/** Who may import whom: the whole architecture in one table. Changed only together with a dated entry in DECISIONS.md. */
const mayImport = {
  platform: [],
  identity: ['platform'],
  tenants: ['platform', 'identity'],
  reminders: ['platform', 'tenants'],
  clinics: ['platform', 'tenants', 'reminders'],
  editions: ['platform', 'tenants'],
  checklists: ['platform', 'tenants', 'clinics', 'editions', 'reminders'],
  tasks: ['platform', 'tenants', 'clinics', 'checklists', 'reminders'],
  inspections: ['platform', 'tenants', 'clinics', 'checklists', 'reminders'],
};
const nouns = [...Object.keys(mayImport), 'portfolio'];
const nounTags = nouns.map((noun) => `noun:${noun}`);

/** @param {readonly string[]} [allow] imports that are let through as they stand */
const boundaries = (allow = []) => ({
  enforceBuildableLibDependency: false,
  allow,
  depConstraints: [
    ...Object.entries(mayImport).map(([noun, others]) => ({
      sourceTag: `noun:${noun}`,
      onlyDependOnLibsWithTags: others.length ? others.map((other) => `noun:${other}`) : ['noun:none'],
    })),
    { sourceTag: 'noun:portfolio', onlyDependOnLibsWithTags: nounTags },
    { sourceTag: 'noun:migrations', onlyDependOnLibsWithTags: ['noun:platform'] },
    { sourceTag: 'app:server', onlyDependOnLibsWithTags: [...nounTags, 'noun:migrations'] },
    { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['app:none'] },
    { sourceTag: 'app:test', onlyDependOnLibsWithTags: [...nounTags, 'noun:migrations', 'app:server'] },
  ],
});

const throughWrapper = { name: '@simplewebauthn/server', message: 'Use the WebAuthn wrapper of libs/identity.' };
const throughDatabase = ['pg', 'typeorm', 'ioredis'].map((name) => ({
  name,
  message: 'Data is reached through Database and RoleDatabase of platform, which carry who asks.',
}));
/** @param {readonly { name: string, message: string }[]} paths */
const noImports = (paths) => ({ 'no-restricted-imports': ['error', { paths: [...paths] }] });

const boundValues = {
  selector: "CallExpression[callee.property.name='query'] > TemplateLiteral[expressions.length>0]",
  message: 'SQL is never built from values: bind parameters.',
};
const noFindCache = {
  selector: "CallExpression[callee.property.name=/^find/] Property[key.name='cache']",
  message: 'A result kept for one person could be shown to another.',
};
const noLooseKeys = {
  selector: "Property[key.name='advancedFIDOConfig'], Property[key.value='advancedFIDOConfig']",
  message: 'It would accept keys without their person being verified.',
};
const setting = '/\\bset_config\\s*\\(|\\bset\\s+session\\b/i';
const noSessionSettings = {
  selector: `Literal[value=${setting}], TemplateElement[value.raw=${setting}]`,
  message:
    'A setting that outlives its transaction is seen by whoever has the connection next; only Database makes settings.',
};

export default [
  {
    ignores: ['dist/**', 'node_modules/**', '.data/**', '.nx/**', 'coverage/**', '**/*.gen.ts', 'apps/web/src/gql/**'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { plugins: { '@nx': nx } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
        performance: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      'no-undef': 'off',
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@nx/enforce-module-boundaries': ['error', boundaries()],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', boundValues, noFindCache, noLooseKeys, noSessionSettings],
    },
  },
  {
    // The one place that makes settings, each for its transaction alone.
    files: ['libs/platform/src/{database,safety}/*.ts'],
    rules: { 'no-restricted-syntax': ['error', boundValues, noFindCache, noLooseKeys] },
  },
  {
    // One wrapper speaks to the WebAuthn library, one to the database; neither is loosened elsewhere.
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    ignores: ['libs/identity/src/webauthn/*.ts', 'libs/platform/**', 'apps/web/**'],
    rules: noImports([throughWrapper, ...throughDatabase]),
  },
  { files: ['libs/platform/**/*.ts'], rules: noImports([throughWrapper]) },
  { files: ['libs/identity/src/webauthn/*.ts'], rules: noImports(throughDatabase) },
  {
    // The suites put the real API and the worker's parts together in their own process.
    files: ['test/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        boundaries([
          'apps/api/src/server',
          'apps/worker/src/worker.module',
          'libs/editions/src/import/testing/layouts',
          'libs/tasks/src/testing/told-dates',
        ]),
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', 'test/**/*.ts', 'libs/platform/src/testing/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Tests make and drop databases and roles, whose names cannot be bound.
      'no-restricted-syntax': 'off',
    },
  },
];
