import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { PortfolioRepository } from './portfolio.repository';
import { PortfolioResolver } from './portfolio.resolver';
import type { PortfolioFilter, PortfolioRow, PortfolioSort } from './schema.gen';
import { addSummaries, type SummaryColumns } from './testing/summaries';

const sorts: readonly PortfolioSort[] = ['risk', 'name', 'next', 'progress'];
let test: TestDatabase;
let portfolio: PortfolioResolver;

beforeAll(async () => {
  test = await migratedDatabase();
  portfolio = new PortfolioResolver(new PortfolioRepository(test.db));
});
afterAll(() => test.close());

async function consultancy(clinics: readonly Partial<SummaryColumns>[]) {
  const tenantId = await test.createTenant();
  const ids = await addSummaries(test, tenantId, clinics);
  return { tenantId, ids, owner: await test.createMember(tenantId, 'owner') };
}

async function allPages(actor: Actor, sort: PortfolioSort, first: number, filter?: PortfolioFilter) {
  const pages: (readonly PortfolioRow[])[] = [];
  let after: string | null = null;
  do {
    const page = await asActor(actor, () => portfolio.portfolio(filter, sort, first, after));
    pages.push(page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return pages;
}

const idsOf = (rows: readonly PortfolioRow[]) => rows.map(({ clinicId }) => clinicId);
const find = async (actor: Actor, filter?: PortfolioFilter) =>
  idsOf((await asActor(actor, () => portfolio.portfolio(filter))).nodes);
const totalsOf = (actor: Actor, filter?: PortfolioFilter) => asActor(actor, () => portfolio.portfolioTotals(filter));

describe('a page', () => {
  // Every key stands at several clinics, so that the id has to decide.
  const tied = Array.from({ length: 60 }, (_, nth) => ({
    name_kana: ['ア', 'イ', 'ウ'][nth % 3]!,
    tasks_overdue: nth % 4,
    next_on: [null, '2027-01-10', '2027-02-01', null][nth % 4]!,
    items_total: 18,
    items_answered: (nth % 5) * 4,
    checklist_id: newId(),
  }));

  it.each(sorts)('by %s shows every clinic once and in order, clinics of equal rank too', async (sort) => {
    const { owner, tenantId, ids } = await consultancy(tied);
    const pages = await allPages(owner, sort, 7);
    expect(pages.map((page) => page.length)).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 4]);
    const order = { risk: 'risk desc, clinic_id desc', name: 'name_kana, clinic_id', next: 'next_sort, clinic_id' };
    const expected = await test.asSuperuser<{ id: string }>(
      `select clinic_id as id from app.clinic_summaries where tenant_id = $1
        order by ${{ ...order, progress: 'progress, clinic_id' }[sort]}`,
      [tenantId],
    );
    expect(idsOf(pages.flat())).toEqual(expected.map(({ id }) => id));
    expect(new Set(idsOf(pages.flat()))).toEqual(new Set(ids));
  });

  it.each(sorts)('by %s keeps to the filter from page to page', async (sort) => {
    const { owner, ids } = await consultancy(tied);
    const pages = await allPages(owner, sort, 4, { overdue: true });
    expect(idsOf(pages.flat()).sort()).toEqual(ids.filter((_, nth) => nth % 4 > 0).sort());
  });

  it('shows what the clinic row holds', async () => {
    const figures = { name: '青空医院', kind: 'dental', prefecture: 27, tags: ['重点', '大阪市保健所'] };
    const due = { next_on: '2026-12-01', next_kind: 'task_due', next_title: '規程の見直し' };
    const checklist = { checklist_id: newId(), items_total: 18, items_answered: 12, items_no: 2 };
    const { owner, ids } = await consultancy([
      { ...figures, ...due, ...checklist, tasks_open: 3, tasks_overdue: 1, two_factor: 'relief' },
    ]);
    const { nodes, pageInfo } = await asActor(owner, () => portfolio.portfolio());
    expect(pageInfo.hasNextPage).toBe(false);
    expect(nodes).toEqual([
      {
        clinicId: ids[0],
        name: '青空医院',
        kind: 'dental',
        prefecture: 27,
        tags: ['重点', '大阪市保健所'],
        checklistId: checklist.checklist_id,
        itemsTotal: 18,
        itemsAnswered: 12,
        itemsNo: 2,
        closedByEntryQuestion: false,
        tasksOpen: 3,
        tasksOverdue: 1,
        nextOn: '2026-12-01',
        nextKind: 'task_due',
        nextTitle: '規程の見直し',
        twoFactor: 'relief',
        leftOn: null,
        hasLeft: false,
        risk: 23,
        sortKey: 23,
      },
    ]);
  });

  it('leaves out clinics that have left, and sums without them, unless they are asked for', async () => {
    const leaving = ['2020-03-31', '2999-12-31', null].map((leftOn) => ({ left_on: leftOn, tasks_overdue: 1 }));
    const { owner, ids } = await consultancy(leaving);
    const [left, ...here] = ids;
    const shown = async (filter: PortfolioFilter) =>
      asActor(owner, async () => [
        idsOf((await portfolio.portfolio(filter)).nodes).sort(),
        (await portfolio.portfolioTotals(filter)).tasksOverdue,
      ]);
    for (const filter of [{}, { overdue: true }]) expect(await shown(filter)).toEqual([here.sort(), 2]);
    for (const filter of [{ withLeft: true }, { overdue: true, withLeft: true }])
      expect(await shown(filter)).toEqual([[left, ...here].sort(), 3]);
    const { nodes } = await asActor(owner, () => portfolio.portfolio({ withLeft: true }));
    expect(nodes.filter(({ hasLeft }) => hasLeft)).toMatchObject([{ clinicId: left, leftOn: '2020-03-31' }]);
  });

  it('is empty, without a cursor, where no clinic is', async () => {
    const { owner } = await consultancy([]);
    const page = await asActor(owner, () => portfolio.portfolio());
    expect(page).toEqual({ nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each([
    ['of another order', ['name', 'ア', newId()]],
    ['without a clinic', ['risk', 3]],
    ['with a number that Postgres cannot hold', ['risk', 2 ** 31, newId()]],
    ['that is none', 'x'],
  ])('refuses a cursor %s', async (_, cursor) => {
    const { owner } = await consultancy([]);
    const after = Buffer.from(JSON.stringify(cursor)).toString('base64url');
    const asking = asActor(owner, () => portfolio.portfolio(null, 'risk', 10, after));
    await expect(asking).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a filter', () => {
  const clinics = [
    { name: '髙橋クリニック', name_kana: 'タカハシクリニック', kind: 'clinic', prefecture: 13, tags: ['重点', '港区'] },
    { name: 'みなと病院', name_kana: 'ミナトビョウイン', kind: 'hospital', prefecture: 27, tasks_overdue: 2 },
    { name: '100%_歯科', name_kana: 'ヒャクシカ', kind: 'dental', prefecture: 13, two_factor: 'none', tags: ['重点'] },
  ];

  it.each<[string, PortfolioFilter, readonly number[]]>([
    ['kanji in another shape', { text: '高橋' }, [0]],
    ['a reading in hiragana', { text: 'みなとびょう' }, [1]],
    ['half-width kana with a space', { text: 'ﾀｶﾊｼ ｸﾘ' }, [0]],
    ['a per cent sign', { text: '%' }, [2]],
    ['an underscore', { text: '_' }, [2]],
    ['a prefecture', { prefecture: 13 }, [0, 2]],
    ['a prefecture that is none', { prefecture: 2_000_000_000 }, []],
    ['a kind', { kind: 'hospital' }, [1]],
    ['a tag', { tag: '重点' }, [0, 2]],
    ['part of a tag', { tag: '重' }, []],
    ['a two-factor state', { twoFactor: 'none' }, [2]],
    ['overdue tasks', { overdue: true }, [1]],
    ['overdue tasks or not', { overdue: false }, [0, 1, 2]],
    ['several things at once', { tag: '重点', prefecture: 13, twoFactor: 'in_place', text: 'くりにっく' }, [0]],
    ['nothing', {}, [0, 1, 2]],
  ])('by %s holds for the rows and the totals alike', async (_, filter, expected) => {
    const { owner, ids } = await consultancy(clinics);
    expect([...(await find(owner, filter))].sort()).toEqual(expected.map((nth) => ids[nth]).sort());
    expect((await totalsOf(owner, filter)).clinics).toBe(expected.length);
  });
});

describe('totals', () => {
  it('add the clinics up', async () => {
    const started = { checklist_id: newId(), items_total: 18 };
    const { owner } = await consultancy([
      {},
      { ...started, items_answered: 18, items_no: 2, tasks_open: 2, tasks_overdue: 1, two_factor: 'planned' },
      { ...started, items_answered: 5, items_no: 1, tasks_open: 4, tasks_overdue: 4 },
      { checklist_id: newId(), closed_by_entry_question: true, two_factor: 'no_system' },
    ]);
    expect(await totalsOf(owner)).toMatchObject({
      clinics: 4,
      notStarted: 1,
      completed: 2,
      itemsTotal: 36,
      itemsAnswered: 23,
      itemsNo: 3,
      tasksOpen: 6,
      tasksOverdue: 5,
      twoFactorReady: 2,
    });
  });

  it('are 0 where no clinic is', async () => {
    const { owner } = await consultancy([]);
    expect(await totalsOf(owner)).toMatchObject({ clinics: 0, itemsTotal: 0, tasksOverdue: 0, twoFactorReady: 0 });
  });

  it('count the days to the two-factor date by the calendar of Japan', async () => {
    const other = await migratedDatabase();
    try {
      const itsOwner = await other.createMember(await other.createTenant(), 'owner');
      const itsPortfolio = new PortfolioResolver(new PortfolioRepository(other.db));
      for (const [at, days] of [
        ['2027-03-31 23:59+09', 1],
        ['2027-04-01 00:00+09', 0],
        ['2027-04-03 09:00+09', -2],
      ] as const) {
        await other.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable
          set search_path = '' as $$ select timestamptz '${at}' $$`);
        const totals = await asActor(itsOwner, () => itsPortfolio.portfolioTotals());
        expect(totals).toMatchObject({ twoFactorDueOn: '2027-04-01', twoFactorDaysLeft: days });
      }
    } finally {
      await other.close();
    }
  });
});

describe('the walls', () => {
  it('show a consultant the clinics of its own, in rows and totals', async () => {
    const { tenantId, ids } = await consultancy([{ tasks_open: 1 }, { tasks_open: 10 }, { tasks_open: 100 }]);
    const consultant = await test.createMember(tenantId, 'consultant');
    expect(await find(consultant)).toEqual([]);
    await test.asSuperuser(
      'insert into app.clinic_assignments (tenant_id, clinic_id, member_id) select $1, unnest($2::uuid[]), $3',
      [tenantId, [ids[0], ids[2]], consultant.principalId],
    );
    expect([...(await find(consultant))].sort()).toEqual([ids[0], ids[2]].sort());
    expect(await totalsOf(consultant)).toMatchObject({ clinics: 2, tasksOpen: 101 });
  });

  it('show no clinic of another consultancy', async () => {
    const one = await consultancy([{ tags: ['共通'] }]);
    const other = await consultancy([{ tags: ['共通'] }, { tags: ['共通'] }]);
    for (const filter of [undefined, { tag: '共通' }]) {
      expect(await find(one.owner, filter)).toEqual(one.ids);
      expect((await totalsOf(one.owner, filter)).clinics).toBe(1);
      expect([...(await find(other.owner, filter))].sort()).toEqual([...other.ids].sort());
    }
  });
});

it.each([5, 500])('takes one statement for the page and one for the totals at %i clinics', async (count) => {
  const { owner } = await consultancy(Array.from({ length: count }, () => ({})));
  const statementsOf = async (work: () => Promise<unknown>) => {
    const before = test.db.statements;
    await asActor(owner, work);
    return test.db.statements - before;
  };
  for (const filter of [null, { prefecture: 13 }]) {
    expect(await statementsOf(() => portfolio.portfolio(filter))).toBe(1);
    expect(await statementsOf(() => portfolio.portfolioTotals(filter))).toBe(1);
  }
});
