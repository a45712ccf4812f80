import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { ReminderPolicies } from '../../policies/reminder-policies';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
  senderOf,
} from '../../testing/arrange';
import { WhyRepository } from './why.repository';
import { WhyService } from './why.service';

let test: TestDatabase;
let why: WhyService;
let world: Consultancy;
let subjectId: string;
let dateId: string;

beforeAll(async () => {
  test = await migratedDatabase();
  why = new WhyService(new WhyRepository(test.db), new ReminderPolicies(test.db));
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.moveClock(0);
  world = await createConsultancy(test);
  // Its stage of seven days before is the one in question.
  subjectId = (await registerDeadline(test, world, 9, { kind: 'inspection' })).subjectId;
  await test.moveClock(3);
  const [row] = await test.asSuperuser<{ id: string }>('select id from app.deadlines where subject_id = $1', [
    subjectId,
  ]);
  dateId = row!.id;
});

const as = (kind: Actor['kind'], principalId: string, tenantId = world.tenantId): Actor => ({
  tenantId,
  kind,
  principalId,
  permissions: new Set(),
});
const asked = (memberId: string, actor: Actor = as('consultant', world.consultant), on: string | null = null) =>
  asActor(actor, () => why.answer({ memberId, clinicId: world.clinicId, dateId, on }));
const cause = async (memberId: string) => (await asked(memberId)).reasons[0]?.cause;
const tell = () => dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
const send = async (memberId: string, outcome: () => Promise<string> = async () => '<x@test>') => {
  const [row] = await test.asSuperuser<{ id: string }>(
    `select id from app.deliveries where recipient_id = $1 and channel = 'mail'`,
    [memberId],
  );
  return senderOf(test, outcome).send({ tenantId: world.tenantId, id: row!.id });
};
const prefer = (memberId: string, receives: string) =>
  test.asSuperuser(`insert into app.reminder_preferences (tenant_id, member_id, receives) values ($1, $2, $3)`, [
    world.tenantId,
    memberId,
    receives,
  ]);

describe('why a person got nothing', () => {
  it('follows a stage from its plan to the mailbox', async () => {
    expect(await cause(world.manager)).toBe('not_told_yet');
    await tell();
    expect(await cause(world.manager)).toBe('waits_its_turn');
    await send(world.manager);
    const { memberName, reasons } = await asked(world.manager);
    expect(memberName).toBe('clinic_manager さん');
    expect(reasons[0]).toMatchObject({ cause: 'sent', advice: null, date: { id: dateId, isOpen: true } });
    expect(reasons[0]!.sentence).toMatch(/^\d+月\d+日 \d\d:\d\dにメールで送りました。/);
    expect(reasons[0]!.deliveryIds).toHaveLength(1);
    expect(reasons[0]!.noticedAt).toMatch(/Z$/);
  });

  it('is told in the reader’s language', async () => {
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle('inspection', subjectId));
    const [reason] = (await asked(world.manager)).reasons;
    expect([reason!.cause, reason!.sentence]).toEqual([
      'settled',
      expect.stringMatching(/に終わったため、その後は知らせていません。$/),
    ]);
  });

  it.each<[string, string, () => Promise<unknown>]>([
    ['the moment has not come', 'not_yet', () => test.moveClock(1)],
    [
      'the date moved',
      'moved',
      async () => {
        await inTenant(test, world.tenantId, async () => {
          const dueOn = addDays(test.db.today(), 200);
          const given = {
            kind: 'inspection' as const,
            subjectId,
            clinicId: world.clinicId,
            dueOn,
            title: 'x',
            path: '/',
          };
          await deadlinesOf(test).register(given);
        });
      },
    ],
    [
      'the person was disabled',
      'person_left',
      () => test.asSuperuser('update app.members set disabled_at = now() where id = $1', [world.manager]),
    ],
    [
      'the person wants only the last word',
      'wants_less',
      async () => {
        await prefer(world.manager, 'last_only');
        await tell();
      },
    ],
    [
      'the policy has no channel that reaches a person',
      'no_channel',
      async () => {
        await test.asSuperuser(
          `insert into app.reminder_policies (tenant_id, kind, is_on, stages, at, on_closed_day, escalates, grouping, channels)
           values ($1, 'inspection', true, '[{"days": 7, "level": "consultant"}, {"days": 0, "level": "consultant"}]',
                   '08:30', 'before', false, 'daily', '{slack}')`,
          [world.tenantId],
        );
        await tell();
      },
    ],
    [
      'the address came back before',
      'no_address',
      async () => {
        await test.asSuperuser(
          `insert into app.address_faults (tenant_id, id, member_id, address, reason)
           select tenant_id, gen_random_uuid(), id, email, 'bounced' from app.members where id = $1`,
          [world.manager],
        );
        await tell();
        await send(world.manager);
      },
    ],
  ])('is that %s', async (_, expected, arrange) => {
    await arrange();
    expect(await cause(world.manager)).toBe(expected);
  });

  it('is that the stage did not reach so far', async () => {
    await tell();
    const { reasons } = await asked(world.owner, as('office', world.owner));
    expect(reasons[0]).toMatchObject({ cause: 'not_in_audience', noticedAt: null, deliveryIds: [] });
  });

  it('covers all dates of a clinic that had a stage on the day, and says so where there were none', async () => {
    const actor = as('office', world.owner);
    const on = async (days: number) => {
      const today = await asActor(actor, () => test.db.transaction(async () => test.db.today()));
      return asActor(actor, () =>
        why.answer({ memberId: world.manager, clinicId: world.clinicId, dateId: null, on: addDays(today, days) }),
      );
    };
    const tellingDay = (
      await test.asSuperuser<{ days: number }>(
        'select tell_on - app.today() as days from app.reminders where deadline_id = $1 order by tell_on limit 1',
        [dateId],
      )
    )[0]!.days;
    expect((await on(tellingDay)).reasons).toHaveLength(1);
    expect(await on(-300)).toMatchObject({ reasons: [], sentence: expect.stringContaining('ありませんでした') });
  });
});

describe('who may ask', () => {
  it('is nobody of another tenant, nor a consultant of other clinics', async () => {
    const other = await createConsultancy(test);
    for (const stranger of [
      as('office', other.owner, other.tenantId),
      await test.createMember(world.tenantId, 'consultant'),
    ])
      await expect(asked(world.manager, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is nobody about a date of another clinic', async () => {
    const unknown = asActor(as('office', world.owner), () =>
      why.answer({ memberId: world.manager, clinicId: world.clinicId, dateId: newId(), on: null }),
    );
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('dates of a clinic', () => {
  it('are shown with the open ones first, by pages', async () => {
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle('inspection', subjectId));
    await registerDeadline(test, world, 20, { title: '後' });
    const actor = as('consultant', world.consultant);
    const first = await asActor(actor, () => why.dates(world.clinicId, 1));
    expect(first.nodes).toMatchObject([{ title: '後', isOpen: true }]);
    const { nodes, pageInfo } = await asActor(actor, () => why.dates(world.clinicId, 1, first.pageInfo.endCursor));
    expect([nodes[0]?.isOpen, pageInfo.hasNextPage]).toEqual([false, false]);
  });
});
