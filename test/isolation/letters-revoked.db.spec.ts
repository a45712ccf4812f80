import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LETTER_KINDS, type LetterKind, LetterSender } from '@mamori/identity';
import { hashSecret, newId, newSecret } from '@mamori/platform';
import { ContentKeeper } from './checks/content';
import { letterRules } from './matrix/routes-and-jobs';
import { openWorld, type World } from './world/build';
import { workerContext, type WorldWorker } from './world/worker';

let world: World;
let worker: WorldWorker;
let keeper: ContentKeeper;
beforeAll(async () => {
  world = await openWorld();
  worker = await workerContext(world.database);
  keeper = await ContentKeeper.keep(world.database);
}, 120_000);
afterAll(async () => {
  await worker?.close();
  await world?.database.close();
});
afterEach(async () => keeper.restore(await keeper.changes()));

const query = (sql: string, values: readonly unknown[] = []) => world.database.query<{ id: string }>(sql, [...values]);
const one = async (sql: string, values: readonly unknown[] = []) => (await query(sql, values))[0]!.id;
const OPEN = 'used_at is null and revoked_at is null and expires_at > now()';

const recipientOf = (kind: LetterKind) => {
  if (kind === 'vendor_question') return 'vendorA';
  return kind === 'invitation' ? 'invitedA1' : kind.startsWith('office_') ? 'adminA' : 'staffA1';
};

interface Subject {
  readonly link?: string;
  readonly recoveryLink?: string;
  readonly recovery?: string;
  readonly about?: Readonly<Record<string, string | undefined>>;
}

/** The link that a letter carries, and the recovery that it is about, all in order. */
async function subjectOf(kind: LetterKind): Promise<Subject> {
  const { members, people, tenants } = world.facts;
  if (kind === 'invitation') {
    const link = await one(
      `update identity.set_up_links set invited_by = $2 where member_id = $1 and ${OPEN} returning id`,
      [members.invitedA1, members.ownerA],
    );
    return { link };
  }
  if (kind === 'recovery_link')
    return {
      recoveryLink: await one(`select id from identity.recovery_links where person_id = $1 and ${OPEN}`, [
        people.staffA1,
      ]),
    };
  if (kind === 'vendor_question') {
    const link = await one(
      `insert into identity.set_up_links (id, token_hash, person_id, tenant_id, member_id, role, invited_by, expires_at)
       values ($1, $2, $3, $4, $5, 'vendor', $6, now() + interval '1 day') returning id`,
      [newId(), hashSecret(newSecret()), people.vendorA, tenants.A, members.vendorA, members.managerA1],
    );
    await query('update app.members set invitation_id = $2 where id = $1', [members.vendorA, link]);
    return { link, about: { askedById: members.managerA1, clinicId: world.facts.clinics.A1 } };
  }
  if (!kind.includes('recovery')) return {};
  const recovery = await one('select id from identity.assisted_recoveries where member_id = $1', [members.staffA1]);
  if (kind !== 'recovery_ready') return { recovery };
  const link = await one(
    `insert into identity.set_up_links (id, token_hash, person_id, tenant_id, member_id, role, recovery_id, expires_at)
     values ($1, $2, $3, $4, $5, 'clinic_staff', $6, now() + interval '1 day') returning id`,
    [newId(), hashSecret(newSecret()), people.staffA1, tenants.A, members.staffA1, recovery],
  );
  return { recovery, link };
}

async function write(kind: LetterKind): Promise<void> {
  const subject = await subjectOf(kind);
  await query(
    `insert into identity.letters (id, dedupe_key, kind, person_id, tenant_id, set_up_link_id, recovery_link_id, assisted_recovery_id, about)
     values ($1::uuid, $1::text, $2, $3, $4, $5, $6, $7, $8)`,
    [
      newId(),
      kind,
      world.facts.people[kind === 'invitation' ? 'invitedA1' : recipientOf(kind)],
      world.facts.tenants.A,
      subject.link ?? null,
      subject.recoveryLink ?? null,
      subject.recovery ?? null,
      JSON.stringify(subject.about ?? {}),
    ],
  );
}

const change = (what: string, key: string) =>
  query(`update app.members set ${what} where id = $1`, [world.facts.members[key]]);
const recovery = (what: string) => query(`update identity.assisted_recoveries set ${what} = now()`);

/** How each of the matrix's revocations happens. */
const takers: Readonly<Record<string, (kind: LetterKind) => Promise<unknown>>> = {
  'the invitation was withdrawn': (kind) => change('invitation_id = null', recipientOf(kind)),
  'the recipient was disabled': (kind) => change('disabled_at = now()', recipientOf(kind)),
  'the recipient lost the role': (kind) => change(`role = 'consultant'`, recipientOf(kind)),
  'the clinics changed': () =>
    query('delete from app.clinic_assignments where member_id = $1', [world.facts.members.invitedA1]),
  'who invited was disabled': () => change('disabled_at = now()', 'ownerA'),
  'who invited lost the role': () => change(`role = 'consultant'`, 'ownerA'),
  'who asked was disabled': () => change('disabled_at = now()', 'managerA1'),
  'who asked lost the role': () => change(`role = 'clinic_staff'`, 'managerA1'),
  'who asked lost the clinic': () =>
    query('delete from app.clinic_assignments where member_id = $1', [world.facts.members.managerA1]),
  'the link was withdrawn': () => query('update identity.recovery_links set revoked_at = now()'),
  'the recovery was withdrawn': () => recovery('withdrawn_at'),
  'the recovery was objected to': () => recovery('objected_at'),
};

const send = () => worker.app.get(LetterSender, { strict: false }).sendNext();
const cases = LETTER_KINDS.flatMap((kind) => {
  const rule = letterRules[kind];
  return rule === 'always' ? [] : rule.map((what) => [kind, what] as const);
});

describe('a letter that waits', () => {
  it.each(LETTER_KINDS)('is sent when everything is in order: %s', async (kind) => {
    await write(kind);
    expect(await send()).toBe('sent');
  });

  it.each(cases)('is called off, which the ledger and the trail say: %s, when %s meanwhile', async (kind, what) => {
    await write(kind);
    const mails = worker.mails.length;
    await takers[what]!(kind);
    expect(await send()).toBe('cancelled');
    expect(worker.mails.length).toBe(mails);
    const said = await world.database.query<{ action: string }>(
      'select action from app.audit_events order by at desc, id desc limit 1',
    );
    expect(said).toEqual([{ action: 'letter.cancelled' }]);
  });

  it.each(LETTER_KINDS.filter((kind) => letterRules[kind] === 'always'))(
    'tells people what happened to their own ways in, even when disabled since: %s',
    async (kind) => {
      await write(kind);
      await change('disabled_at = now()', recipientOf(kind));
      expect(await send()).toBe('sent');
    },
  );
});
