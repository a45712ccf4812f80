import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { Letters, RateLimits } from '@mamori/identity';
import { type Actor, Audit, newId, sql, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { AuditTrailStateRepository } from './audit-trail-state.repository';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrailResolver } from './audit-trail.resolver';
import { AuditTrailService } from './audit-trail.service';
import type { AuditFilter, AuditEventConnection } from './schema.gen';

let test: TestDatabase;
let resolver: AuditTrailResolver;
beforeAll(async () => {
  test = await migratedDatabase();
  const trail = new AuditTrailRepository(test.db);
  const service = new AuditTrailService(
    test.db,
    test.auth,
    new Audit(test.db),
    new RateLimits(test.auth),
    new Letters(),
    trail,
  );
  resolver = new AuditTrailResolver(trail, new AuditTrailStateRepository(test.db), service);
});
afterAll(() => test.close());

type Member = Actor & { readonly principalId: string };
let tenantId: string;
let owner: Member;
let manager: Member;
let consultant: Member;
let clinicA: string;
let clinicB: string;

const ADD_CLINIC = sql(
  'test.clinic',
  `insert into app.clinics (id, name, name_kana, search_key, kind, prefecture) values ($1, $2, $2, $2, 'clinic', '13')`,
);
const ASSIGN = sql('test.assign', 'insert into app.clinic_assignments (member_id, clinic_id) values ($1, $2)');

async function addClinic(name: string): Promise<string> {
  const id = newId();
  await asActor(systemActor(tenantId), () => test.db.transaction(() => test.db.execute(ADD_CLINIC, [id, name])));
  return id;
}

const record = (actor: Actor, action: string, clinicId: string | null, after: unknown = { name: action }) =>
  asActor(actor, () =>
    test.db.transaction(() =>
      new Audit(test.db).record({ action, objectKind: 'thing', objectId: `${action}-id`, clinicId, after }),
    ),
  );

beforeEach(async () => {
  tenantId = await test.createTenant();
  owner = { ...(await test.createMember(tenantId, 'owner')), name: '大田 花子' };
  manager = await test.createMember(tenantId, 'clinic_manager');
  consultant = await test.createMember(tenantId, 'consultant');
  [clinicA, clinicB] = [await addClinic('さくら医院'), await addClinic('もみじ医院')];
  await asActor(systemActor(tenantId), () =>
    test.db.transaction(async () => {
      await test.db.execute(ASSIGN, [manager.principalId, clinicA]);
      await test.db.execute(ASSIGN, [consultant.principalId, clinicA]);
      await test.db.execute(ASSIGN, [consultant.principalId, clinicB]);
    }),
  );
  await record(owner, 'clinic.created', clinicA);
  await record(owner, 'clinic.created', clinicB);
  await record(owner, 'member.invited', null, { name: '新 太郎', email: 'new@example.jp' });
  await record(manager, 'task.created', clinicA, { title: 'ＵＳＢメモリの管理' });
});

const list = (actor: Actor, filter: AuditFilter = {}, first?: number, after?: string): Promise<AuditEventConnection> =>
  asActor(actor, () => resolver.auditEvents(filter, first, after));
const actions = async (actor: Actor, filter: AuditFilter = {}) =>
  (await list(actor, filter)).nodes.map(({ action, clinicName }) => `${action} ${clinicName ?? '-'}`);

