import { EditionCatalogue, EditionsService } from '@mamori/editions';
import { systemActor } from '@mamori/platform';
import { asActor, type TestDatabase } from '@mamori/platform/testing';
import { phoneOf } from './canary';
import type { People } from './build-people';
import { buildSignedLists } from './build-signing';
import { type ClinicKey, clinicsOf, members, type TenantKey } from './principals';
import { type WorldServer } from './server';
import { ask, asMember, type Visit, visitOf } from './visitor';

export interface Work {
  readonly clinics: Record<string, string>;
  /** Ids of the first of each kind: `A1/task`. */
  readonly made: Record<string, string>;
}

const CREATE_CLINIC = `mutation ($clinic: ClinicInput!) { createClinic(input: {clinic: $clinic}) {
  __typename ... on ClinicSaved { clinic { id } } } }`;
const SAVE_SYSTEM = `mutation ($input: SaveSystemInput!) { saveSystem(input: $input) {
  __typename ... on SystemSaved { system { id } } } }`;
const REMOVE_SYSTEM = `mutation ($input: RemoveSystemInput!) { removeSystem(input: $input) { __typename } }`;
const OPEN = `mutation ($clinicId: ID!) { openChecklist(input: {clinicId: $clinicId}) {
  ... on ChecklistOpened { checklist { id sections { items { id answerKind targetLatestOn } } } } } }`;
const ANSWER = `mutation ($input: AnswerChecklistItemInput!) { answerChecklistItem(input: $input) { __typename } }`;
const CREATE_TASK = `mutation ($input: CreateTaskInput!) { createTask(input: $input) {
  __typename ... on TaskSaved { task { id } } } }`;
const COMMENT = `mutation ($input: CommentOnTaskInput!) { commentOnTask(input: $input) { __typename } }`;
const SCHEDULE = `mutation ($input: ScheduleInspectionInput!) { scheduleInspection(input: $input) {
  ... on InspectionScheduled { inspection { id } } } }`;

interface Item {
  readonly id: string;
  readonly answerKind: string;
  readonly targetLatestOn: string;
}

/** What people do in the product, done through its own door: clinics, systems, checklists, tasks, inspections, an import. */
export async function buildWork(database: TestDatabase, server: WorldServer, people: People): Promise<Work> {
  await new EditionCatalogue().load(database.urls.owner);
  const work: Work = { clinics: {}, made: {} };
  for (const tenant of ['A', 'B'] as const) {
    const adopt = server.api.app.get(EditionsService, { strict: false });
    await asActor(systemActor(people.tenants[tenant]!), () => adopt.adopt());
    const owner = await visitOf(database.asSuperuser, people.members, asMember(`owner${tenant}`));
    for (const clinic of clinicsOf[tenant]) await buildClinic(database, server, people, work, owner, clinic);
    await importList(server, work, owner, tenant);
  }
  return work;
}

async function buildClinic(
  { asSuperuser }: TestDatabase,
  server: WorldServer,
  people: People,
  { clinics, made }: Work,
  owner: Visit,
  key: ClinicKey,
): Promise<void> {
  const tenant = key === 'B1' ? 'B' : 'A';
  const text = (what: string) => `⟦${tenant}/${key}/${what}⟧`;
  const send = async (query: string, variables: Readonly<Record<string, unknown>>) => {
    const { body } = await ask(server.api, owner, { payload: { query, variables } });
    const answer = JSON.parse(body);
    if (answer.errors) throw new Error(body);
    return answer.data;
  };
  const particulars = { nameKana: 'あおば', kind: 'clinic', prefecture: 13, address: text('address') };
  const clinic = {
    ...particulars,
    name: text('name'),
    phone: phoneOf[key],
    institutionCode: phoneOf[key],
    directorName: text('director'),
    tags: [text('tag')],
  };
  const { createClinic } = await send(CREATE_CLINIC, { clinic });
  const clinicId: string = createClinic.clinic.id;
  clinics[key] = clinicId;
  for (const member of members.filter((each) => each.clinics.includes(key)))
    await asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
      people.tenants[tenant],
      clinicId,
      people.members[member.key],
    ]);

  const login = { status: 'planned', plannedOn: '2027-02-01' };
  const relief = { status: 'relief', reliefReason: text('relief'), reliefUntilOn: '2027-03-01' };
  const system = { clinicId, kind: 'emr', vendorName: text('vendor'), renewalOn: '2027-04-01' };
  for (const name of ['system', 'removedSystem']) {
    const { saveSystem } = await send(SAVE_SYSTEM, {
      input: { ...system, name: text(name), clientLogin: login, serverLogin: relief },
    });
    made[`${key}/${name}`] = saveSystem.system.id;
  }
  await send(REMOVE_SYSTEM, { input: { id: made[`${key}/removedSystem`], version: 1 } });

  const { openChecklist } = await send(OPEN, { clinicId });
  const { checklist } = openChecklist;
  made[`${key}/checklist`] = checklist.id;
  const items: readonly Item[] = checklist.sections.flatMap((section: { items: Item[] }) => section.items);
  const [unmet, met, reconfirmed] = items.filter((item) => item.answerKind !== 'gate_yes_no');
  if (!unmet || !met || !reconfirmed) throw new Error('the form has too few items');
  made[`${key}/item`] = met.id;
  made[`${key}/unmetItem`] = unmet.id;
  made[`${key}/reconfirmedItem`] = reconfirmed.id;
  const remarks = text('remarks');
  await send(ANSWER, {
    input: {
      checklistId: checklist.id,
      itemId: unmet.id,
      version: 0,
      value: 'no',
      targetOn: unmet.targetLatestOn,
      remarks,
    },
  });

  await buildSignedLists(send, clinicId, key, { clinics, made });

  const ownerId = people.members[`owner${tenant}`];
  const task = { clinicId, ownerId, title: text('task'), dueOn: '2027-01-10', clientMutationId: `task-${key}` };
  const { createTask } = await send(CREATE_TASK, { input: task });
  made[`${key}/task`] = createTask.task.id;
  await send(COMMENT, { input: { taskId: createTask.task.id, body: text('comment') } });
  const { scheduleInspection } = await send(SCHEDULE, {
    input: { clinicId, inspectionOn: '2027-01-20', documentsDueOn: '2027-01-15', healthCentre: text('centre') },
  });
  made[`${key}/inspection`] = scheduleInspection.inspection.id;
}

async function importList(server: WorldServer, { made }: Work, owner: Visit, tenant: TenantKey): Promise<void> {
  const text = (what: string) => `⟦${tenant}/office/${what}⟧`;
  const list = `名称,ふりがな,種別,都道府県,住所,備考\r\n${text('row')},あ,診療所,東京都,${text('address')},${text('other')}\r\n`;
  const { body } = await ask(server.api, owner, {
    url: '/imports/clinics',
    headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(`${text('file')}.csv`) },
    payload: list,
  });
  made[`${tenant}/import`] = JSON.parse(body).id;
}
