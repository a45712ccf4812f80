import { asActor } from '@mamori/platform/testing';
import { type AnswerResult, AnswersService } from '../answers.service';
import { ChecklistsService } from '../checklists.service';
import type { AnswerChecklistItemInput, Checklist, ChecklistItem } from '../schema.gen';
import type { ChecklistWorld, Member } from './checklist-world';

/** An answer as it is sent; to version 0 unless said. */
export type Given = Omit<AnswerChecklistItemInput, 'checklistId' | 'itemId' | 'version'> & {
  readonly version?: number;
};

export const march = '2027-03-31';
export const no: Given = { value: 'no', targetOn: march };

/** A new clinic's list, opened by the actor. */
export async function openList(world: ChecklistWorld, actor: Member, kind?: string): Promise<Checklist> {
  const clinicId = await world.clinic(actor.tenantId, { kind });
  const result = await asActor(actor, () => world.get(ChecklistsService).open({ clinicId }));
  if (result.type !== 'ChecklistOpened') throw new Error(result.type);
  return result.checklist;
}

export function line(list: Checklist, code: string): ChecklistItem {
  const found = list.sections.flatMap((section) => section.items).find((item) => item.code === code);
  if (!found) throw new Error(code);
  return found;
}

export function send(
  world: ChecklistWorld,
  actor: Member,
  checklistId: string,
  itemId: string,
  { version = 0, ...given }: Given,
): Promise<AnswerResult> {
  return asActor(actor, () => world.get(AnswersService).answerItem({ checklistId, itemId, version, ...given }));
}

/** A new list with one line of it to answer, and what stands in the database of it. */
export async function answerSheet(world: ChecklistWorld, owner: Member, code = '2-④') {
  const list = await openList(world, owner);
  const item = line(list, code);
  const rows = (text: string, values: readonly unknown[]) => world.test.asSuperuser(text, values);
  return {
    list,
    item,
    answer: (given: Given, actor: Member = owner) => send(world, actor, list.id, item.id, given),
    answerGate: (given: Given) => send(world, owner, list.id, line(list, '-').id, given),
    read: (actor: Member = owner) => asActor(actor, () => world.get(ChecklistsService).checklist(list.id)),
    row: async () =>
      (await rows('select * from app.answers where checklist_id = $1 and item_id = $2', [list.id, item.id]))[0],
    jobs: async () => {
      const found = await rows(`select kind from app.outbox where payload ->> 'checklistId' = $1 order by id`, [
        list.id,
      ]);
      return found.map(({ kind }) => kind);
    },
  };
}