describe('the trail', () => {
  it('tells the office everything, newest first, with names and the place in the chain', async () => {
    const { nodes } = await list(owner);
    expect(nodes.map(({ action, seq, actorName, clinicName }) => [seq, action, actorName, clinicName])).toEqual([
      [4, 'task.created', 'clinic_manager さん', 'さくら医院'],
      [3, 'member.invited', '大田 花子', null],
      [2, 'clinic.created', '大田 花子', 'もみじ医院'],
      [1, 'clinic.created', '大田 花子', 'さくら医院'],
    ]);
  });

  it('tells everybody else only of the own clinics', async () => {
    expect(await actions(manager)).toEqual(['task.created さくら医院', 'clinic.created さくら医院']);
    expect(await actions(consultant)).toEqual([
      'task.created さくら医院',
      'clinic.created もみじ医院',
      'clinic.created さくら医院',
    ]);
    expect(await actions(manager, { clinicId: clinicB })).toEqual([]);
    expect(await actions(manager, { objectKind: 'thing', objectId: 'member.invited-id' })).toEqual([]);
    expect(await actions(manager, { memberId: owner.principalId })).toEqual(['clinic.created さくら医院']);
    expect(await actions(await test.createMember(tenantId, 'clinic_staff'))).toEqual([]);
    expect(await actions(await test.createMember(await test.createTenant(), 'owner'))).toEqual([]);
  });

  it.each<[string, () => AuditFilter, readonly string[]]>([
    ['a clinic', () => ({ clinicId: clinicB }), ['clinic.created もみじ医院']],
    ['who acted', () => ({ memberId: manager.principalId }), ['task.created さくら医院']],
    ['what the action is about', () => ({ action: 'member.' }), ['member.invited -']],
    ['the whole action', () => ({ action: 'member.invited' }), ['member.invited -']],
    ['a part of a word of the action', () => ({ action: 'memb' }), []],
    ['an object', () => ({ objectKind: 'thing', objectId: 'task.created-id' }), ['task.created さくら医院']],
    ['a part of the name of who acted', () => ({ text: '大田', action: 'member' }), ['member.invited -']],
    ['a part of the name of a clinic', () => ({ text: 'もみじ' }), ['clinic.created もみじ医院']],
    ['an address', () => ({ text: 'NEW@EXAMPLE' }), ['member.invited -']],
    ['a title, whatever its width', () => ({ text: 'usbメモリ' }), ['task.created さくら医院']],
    ['text with signs of a pattern', () => ({ text: '%' }), []],
    ['days before', () => ({ toOn: '2020-01-01' }), []],
    ['days to come', () => ({ fromOn: '2999-01-01' }), []],
  ])('is filtered by %s', async (_, filter, expected) => {
    expect(await actions(owner, filter())).toEqual(expected);
  });

  it('takes days as days of Japan', async () => {
    await test.asSuperuser('alter table app.audit_events disable trigger chain');
    const rows = [
      '2026-03-31 14:59:59.999999+00',
      '2026-03-31 15:00+00',
      '2026-04-01 14:59:59+00',
      '2026-04-01 15:00+00',
    ];
    for (const [index, at] of rows.entries())
      await test.asSuperuser(
        `insert into app.audit_events (tenant_id, id, at, actor_kind, action, object_kind, object_id, request_id)
         values ($1, $2, $3, 'system', 'day.' || $4, 'd', 'd', 'r')`,
        [tenantId, newId(), at, String(index)],
      );
    await test.asSuperuser('alter table app.audit_events enable trigger chain');
    expect(await actions(owner, { fromOn: '2026-04-01', toOn: '2026-04-01' })).toEqual(['day.2 -', 'day.1 -']);
  });

  it.each<[string, () => Member]>([
    ['the office', () => owner],
    ['a consultant', () => consultant],
  ])('is paged without loss or repetition for %s, also where rows share their instant', async (_, who) => {
    await asActor(owner, () =>
      test.db.transaction(async () => {
        const audit = new Audit(test.db);
        for (let row = 0; row < 7; row += 1)
          await audit.record({
            action: 'same.instant',
            objectKind: 'thing',
            objectId: 'x',
            clinicId: row % 2 ? clinicA : clinicB,
          });
      }),
    );
    const whole = (await list(who())).nodes.map(({ id }) => id);
    const paged: string[] = [];
    let after: string | undefined;
    do {
      const page = await list(who(), {}, 3, after);
      paged.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor ?? undefined;
      if (!page.pageInfo.hasNextPage) break;
    } while (after);
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(9);
  });

  it('is told in one statement, whatever the number of rows', async () => {
    for (const actor of [owner, consultant]) {
      const before = test.db.statements;
      await list(actor);
      expect(test.db.statements - before).toBe(1);
    }
  });

  it.each<[string, AuditFilter]>([
    ['an id that is none', { clinicId: 'x' }],
    ['days the wrong way round', { fromOn: '2026-04-02', toOn: '2026-04-01' }],
    ['a text without end', { text: 'a'.repeat(201) }],
    ['a text with NUL', { text: 'a\0b' }],
  ])('refuses %s', async (_, filter) => {
    await expect(list(owner, filter)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the state of the trail', () => {
  const state = () => asActor(owner, () => resolver.auditTrailState());

  it('is whole, also before anything happened', async () => {
    expect(await state()).toMatchObject({ links: 4, checkedFrom: 1, isWhole: true, firstBadSeq: null });
    const fresh = await test.createMember(await test.createTenant(), 'owner');
    expect(await asActor(fresh, () => resolver.auditTrailState())).toMatchObject({
      links: 0,
      checkedFrom: 0,
      isWhole: true,
    });
  });

  it.each<[string, string, number | null]>([
    ['a changed row', `update app.audit_events set action = 'x' where tenant_id = $1 and action = 'member.invited'`, 3],
    ['a missing row', `delete from app.audit_events where tenant_id = $1 and action = 'member.invited'`, 3],
    ['a missing link', 'delete from app.audit_links where tenant_id = $1 and seq = 2', 3],
    ['a cut tail', 'delete from app.audit_links where tenant_id = $1 and seq = 4', 4],
    ['a forged head', `update app.audit_heads set hash = sha256('x') where tenant_id = $1`, null],
    [
      'a row without a link',
      `with gone as (delete from app.audit_links where tenant_id = $1 and seq = 4)
       update app.audit_heads h set seq = 3, hash = l.hash from app.audit_links l
        where h.tenant_id = $1 and l.tenant_id = $1 and l.seq = 3`,
      null,
    ],
  ])('is not whole after %s', async (_, plant, firstBadSeq) => {
    await test.asSuperuser(plant, [tenantId]);
    expect(await state()).toMatchObject({ isWhole: false, firstBadSeq });
  });
});

describe('an export', () => {
  const exported = (actor: Actor, filter: AuditFilter = {}) =>
    asActor(actor, async () => Object(await resolver.exportAuditEvents({ filter })));
  const read = (csv: string): readonly (readonly string[])[] =>
    parse(csv, { bom: true, relax_column_count: true, record_delimiter: '\r\n' });

  it('names on its first line who took it along, and holds no formula', async () => {
    await record(owner, '=HYPERLINK("https://evil.example")', clinicA);
    const answer = await exported(owner, { clinicId: clinicA });
    expect(answer).toMatchObject({ __typename: 'AuditExport', rows: 3, isCut: false });
    expect(answer.fileName).toMatch(/^mamori-audit-\d{8}-\d{6}\.csv$/);
    const [watermark, heading, ...rows] = read(answer.csv);
    expect(watermark?.join()).toContain('owner さん');
    expect(watermark?.join()).toContain(`clinicId=${clinicA}`);
    expect(heading).toHaveLength(11);
    expect(rows.map((row) => row[4])).toEqual([
      `'=HYPERLINK("https://evil.example")`,
      'task.created',
      'clinic.created',
    ]);
  });

  it('is recorded, and told to every owner and administrator', async () => {
    const admin = await test.createMember(tenantId, 'admin');
    await test.asSuperuser('update app.members set enrolled_at = now() where id = any ($1)', [
      [owner.principalId, admin.principalId, manager.principalId],
    ]);
    await test.asSuperuser(
      `insert into identity.people (id, display_name, email)
         select person_id, display_name, email from app.members where tenant_id = $1`,
      [tenantId],
    );
    await exported(owner, { text: '医院' });
    const [event] = (await list(owner, { action: 'audit.exported' })).nodes;
    expect(event).toMatchObject({ actorName: '大田 花子', objectKind: 'audit' });
    expect(JSON.parse(event?.after ?? '')).toMatchObject({ rows: 3, isCut: false, filter: { text: '医院' } });
    const told = await test.asSuperuser(
      `select m.role, l.kind, l.about->>'memberName' as name from identity.letters l
         join app.members m on m.person_id = l.person_id where l.tenant_id = $1 order by m.role`,
      [tenantId],
    );
    expect(told).toEqual([
      { role: 'admin', kind: 'office_audit_exported', name: 'owner さん' },
      { role: 'owner', kind: 'office_audit_exported', name: 'owner さん' },
    ]);
  });

  it('is counted, and refused when there were too many', async () => {
    const types: string[] = [];
    for (let turn = 0; turn < 11; turn += 1) types.push((await exported(owner)).__typename);
    expect(types).toEqual([...Array.from({ length: 10 }, () => 'AuditExport'), 'TooManyAttempts']);
    expect(await actions(owner, { action: 'audit.exported' })).toHaveLength(10);
  });

  it('says which field of the filter is at fault', async () => {
    expect(await exported(owner, { fromOn: '2026-04-02', toOn: '2026-04-01' })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'filter.toOn',
    });
  });
});
