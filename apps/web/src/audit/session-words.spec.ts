import { readFileSync } from 'node:fs';
import { auditFieldsJa } from './field-messages.ja';

const source = readFileSync('libs/identity/src/sessions/session.repository.ts', 'utf8');
const membersOf = (union: string): readonly string[] => {
  const [, members = ''] = new RegExp(`type ${union} =([^;]+);`, 'u').exec(source) ?? [];
  return [...members.matchAll(/'([^']+)'/gu)].map(([, member]) => member ?? '');
};

it.each([
  ['reason for which a session ends', 'EndedBecause', 'audit.because', 'sign-in policy changed'],
  ['way of signing in', 'SessionMethod', 'audit.method', 'password_and_key'],
] as const)('has plain words for every %s', (_, union, prefix, one) => {
  expect(membersOf(union)).toContain(one);
  expect(membersOf(union).filter((member) => !(`${prefix}.${member}` in auditFieldsJa))).toEqual([]);
});
