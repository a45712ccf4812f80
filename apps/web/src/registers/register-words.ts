import type { RegisterKind } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

/** What each register is called. */
export const registerLabel: Record<RegisterKind, MessageId> = {
  contacts: 'registers.kind.contacts',
  equipment: 'registers.kind.equipment',
  systems: 'registers.kind.systems',
  backups: 'registers.kind.backups',
  continuity: 'registers.kind.continuity',
  training: 'registers.kind.training',
  accounts: 'registers.kind.accounts',
};
