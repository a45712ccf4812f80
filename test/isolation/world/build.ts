import type { TestDatabase } from '@mamori/platform/testing';
import { buildCalendars } from './build-calendars';
import { buildCarryOvers } from './build-carry-overs';
import { buildChannels } from './build-channels';
import { buildDrafts } from './build-drafts';
import { buildFormBlanks } from './build-form-blanks';
import { buildEvidence } from './build-evidence';
import { buildHonesty } from './build-honesty';
import { buildIdentity } from './build-identity';
import { buildPeople, type People } from './build-people';
import { buildReadiness } from './build-readiness';
import { buildRegisters } from './build-registers';
import { buildReturned } from './build-returned';
import { buildReminderPolicies } from './build-reminder-policies';
import { buildReminders } from './build-reminders';
import { buildProposals } from './build-signing';
import { buildTraining } from './build-training';
import { buildTwoFactorDates } from './build-two-factor';
import { buildWork, type Work } from './build-work';
import { copyOf, frozenWorld, type WorldDatabase } from './database';
import { type Facts, readFacts, type WorldObject } from './facts';
import { markEverything } from './mark';
import { members } from './principals';
import { serverOn } from './server';
import { HARNESS } from './visitor';

async function build(database: TestDatabase): Promise<void> {
  await database.asSuperuser('create schema world');
  const people = await buildPeople(database);
  const server = await serverOn(database);
  const work = await buildWork(database, server, people).finally(() => server.close());
  await buildCarryOvers(database, people, work);
  await buildEvidence(database, people, work);
  await buildDrafts(database, people, work);
  await buildFormBlanks(database, people, work);
  await buildProposals(database, people, work);
  await buildTwoFactorDates(database, people, work);
  await buildRegisters(database, people, work);
  await buildReadiness(database, people, work);
  await buildTraining(database, people, work);
  await buildReturned(database, people, work);
  await buildReminders(database, people, work);
  await buildChannels(database, people, work);
  await buildReminderPolicies(database, people);
  await buildCalendars(database, people, work);
  await buildHonesty(database, people, work);
  const tokens = await buildIdentity(database, people, work);
  await markEverything(database, { ...people, clinics: work.clinics });
  await database.asSuperuser('delete from identity.sessions where user_agent = $1', [HARNESS]);
  const facts: Facts = {
    ...people,
    clinics: work.clinics,
    policyVersion: { A: 3, B: 3 },
    objects: await objectsOf(database, people, work),
    tokens,
  };
  await database.asSuperuser('create table world.facts as select $1::jsonb as facts', [JSON.stringify(facts)]);
}

const versioned: Readonly<Record<string, string>> = {
  clinic: 'clinics',
  system: 'systems',
  task: 'tasks',
  inspection: 'inspections',
  draft: 'edition_drafts',
  draftItem: 'edition_draft_items',
  formBlank: 'form_blanks',
  guidelineTable: 'guideline_tables',
  removedGuidelineTable: 'guideline_tables',
  proposal: 'answer_proposals',
  vendorQuestion: 'answer_proposals',
  contact: 'clinic_contacts',
  equipment: 'equipment',
  backup: 'backup_targets',
  plan: 'continuity_plans',
  drill: 'drills',
  training: 'training_sessions',
  accountReview: 'account_reviews',
  channel: 'channels',
  removedChannel: 'channels',
};

const registers = ['contact', 'removedContact', 'equipment', 'removedEquipment'];
const readiness = [
  'backup',
  'removedBackup',
  'plan',
  'removedPlan',
  'drill',
  'removedDrill',
  'accountReview',
  'removedAccountReview',
];
const training = ['training', 'removedTraining'];
const signing = ['checklistToSign', 'signedChecklist', 'signature', 'question', 'proposal', 'dismissedProposal'];

