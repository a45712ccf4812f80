import type { CarryOverWorld, MadeEdition, MadeList, Member } from './carry-over-world';

const answers = new Map([
  ['a', { value: 'yes', remarks: '台帳あり' }],
  ['b', { value: 'yes' }],
  ['c', { value: 'no', targetOn: '2025-12-01' }],
  ['d', { value: 'yes' }],
]);

/** A consultancy with two editions: of four lines one stays, two are merged, one is dropped, and one is new. */
export interface CarryOverCase {
  readonly tenantId: string;
  readonly owner: Member;
  readonly earlier: MadeEdition;
  readonly newer: MadeEdition;
  /** A new clinic with an answered list of the earlier edition. */
  earlierList(): Promise<MadeList>;
  applied(id: string): Promise<void>;
  undone(id: string): Promise<void>;
  /** Runs every waiting job twice, all at once. */
  runAllAtOnce(): Promise<void>;
  newLists(): Promise<readonly { readonly id: string }[]>;
}

export async function carryOverCase(world: CarryOverWorld): Promise<CarryOverCase> {
  await world.test.moveClock(0);
  const tenantId = await world.test.createTenant();
  const owner = await world.member(tenantId, 'owner');
  const earlier = await world.edition(tenantId, 'r6', 2024, [{ key: 'a' }, { key: 'b' }, { key: 'c' }, { key: 'd' }]);
  const newer = await world.edition(tenantId, 'r7', 2025, [
    { key: 'A', replaces: ['a'] },
    { key: 'BC', replaces: ['b', 'c'], change: 'merged' },
    { key: 'N', change: 'new' },
  ]);
  return {
    ...{ tenantId, owner, earlier, newer },
    earlierList: async () => world.list(tenantId, await world.clinic(tenantId), earlier, 2024, answers),
    async applied(id) {
      await world.apply(owner, id);
      await world.runJobs(tenantId);
    },
    async undone(id) {
      await world.undo(owner, id);
      await world.runJobs(tenantId);
    },
    async runAllAtOnce() {
      const waiting = await world.test.asSuperuser<{ id: string }>(
        'select id from app.outbox where tenant_id = $1 and done_at is null',
        [tenantId],
      );
      await Promise.all([...waiting, ...waiting].map((job) => world.runJob(tenantId, job.id)));
    },
    newLists: () =>
      world.test.asSuperuser('select id from app.checklists where tenant_id = $1 and edition_id = $2', [
        tenantId,
        newer.id,
      ]),
  };
}
