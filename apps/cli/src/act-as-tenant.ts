import { type Actor, newId, onOccasion, runAs, systemActor } from '@mamori/platform';
import { actorKindOf, permissionsOf, type Role } from '@mamori/tenants';
import type { Cli } from './cli';

/** Runs the operator's work inside one consultancy, as its system actor; the audit trail shows it under one request id. */
export function actAsTenant<T>(cli: Cli, tenantId: string, work: () => Promise<T>): Promise<T> {
  return act(cli, systemActor(tenantId), work);
}

/** Runs work as one of the demo's own members would do it, with no more rights than theirs. */
export function actAsDemoMember<T>(
  cli: Cli,
  tenantId: string,
  member: { readonly id: string; readonly role: Role; readonly name?: string },
  work: () => Promise<T>,
): Promise<T> {
  const { id: principalId, role, name } = member;
  return act(cli, { tenantId, kind: actorKindOf(role), principalId, name, permissions: permissionsOf(role) }, work);
}

function act<T>(cli: Cli, actor: Actor, work: () => Promise<T>): Promise<T> {
  return onOccasion({ requestId: `cli-${newId()}`, language: cli.language }, () => runAs(actor, work));
}
