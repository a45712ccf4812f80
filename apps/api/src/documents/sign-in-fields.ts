/**
 * Root fields at which something secret can be tried: a password, a code, a token, a key. One document holds at most one of
 * them, so that what counts requests also counts tries.
 */
export const signInFields: ReadonlySet<string> = new Set([
  'acceptInvitation',
  'addPasskey',
  'beginAcceptingInvitation',
  'beginAddingPasskey',
  'beginPasskeyRegistration',
  'beginRecovery',
  'beginSignIn',
  'beginStepUp',
  'changePassword',
  'chooseTenant',
  'finishPasskeyRegistration',
  'finishRecovery',
  'finishSignIn',
  'finishStepUp',
  'givePassword',
  'makeRecoveryCodes',
  'objectToRecovery',
  'recoveryLink',
  'recoveryObjection',
  'requestRecovery',
  'resetPassword',
  'setUpLink',
  'signInWithPassword',
  'switchTenant',
]);

/** Root fields open to everybody that take no secret and prove nothing. */
export const harmlessPublicFields: ReadonlySet<string> = new Set(['viewer']);
