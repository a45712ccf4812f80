import type { Command } from 'commander';
import type { Cli } from '../cli';
import { auditCommands } from './audit';
import { clinicsCommands } from './clinics';
import { dbCommands } from './db';
import { demoCommands } from './demo';
import { editionsCommands } from './editions';
import { filesCommands } from './files';
import { inboxCommand } from './inbox';
import { queueCommands } from './queue';
import { remindersCommands } from './reminders';
import { securityCommands } from './security';
import { tenantCommands } from './tenant';
import { userCommands } from './user';

/**
 * Adds a command, or a group of them, to the program. What it takes to run one is loaded only when it runs, so that the
 * help is fast and no command asks for settings that it does not use.
 */
export type AddCommands = (program: Command, cli: Cli) => void;

/** Every command, in the order of the help. */
export const commands: readonly AddCommands[] = [
  tenantCommands,
  userCommands,
  clinicsCommands,
  remindersCommands,
  editionsCommands,
  auditCommands,
  filesCommands,
  dbCommands,
  securityCommands,
  queueCommands,
  demoCommands,
  inboxCommand,
];
