import { type Actor, newId, searchKey } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { TwoFactorFilter, TwoFactorRow, TwoFactorStatus } from '../schema.gen';
import { TwoFactorBoardRepository } from './two-factor-board.repository';
import { TwoFactorBoardResolver } from './two-factor-board.resolver';

let test: TestDatabase;
let board: TwoFactorBoardResolver;

beforeAll(async () => {
  test = await migratedDatabase();
  await test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable
    set search_path = '' as $$ select timestamptz '2026-11-22 09:00+09' $$`);
  board = new TwoFactorBoardResolver(new TwoFactorBoardRepository(test.db));
});
afterAll(() => test.close());

interface Given {
  readonly clinic?: string;
  readonly name?: string;
  readonly vendor?: string;
  readonly renewalOn?: string | null;
  /** Status and its day, as `['planned', '2027-03-01']`. */
  readonly client?: readonly [TwoFactorStatus, string?];
  readonly server?: readonly [TwoFactorStatus, string?];
  readonly removed?: true;
}

const loginOf = ([status, on]: readonly [TwoFactorStatus, string?]): readonly (string | null | undefined)[] => [
  status,
  status === 'planned' ? on : null,
  status === 'relief' ? '機器が対応していない' : null,
  status === 'relief' ? on : null,
];

/** A consultancy whose clinics have the given systems, clinic by name. */
async function consultancy(systems: readonly Given[]) {
  const tenantId = await test.createTenant();
  const clinics = new Map<string, string>();
  for (const { clinic = 'あおば医院' } of systems) {
    if (clinics.has(clinic)) continue;
    const id = newId();
    clinics.set(clinic, id);
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, $3, 'あ', $4, 'clinic', 13)`,
      [tenantId, id, clinic, searchKey(clinic)],
    );
  }
  const ids: string[] = [];
  for (const given of systems) {
    const { clinic = 'あおば医院', name = '電子カルテ', vendor = '', renewalOn = null, removed } = given;
    const id = newId();
    ids.push(id);
    await test.asSuperuser(
      `insert into app.systems (tenant_id, id, clinic_id, kind, name, vendor_name, renewal_on,
         client_status, client_planned_on, client_relief_reason, client_relief_until_on,
         server_status, server_planned_on, server_relief_reason, server_relief_until_on, removed_at)
       values ($1, $2, $3, 'emr', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        tenantId,
        id,
        clinics.get(clinic),
        name,
        vendor,
        renewalOn,
        ...loginOf(given.client ?? ['none']),
        ...loginOf(given.server ?? ['in_place']),
        removed ? '2026-01-01' : null,
      ],
    );
  }
  return { tenantId, ids, clinics, owner: await test.createMember(tenantId, 'owner') };
}

const read = (actor: Actor, filter?: TwoFactorFilter, first?: number, after?: string | null) =>
  asActor(actor, () => board.page(filter, first, after));
const idsOf = (rows: readonly TwoFactorRow[]) => rows.map(({ systemId }) => systemId);

it.each([
  ['none', { client: ['none'], server: ['planned', '2027-01-10'] }],
  ['late', { client: ['planned', '2027-04-02'] }],
  ['late', { client: ['planned', '2026-11-21'] }],
  ['late', { client: ['relief', '2026-11-21'] }],
  ['relief', { client: ['relief', '2028-09-30'], server: ['planned', '2027-04-01'] }],
  ['planned', { client: ['planned', '2027-04-01'] }],
  ['planned', { client: ['planned', '2026-11-22'] }],
  ['in_place', { client: ['in_place'] }],
] satisfies [string, Given][])('says %s of %j', async (standing, given) => {
  const { owner } = await consultancy([given]);
  const { nodes, counts } = await read(owner);
  expect(nodes.map((row) => row.standing)).toEqual([standing]);
  expect(counts).toMatchObject({ systems: 1, [standing === 'in_place' ? 'inPlace' : standing]: 1 });
});

it('leaves out a clinic from the day after its last day of care', async () => {
  const { owner, ids, clinics } = await consultancy([{ clinic: 'あおば医院' }, { clinic: 'みどり医院' }]);
  const leave = (day: string) =>
    test.asSuperuser('update app.clinics set left_on = $2 where id = $1', [clinics.get('みどり医院'), day]);
  await leave('2026-11-22');
  expect((await read(owner)).counts.systems).toBe(2);
  await leave('2026-11-21');
  const { nodes, counts } = await read(owner);
  expect([idsOf(nodes), counts.systems]).toEqual([[ids[0]], 1]);
});

it('shows what is known of a system', async () => {
  const { owner, ids, clinics } = await consultancy([
    {
      clinic: 'みどり医院',
      vendor: '富士システム',
      renewalOn: '2027-09-30',
      client: ['planned', '2027-02-01'],
      server: ['relief', '2028-09-30'],
    },
  ]);
  expect(await read(owner)).toEqual({
    nodes: [
      expect.objectContaining({
        systemId: ids[0],
        clinicId: clinics.get('みどり医院'),
        clinicName: 'みどり医院',
        kind: 'emr',
        name: '電子カルテ',
        vendorName: '富士システム',
        renewalOn: '2027-09-30',
        clientLogin: { status: 'planned', plannedOn: '2027-02-01', reliefReason: null, reliefUntilOn: null },
        serverLogin: {
          status: 'relief',
          plannedOn: null,
          reliefReason: '機器が対応していない',
          reliefUntilOn: '2028-09-30',
        },
        standing: 'relief',
      }),
    ],
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    counts: { systems: 1, none: 0, late: 0, relief: 1, planned: 0, inPlace: 0 },
    vendors: ['富士システム'],
    dueOn: '2027-04-01',
    daysLeft: 130,
  });
});

it('counts a plan by the day that the consultancy chose', async () => {
  const { owner, tenantId } = await consultancy([{ client: ['planned', '2027-10-01'] }]);
  expect((await read(owner)).nodes[0]?.standing).toBe('late');
  await test.asSuperuser(
    `insert into app.two_factor_dates (tenant_id, change_id, due_on, reason) values ($1, $2, '2028-03-31', '更新に合わせる')`,
    [tenantId, newId()],
  );
  expect(await read(owner)).toMatchObject({ dueOn: '2028-03-31', daysLeft: 495, nodes: [{ standing: 'planned' }] });
});

describe('the order', () => {
  it('is the worst first, then what comes next, each system on one page', async () => {
    const { owner, ids } = await consultancy([
      { client: ['in_place'] },
      { client: ['planned', '2027-03-01'] },
      { client: ['planned', '2027-02-01'] },
      { client: ['relief', '2028-09-30'] },
      { client: ['planned', '2027-05-01'] },
      { client: ['none'], renewalOn: '2027-01-01' },
      { client: ['none'] },
      { client: ['none'], renewalOn: '2026-12-01' },
      { client: ['none'], removed: true },
    ]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await read(owner, {}, 3, after);
      seen.push(...idsOf(page.nodes));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([7, 5, 6, 4, 3, 2, 1, 0].map((nth) => ids[nth]));
  });

  it('goes on inside systems of equal rank and day', async () => {
    const { owner, ids } = await consultancy(Array.from({ length: 7 }, () => ({})));
    const one = await read(owner, {}, 4);
    const two = await read(owner, {}, 4, one.pageInfo.endCursor);
    expect([...idsOf(one.nodes), ...idsOf(two.nodes)]).toEqual([...ids].sort());
  });

  it.each(['x', 'WzksICIyMDI3LTA0LTAxIiwgIngiXQ'])('refuses %s for a cursor', async (after) => {
    const { owner } = await consultancy([{}]);
    await expect(read(owner, {}, 3, after)).rejects.toThrow('cursor');
  });
});

describe('a filter', () => {
  const systems: readonly Given[] = [
    { clinic: 'あおば医院', name: 'ＯＲＣＡ', vendor: '富士システム' },
    { clinic: 'みどり医院', name: 'カルテ', vendor: '100%クラウド', client: ['planned', '2027-03-01'] },
    { clinic: 'みどり医院', name: '予約', vendor: '', client: ['in_place'] },
  ];
  it.each([
    ['the clinic, in any width', { text: 'みどり' }, [1, 2]],
    ['the system, in any width and case', { text: 'orca' }, [0]],
    ['the vendor', { text: '富士' }, [0]],
    ['a wildcard as it stands', { text: '%' }, [1]],
    ['nothing by a text of spaces', { text: ' 　' }, [0, 1, 2]],
    ['a vendor', { vendor: '富士システム' }, [0]],
    ['no vendor', { vendor: '' }, [2]],
    ['a standing', { standing: 'planned' }, [1]],
    ['all at once', { text: 'みどり', vendor: '', standing: 'in_place' }, [2]],
  ] satisfies [string, TwoFactorFilter, number[]][])('finds %s', async (_, filter, found) => {
    const { owner, ids } = await consultancy(systems);
    expect(idsOf((await read(owner, filter)).nodes)).toEqual(found.map((nth) => ids[nth]));
  });

  it('leaves the counts of the other standings, and the vendors, to choose from', async () => {
    const { owner } = await consultancy(systems);
    expect(await read(owner, { text: 'みどり', standing: 'none' })).toMatchObject({
      nodes: [],
      counts: { systems: 2, none: 0, planned: 1, inPlace: 1 },
      vendors: ['100%クラウド', '富士システム'],
    });
  });

  it('with what no name can hold is refused', async () => {
    const { owner } = await consultancy([{}]);
    for (const text of ['あ'.repeat(201), 'a\0'])
      await expect(read(owner, { text })).rejects.toThrow('nothing can have');
  });
});

it('shows a consultant the systems of its own clinics', async () => {
  const { owner, tenantId, ids, clinics } = await consultancy([{ clinic: 'あおば医院' }, { clinic: 'みどり医院' }]);
  const consultant = await test.createMember(tenantId, 'consultant');
  expect(await read(consultant)).toMatchObject({ nodes: [], counts: { systems: 0 }, vendors: [] });
  await test.asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
    tenantId,
    clinics.get('みどり医院'),
    consultant.principalId,
  ]);
  expect(idsOf((await read(consultant)).nodes)).toEqual([ids[1]]);
  expect((await read(owner)).counts.systems).toBe(2);
  const stranger = (await consultancy([])).owner;
  expect((await read(stranger)).counts.systems).toBe(0);
});

it.each([5, 500])('takes one statement at %i clinics', async (count) => {
  const tenantId = await test.createTenant();
  const owner = await test.createMember(tenantId, 'owner');
  await test.asSuperuser(
    `with clinic as (
       insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       select $1, gen_random_uuid(), '医院' || n, 'い', '医院' || n, 'clinic', 13 from generate_series(1, $2::int) n
       returning id
     )
     insert into app.systems (tenant_id, id, clinic_id, kind, name, client_status, server_status)
     select $1, gen_random_uuid(), id, 'emr', 'カルテ', 'none', 'in_place' from clinic`,
    [tenantId, count],
  );
  const before = test.db.statements;
  const page = await read(owner, { text: '医院' }, 100);
  expect(test.db.statements - before).toBe(1);
  expect([page.nodes.length, page.counts.systems]).toEqual([Math.min(count, 100), count]);
});
