import { asActor } from '@mamori/platform/testing';
import type { Checklist } from '../schema.gen';
import { SigningService } from '../signing/signing.service';
import { line, openList, send } from './answer-sheet';
import type { ChecklistWorld, Member } from './checklist-world';

/** Whoever answers and signs. */
export const SIGNER = ['checklist:read', 'checklist:answer', 'checklist:propose', 'checklist:sign'];

/** A new list with every line answered はい. */
export async function answeredList(world: ChecklistWorld, actor: Member): Promise<Checklist> {
  const list = await openList(world, actor);
  for (const { id } of list.sections.flatMap(({ items }) => items))
    await send(world, actor, list.id, id, { value: 'yes' });
  return list;
}

/** A new list that its entry question ended: the shortest one that can be signed. */
export async function closedList(world: ChecklistWorld, actor: Member): Promise<Checklist> {
  const list = await openList(world, actor);
  await send(world, actor, list.id, line(list, '-').id, { value: 'no' });
  return list;
}

export const sign = (world: ChecklistWorld, actor: Member, checklistId: string) =>
  asActor(actor, () => world.get(SigningService).sign({ checklistId }));

export const reopen = (
  world: ChecklistWorld,
  actor: Member,
  checklistId: string,
  signatureId: string,
  reason = '直す',
) => asActor(actor, () => world.get(SigningService).reopen({ checklistId, signatureId, reason }));

export const signed = (world: ChecklistWorld, actor: Member, signatureId: string) =>
  asActor(actor, () => world.get(SigningService).signed(signatureId));

/** The version in force after signing. */
export async function signatureOf(world: ChecklistWorld, actor: Member, checklistId: string): Promise<string> {
  const outcome = await sign(world, actor, checklistId);
  if (outcome.type !== 'ChecklistSignedNow' || !outcome.checklist.signature) throw new Error(outcome.type);
  return outcome.checklist.signature.id;
}
