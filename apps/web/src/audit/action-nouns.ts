/** What actions are about, in the order of the filter: the first half of every action. */
export const actionNouns = [
  'session',
  'member',
  'invitation',
  'recovery',
  'passkey',
  'password',
  'recovery-codes',
  'tenant',
  'sign-in-policy',
  'clinic',
  'clinic-import',
  'system',
  'contact',
  'edition',
  'edition-draft',
  'checklist',
  'proposal',
  'task',
  'inspection',
  'notice',
  'reminder',
  'delivery',
  'letter',
  'audit',
] as const;

export type ActionNoun = (typeof actionNouns)[number];
