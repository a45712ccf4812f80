import { newId, onOccasion, runAs, systemActor } from '@mamori/platform';
import type { Cli } from './cli';

/** Runs the operator's work inside one consultancy, as its system actor; the audit trail shows it under one request id. */
export function actAsTenant<T>(cli: Cli, tenantId: string, work: () => Promise<T>): Promise<T> {
  return onOccasion({ requestId: `cli-${newId()}`, language: cli.language }, () => runAs(systemActor(tenantId), work));
}
