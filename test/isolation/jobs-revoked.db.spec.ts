import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { JOB_HANDLERS, type JobHandler, JobRunner, newId } from '@mamori/platform';
import { DeliverySender } from '@mamori/reminders';
import { ContentKeeper } from './checks/content';
import { difference } from './checks/gates';
import { reminderJobs } from './checks/reminder-jobs';
import { type LaterWork, vendorJobs } from './checks/vendor-jobs';
import { jobRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { layFiles } from './world/lay-files';
import { workerContext, type WorldWorker } from './world/worker';

let world: World;
let worker: WorldWorker;
let keeper: ContentKeeper;
let runner: JobRunner;
const failures: unknown[] = [];
beforeAll(async () => {
  world = await openWorld();
  worker = await workerContext(world.database);
  const handlers = worker.app.get<readonly JobHandler[]>(JOB_HANDLERS);
  runner = new JobRunner(worker.database, handlers, (_kind, _hint, error) => failures.push(error));
  keeper = await ContentKeeper.keep(world.database);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.database.close();
});

const query = (sql: string, values: readonly unknown[] = []) => world.database.query<{ id: string }>(sql, [...values]);
const member = (key: string) => world.facts.members[key]!;
const disable = (key: string) => query('update app.members set disabled_at = now() where id = $1', [member(key)]);
const demote = (key: string) => query(`update app.members set role = 'consultant' where id = $1`, [member(key)]);

const demoteToStaff = (key: string) =>
  query(`update app.members set role = 'clinic_staff' where id = $1`, [member(key)]);

/** Puts a job of A into the outbox and returns how it is run. */
async function asked(kind: string, payload: object): Promise<() => Promise<void>> {
  const [tenantId, id] = [world.facts.tenants.A!, newId()];
  const values = [tenantId, id, kind, JSON.stringify(payload)];
  await query('insert into app.outbox (tenant_id, id, kind, payload) values ($1, $2, $3, $4)', values);
  return async () => {
    await runner.run({ tenantId, id });
    expect(failures).toEqual([]);
    expect(await query('select id from app.outbox where id = $1 and done_at is null', [id])).toEqual([]);
  };
}

/** The one item of A1 that was answered with no. */
async function unmetItem() {
  const [item] = await world.database.query<{ checklistId: string; itemId: string; clinicId: string }>(
    `select checklist_id as "checklistId", item_id as "itemId", clinic_id as "clinicId" from app.answers
      where clinic_id = $1 and target_on is not null`,
    [world.facts.clinics.A1],
  );
  return item!;
}
const answer = (value: 'yes' | 'no') =>
  query('update app.answers set value = $2, version = version + 1 where clinic_id = $1 and target_on is not null', [
    world.facts.clinics.A1,
    value,
  ]);

/** A carry-over of the office of A, asked for by its admin. */
async function askedRun(kind: 'carryOver' | 'appliedCarryOver', job: string, state: string) {
  const carryOverId = world.facts.objects.find(
    (each) => each.kind === kind && each.tenant === 'A' && each.member === null,
  )!.id;
  const values = [carryOverId, member('adminA'), state];
  await query('update app.carry_overs set asked_by = $2, state = $3 where id = $1', values);
  return asked(job, { carryOverId });
}

const proposalOf = (kind: 'question' | 'proposal') =>
  world.facts.objects.find((each) => each.kind === kind && each.clinic === 'A1')!.id;
const decide = (kind: 'question' | 'proposal', state: string) =>
  query('update app.answer_proposals set state = $2 where id = $1', [proposalOf(kind), state]);

/** The mail to staffA1 about a deadline or about a notice. */
const mailOf = (about: 'reminders' | 'notice', revoked: LaterWork['revoked']): LaterWork => ({
  ask: async () => {
    const [delivery] = await query(
      `update app.deliveries set state = 'scheduled' where recipient_id = $1 and purpose = $2 returning id`,
      [member('staffA1'), about],
    );
    const sender = worker.app.get(DeliverySender, { strict: false });
    return () => sender.send({ tenantId: world.facts.tenants.A!, id: delivery!.id });
  },
  rows: '',
  revoked: {
    'the recipient was disabled': [() => disable('staffA1'), 'delivery.cancelled'],
    'the recipient lost the clinic': [
      () => query('delete from app.clinic_assignments where member_id = $1', [member('staffA1')]),
      'delivery.cancelled',
    ],
    ...revoked,
  },
});

const kinds: Readonly<Record<string, LaterWork>> = {
  ...vendorJobs({ world: () => world, asked }),
  ...reminderJobs({ world: () => world, asked, unmetItem }),
  'checklist-item-not-met': {
    ask: async () => asked('checklist-item-not-met', await unmetItem()),
    rows: 'app.tasks',
    revoked: { 'the answer was taken back': [() => answer('yes')] },
  },
  'checklist-item-met': {
    ask: async () => {
      const item = await unmetItem();
      await (
        await asked('checklist-item-not-met', item)
      )();
      await answer('yes');
      return asked('checklist-item-met', item);
    },
    rows: 'app.tasks',
    revoked: { 'the answer was taken back': [() => answer('no')] },
  },
  'file-waits-for-scan': {
    ask: async () => {
      const fileId = world.facts.objects.find((each) => each.kind === 'file' && each.clinic === 'A1')!.id;
      await layFiles(world.database, worker.folder);
      await query(`update app.files set state = 'waiting' where id = $1`, [fileId]);
      return asked('file-waits-for-scan', { fileId });
    },
    rows: 'app.files',
    revoked: {
      'the file was not taken': [
        () => query(`update app.files set state = 'refused', refusal = 'damaged' where state = 'waiting'`),
      ],
    },
  },
  'carry-over-asked': {
    ask: () => askedRun('carryOver', 'carry-over-asked', 'applying'),
    rows: '(select * from app.carry_over_clinics c join lateral (select c.clinic_id as id) i on true)',
    revoked: {
      'who asked was disabled': [() => disable('adminA'), 'carry-over.stopped asker_left'],
      'who asked lost the role': [() => demoteToStaff('adminA'), 'carry-over.stopped asker_left'],
    },
  },
  'carry-over-undo-asked': {
    ask: () => askedRun('appliedCarryOver', 'carry-over-undo-asked', 'undoing'),
    rows: '(select * from app.carry_over_clinics c join lateral (select c.clinic_id as id) i on true)',
    revoked: {
      'who asked was disabled': [() => disable('adminA'), 'carry-over.stopped asker_left'],
      'who asked lost the role': [() => demoteToStaff('adminA'), 'carry-over.stopped asker_left'],
    },
  },
  'clinic-import-asked': {
    ask: async () => {
      const importId = world.facts.objects.find((each) => each.kind === 'import' && each.tenant === 'A')!.id;
      const values = [importId, member('adminA')];
      await query(`update app.clinic_imports set state = 'applying', asked_by = $2 where id = $1`, values);
      return asked('clinic-import-asked', { importId });
    },
    rows: 'app.clinics',
    revoked: {
      'who asked was disabled': [() => disable('adminA'), 'clinic-import.failed asker_left'],
      'who asked lost the role': [() => demote('adminA'), 'clinic-import.failed asker_left'],
    },
  },
  'two-factor-date-changed': {
    ask: () => {
      const changeId = world.facts.objects.find((each) => each.kind === 'twoFactorChange' && each.tenant === 'A')!.id;
      return asked('two-factor-date-changed', { changeId });
    },
    rows: 'app.deadlines',
    revoked: {
      'another day was chosen': [
        () =>
          query('update app.two_factor_dates set change_id = $1 where tenant_id = $2', [
            newId(),
            world.facts.tenants.A,
          ]),
      ],
    },
  },
  'member-invited': {
    ask: async () => {
      const [memberId, invitationId] = [member('invitedA1'), newId()];
      const values = [memberId, invitationId, member('adminA')];
      await query('update app.members set invitation_id = $2, invited_by = $3 where id = $1', values);
      return asked('member-invited', { memberId, invitationId });
    },
    rows: 'identity.letters',
    revoked: {
      'the invitation was withdrawn': [
        () => query('update app.members set invitation_id = null where id = $1', [member('invitedA1')]),
      ],
      'the member was disabled': [() => disable('invitedA1')],
      'who invited was disabled': [() => disable('adminA'), 'member.invitation-dropped inviter_left'],
      'who invited lost the role': [() => demote('adminA'), 'member.invitation-dropped inviter_left'],
    },
  },
  'colleague-asked': {
    ask: () => asked('colleague-asked', { proposalId: proposalOf('question') }),
    rows: 'app.notices',
    revoked: {
      'the question was taken back': [() => decide('question', 'withdrawn')],
      'who was asked was disabled': [() => disable('managerA1')],
      'who was asked lost the clinic': [
        () => query('delete from app.clinic_assignments where member_id = $1', [member('managerA1')]),
      ],
    },
  },
  'answer-proposed': {
    ask: () => asked('answer-proposed', { proposalId: proposalOf('proposal') }),
    rows: 'app.notices',
    revoked: {
      'the proposal was put away': [() => decide('proposal', 'dismissed')],
      'who asked was disabled': [() => disable('ownerA')],
    },
  },
  delivery: mailOf('reminders', {
    'the deadline was settled': [
      () => query('update app.deadlines set settled_at = now() where clinic_id = $1', [world.facts.clinics.A1]),
      'delivery.cancelled',
    ],
  }),
  'delivery-of-notice': mailOf('notice', {
    'it was called off': [
      () => query(`update app.delivery_lines set dropped_at = now() where notice_id is not null`),
      'delivery.cancelled',
    ],
  }),
};

/** The rows in which a kind has its effect, and the mails that went out. */
async function effects({ rows }: LaterWork): Promise<string> {
  const from = rows === '' ? '(select 1 as id)' : rows;
  const [found] = await world.database.query<{ hash: string }>(
    `select md5(string_agg(x::text, ',' order by id)) as hash from ${from} x`,
  );
  return `${found!.hash} ${worker.mails.length}`;
}

/** Asks, takes back if anything is to be, runs, and tells whether that did anything and what it wrote down. */
async function outcome(kind: LaterWork, take?: () => Promise<unknown>) {
  const run = await kind.ask();
  await take?.();
  const before = await effects(kind);
  const [{ at } = { at: '' }] = await world.database.query<{ at: string }>('select clock_timestamp()::text as at');
  await run();
  const said = await world.database.query<{ said: string }>(
    `select trim(action || ' ' || coalesce(after ->> 'because', '')) as said from app.audit_events where at >= $1`,
    [at],
  );
  return { isDone: (await effects(kind)) !== before, said: said.map((row) => row.said) };
}

afterEach(async () => keeper.restore(await keeper.changes()));

const cases = Object.entries(kinds).flatMap(([name, kind]) =>
  Object.entries(kind.revoked).map(([what, [take, said]]) => [name, what, kind, take, said] as const),
);

describe('what is done later', () => {
  it.each(Object.entries(kinds))('is done when everything is in order: %s', async (_, kind) => {
    expect((await outcome(kind)).isDone).toBe(true);
  });

  it.each(cases)('is not done: %s, when %s meanwhile', async (_name, _what, kind, take, said) => {
    expect(await outcome(kind, take)).toEqual({ isDone: false, said: said === undefined ? [] : [said] });
  });

  it('is tried with everything that the matrix says may be taken back', () => {
    const tried = cases.map(([kind, what]) => `${kind}: ${what}`);
    const reviewed = Object.entries(jobRules).flatMap(([kind, { revoked }]) =>
      revoked.map((what) => `${kind}: ${what}`),
    );
    expect(difference('the revocation', tried, reviewed)).toEqual([]);
  });

  it('goes on with what is left when somebody else asks for an import whose asker has left', async () => {
    const kind = kinds['clinic-import-asked']!;
    expect(await outcome(kind, () => disable('adminA'))).toMatchObject({ isDone: false });
    await query(`update app.clinic_imports set state = 'previewed'`);
    await query('update app.members set disabled_at = null where id = $1', [member('adminA')]);
    expect(await outcome(kind)).toMatchObject({ isDone: true });
  });

  it('opens the task of an item that stands at no, whoever answered and has left', async () => {
    const run = await asked('checklist-item-not-met', await unmetItem());
    await disable('ownerA');
    await run();
    const tasks = await query('select id from app.tasks where item_id is not null and owner_id is null');
    expect(tasks).toHaveLength(1);
  });
});
