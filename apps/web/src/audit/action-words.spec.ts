import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditWordsJa } from './word-messages.ja';
import { actionNouns } from './action-nouns';

/** Actions whose second half is decided at run time: their halves stand here, and in the source they come from. */
const halves: Readonly<Record<string, readonly string[]>> = {
  'clinic-import': ['previewed', 'mode-chosen', 'asked'],
  contact: ['added', 'changed', 'confirmed', 'removed', 'restored', 'chart-placed'],
  evidence: ['added', 'replaced', 'removed', 'restored'],
  equipment: ['added', 'changed', 'removed', 'restored'],
  backup: ['added', 'changed', 'removed', 'restored'],
  'guideline-table': ['imported', 'removed', 'restored'],
  'form-blank': ['read', 'mapped', 'put-in-use', 'retired', 'tried'],
  'continuity-plan': ['added', 'changed', 'removed', 'restored'],
  drill: ['added', 'changed', 'removed', 'restored'],
  training: ['added', 'changed', 'removed', 'restored'],
  'account-review': ['added', 'changed', 'removed', 'restored'],
  'carry-over': ['previewed', 'asked', 'undo-asked'],
  delivery: ['sent', 'unknown', 'failed', 'cancelled', 'no-address', 'delivered', 'bounced', 'complained'],
  channel: [
    'added',
    'changed',
    'turned-on',
    'turned-off',
    'removed',
    'restored',
    'tested',
    'account-changed',
    'browser-added',
    'browser-removed',
    'resealed',
  ],
  letter: ['sent', 'unknown', 'failed', 'cancelled'],
  recovery: ['started', 'approved', 'ready', 'used', 'objected', 'withdrawn'],
  member: ['assigned', 'unassigned', 'changed', 'disabled', 'enabled', 'invited-again', 'invitation-revoked'],
};

const sources = ['libs', 'apps/cli/src', 'apps/worker/src'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(spec|gen)\.ts$/u.test(name) && !name.includes('testing'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
);

/** Names of SQL statements look like actions and are none. */
const withoutStatements = (text: string): string =>
  text.replace(/sql\(\s*'[^']*'/gu, '').replace(/listOf\('[^']*'/gu, '');

const recorded = sources.flatMap(({ text }) =>
  /\baction\b/u.test(text)
    ? [...withoutStatements(text).matchAll(/'((?:[a-z]+-)*[a-z]+\.(?:[a-z]+-)*[a-z]+)'/gu)].map(
        ([, action]) => action ?? '',
      )
    : [],
);
const halved = sources.flatMap(({ text }) =>
  [...text.matchAll(/action: `([a-z-]+)\.\$\{/gu)].map(([, noun]) => noun ?? ''),
);
const handed = sources.flatMap(({ text }) => {
  const noun = /action: `([a-z-]+)\.\$\{/u.exec(text)?.[1];
  if (!noun) return [];
  return [...text.matchAll(/\brecord\(\s*(?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/gu)].flatMap(([, one, other]) =>
    [one, other].flatMap((half) => (half ? [`${noun}.${half}`] : [])),
  );
});
const actions = [
  ...new Set([
    ...recorded,
    ...handed,
    ...Object.entries(halves).flatMap(([noun, all]) => all.map((half) => `${noun}.${half}`)),
  ]),
].sort();

it('finds the actions that the product records', () => {
  expect(actions).toEqual(
    expect.arrayContaining([
      'session.opened',
      'clinic.updated',
      'member.disabled',
      'checklist.answered',
      'audit.exported',
    ]),
  );
});

it('has plain words for every action that the product records', () => {
  expect(actions.filter((action) => !(`audit.action.${action}` in auditWordsJa))).toEqual([]);
});

it('knows the halves of every action that is put together at run time', () => {
  expect(halved.filter((noun) => !(noun in halves))).toEqual([]);
});

it('offers every kind of action in the filter, and none that has no words', () => {
  const worded = Object.keys(auditWordsJa).flatMap((id) => /^audit\.action\.([^.]+)\./u.exec(id)?.[1] ?? []);
  expect([...new Set(worded)].sort()).toEqual([...actionNouns].sort());
  expect(actionNouns.filter((noun) => !(`audit.about.${noun}` in auditWordsJa))).toEqual([]);
});