/** Everything that an ID argument can name, in every scope. */
async function objectsOf({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<readonly WorldObject[]> {
  const versions = new Map<string, number>();
  for (const table of [...Object.values(versioned), 'members'])
    for (const row of await asSuperuser<{ id: string; version: number }>(`select id, version from app.${table}`))
      versions.set(row.id, row.version);
  const editions = new Map<string, string>();
  for (const row of await asSuperuser<{ tenant_id: string; id: string }>(
    `select tenant_id, id from app.editions where code = 'r7'`,
  ))
    editions.set(row.tenant_id, row.id);
  const objects: WorldObject[] = [];
  const add = (kind: string, id: string | undefined, given: Partial<WorldObject> & Pick<WorldObject, 'tenant'>) => {
    if (!id) throw new Error(`the world has no ${kind}`);
    const version = versions.get(id) ?? 0;
    objects.push({ kind, id, version, clinic: null, member: null, state: null, by: null, ...given });
  };
  for (const clinic of ['A1', 'A2', 'B1'] as const) {
    const tenant = clinic === 'B1' ? 'B' : 'A';
    const of = { tenant, clinic } as const;
    add('clinic', work.clinics[clinic], of);
    for (const kind of [
      'system',
      'checklist',
      'file',
      'evidence',
      'removedEvidence',
      'registerEvidence',
      'task',
      'inspection',
    ])
      add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of readiness) add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of training) add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of registers) add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of ['delivery', 'toldDate', 'addressFault']) add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of ['returnedForm', 'returnedFile']) add(kind, work.made[`${clinic}/${kind}`], of);
    for (const kind of signing) add(kind, work.made[`${clinic}/${kind}`], of);
    add('vendorQuestion', work.made[`${clinic}/vendorQuestion`], clinic === 'A1' ? { tenant, member: 'vendorA' } : of);
    add('system', work.made[`${clinic}/removedSystem`], { ...of, state: 'deleted' });
  }
  for (const tenant of ['A', 'B'] as const) {
    add('edition', editions.get(people.tenants[tenant]!), { tenant });
    const first = `${tenant}1`;
    for (const kind of ['item', 'unmetItem']) add(kind, work.made[`${first}/${kind}`], { tenant });
    add('reconfirmedItem', work.made[`${first}/reconfirmedItem`], { tenant });
    add('import', work.made[`${tenant}/import`], { tenant });
    add('twoFactorChange', work.made[`${tenant}/twoFactorChange`], { tenant });
    for (const kind of [
      'edition',
      'ownEdition',
      'editionFile',
      'draft',
      'draftItem',
      'guidelineTable',
      'removedGuidelineTable',
      'blankFile',
      'formBlank',
      'channel',
      'removedChannel',
    ])
      add(kind, work.made[`${tenant}/${kind}`], { tenant });
    add('member', people.members[`owner${tenant}`], { tenant });
    add('member', people.members[`disabled${tenant}`], { tenant, state: 'disabled' });
    for (const kind of ['staff', 'keyless']) add(kind, people.members[`keyless${first}`], { tenant });
    add('invitedMember', people.members[`invited${first}`], { tenant });
    add('disabledMember', people.members[`disabled${tenant}`], { tenant });
  }
  for (const tenant of ['A', 'B'] as const) add('returnedTeamFile', work.made[`${tenant}/returnedFile`], { tenant });
  // Those of a consultant come first: the office's is about their clinic, and still not theirs.
  for (const kind of ['carryOver', 'appliedCarryOver', 'returnedBatch']) {
    for (const { key, tenant, role, clinics } of members)
      if (role === 'consultant' && clinics.length > 0) add(kind, work.made[`${key}/${kind}`], { tenant, member: key });
    for (const [tenant, clinic] of [
      ['A', 'A1'],
      ['B', 'B1'],
    ] as const)
      add(kind, work.made[`owner${tenant}/${kind}`], { tenant, clinic });
  }
  for (const [who, tenant, by] of [
    ['staffA1', 'A', 'adminA'],
    ['managerA1', 'A', 'ownerA'],
    ['staffB1', 'B', 'adminB'],
  ] as const) {
    add('recovery', work.made[`${who}/recovery`], { tenant });
    add('recoveryToApprove', work.made[`${who}/recovery`], { tenant, by });
  }
  // Those who own no task yet come first: naming the owner that a task has already is no change.
  for (const { key, tenant, state } of [...members].reverse())
    if (state === 'enrolled') add('colleague', people.members[key], { tenant, member: key });
  for (const { key, tenant, state } of members) {
    const of = { tenant, member: key } as const;
    add('notice', work.made[`${key}/notice`], of);
    for (const kind of ['channelTest', 'pushBrowser'])
      if (work.made[`${key}/${kind}`]) add(kind, work.made[`${key}/${kind}`], of);
    add('calendarFeed', work.made[`${key}/calendarFeed`], of);
    if (state === 'invited') continue;
    add('passkey', work.made[`${key}/otherPasskey`], of);
    add('passkey', work.made[`${key}/revokedPasskey`], { ...of, state: 'revoked' });
    add('session', work.made[`${key}/session`], of);
  }
  add('membership', people.tenants.B, { tenant: 'A', member: 'consultantIdle' });
  add('membership', people.tenants.A, { tenant: 'B', member: 'adminB' });
  // A consultancy to which one does not belong; one’s own is no choice.
  add('membership', people.tenants.A, { tenant: 'A', member: 'nobody' });
  add('membership', people.tenants.B, { tenant: 'B', member: 'nobody' });
  return objects;
}

/** A copy of the world for a test file, and the names of everything in it. */
export interface World {
  readonly database: WorldDatabase;
  readonly facts: Facts;
}

export async function openWorld(): Promise<World> {
  const database = await copyOf(await frozenWorld(build));
  const [row] = await database.query<{ facts: unknown }>('select facts from world.facts');
  return { database, facts: readFacts(row?.facts) };
}
