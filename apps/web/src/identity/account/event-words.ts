import type { SecurityEventKind } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';

interface EventWord {
  readonly id: MessageId;
  /** Worth a second look: somebody tried, or a way in changed. */
  readonly weight: 'plain' | 'grave';
}

const grave: ReadonlySet<SecurityEventKind> = new Set([
  'sign_in_refused',
  'session_moved',
  'passkeys_replaced',
  'passkey_removed',
  'recovery_requested',
  'recovery_code_used',
  'recovery_code_refused',
  'password_reset',
  'password_refused',
  'recovery_started',
  'recovery_approved',
  'recovery_used',
] as const);

/** What happened, in words. */
export const eventWord = (kind: SecurityEventKind): EventWord => ({
  id: `identity.event.${kind}`,
  weight: grave.has(kind) ? 'grave' : 'plain',
});
