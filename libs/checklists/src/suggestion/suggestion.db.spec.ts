import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { AnswersService } from '../answers.service';
import { ChecklistsService } from '../checklists.service';
import type { ChecklistItem } from '../schema.gen';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
beforeAll(async () => {
  world = await checklistWorld();
  await world.atDay('2026-11-22');
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner');
});
afterAll(() => world?.close());

type Login = readonly ['in_place' | 'planned' | 'none', string?];

/** The items of the list of a clinic whose systems have these logins, the client's and the server's. */
async function itemsOf(systems: readonly (readonly [Login, Login])[], kind = 'clinic') {
  const clinicId = await world.clinic(tenantId, { kind });
  for (const [client, server] of systems)
    await world.test.asSuperuser(
      `insert into app.systems (tenant_id, id, clinic_id, kind, name, client_status, client_planned_on, server_status, server_planned_on)
       values ($1, $2, $3, 'emr', '電子カルテ', $4, $5, $6, $7)`,
      [tenantId, newId(), clinicId, client[0], client[1], server[0], server[1]],
    );
  const opened = await asActor(owner, () => world.get(ChecklistsService).open({ clinicId }));
  if (opened.type !== 'ChecklistOpened') throw new Error(opened.type);
  const { id, sections } = opened.checklist;
  return { id, clinicId, items: sections.flatMap(({ items }) => items) };
}
const twoFactorOf = (items: readonly ChecklistItem[]) => items.find(({ code }) => code === '2-⑩');

it.each([
  ['はい', [[['in_place'], ['in_place']]], { value: 'yes', targetOn: null, logins: 2, inPlace: 2, planned: 0 }],
  [
    'a plan with its last day',
    [
      [['in_place'], ['planned', '2027-02-01']],
      [['planned', '2027-03-01'], ['in_place']],
    ],
    { value: 'planned', targetOn: '2027-03-01', logins: 4, inPlace: 2, planned: 2, dueOn: '2027-04-01' },
  ],
  ['いいえ', [[['in_place'], ['none']]], { value: 'no', targetOn: null, logins: 2, inPlace: 1 }],
] satisfies [string, (readonly [Login, Login])[], object][])('suggests %s', async (_, systems, suggestion) => {
  const { items } = await itemsOf(systems);
  expect(twoFactorOf(items)?.suggestion).toMatchObject(suggestion);
  expect(items.filter((item) => item.suggestion)).toHaveLength(1);
});

it('suggests nothing where no system is registered', async () => {
  expect(twoFactorOf((await itemsOf([])).items)).toMatchObject({ suggestion: null });
});

it('suggests to pharmacies too', async () => {
  const { items } = await itemsOf([[['in_place'], ['in_place']]], 'pharmacy');
  expect(twoFactorOf(items)?.suggestion?.value).toBe('yes');
});

it('sets nothing by itself, and stays beside the answer that a person gives', async () => {
  const { id, items } = await itemsOf([[['in_place'], ['in_place']]]);
  const item = twoFactorOf(items);
  expect(item?.answer).toMatchObject({ value: null, version: 0 });
  const given = await asActor(owner, () =>
    world
      .get(AnswersService)
      .answerItem({ checklistId: id, itemId: item!.id, version: 0, value: 'no', targetOn: '2027-12-01' }),
  );
  expect(given).toMatchObject({ item: { answer: { value: 'no' }, suggestion: { value: 'yes' } } });
});

it('follows the day that the consultancy chose', async () => {
  const { id } = await itemsOf([[['in_place'], ['planned', '2027-10-01']]]);
  const read = async () =>
    twoFactorOf(
      (await asActor(owner, () => world.get(ChecklistsService).checklist(id))).sections.flatMap(({ items }) => items),
    )?.suggestion;
  expect(await read()).toMatchObject({ value: 'no', dueOn: '2027-04-01' });
  await world.test.asSuperuser(
    `insert into app.two_factor_dates (tenant_id, change_id, due_on, reason) values ($1, $2, '2028-03-31', '更新に合わせる')`,
    [tenantId, newId()],
  );
  expect(await read()).toMatchObject({ value: 'planned', targetOn: '2027-10-01', dueOn: '2028-03-31' });
});
