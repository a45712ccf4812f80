import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CarryOverWorld, carryOverWorld, type GivenAnswer, type GivenLine } from '../testing/carry-over-world';

let world: CarryOverWorld;
beforeAll(async () => {
  world = await carryOverWorld();
});
afterAll(() => world?.close());

const kinds = ['yes_no', 'yes_no_no_contract_skip', 'yes_no_planned'];
const days = fc.constantFrom('2025-06-01', '2026-12-01', '2027-03-31', '2028-03-31');
const answer: fc.Arbitrary<GivenAnswer> = fc.record({
  value: fc.constantFrom('yes', 'planned', 'no', 'not_applicable', null),
  targetOn: fc.option(days),
  reason: fc.constantFrom('', '業者待ち'),
  remarks: fc.constantFrom('', '備考'),
});
const lines = (name: string, before: readonly string[]): fc.Arbitrary<readonly GivenLine[]> =>
  fc
    .array(
      fc.record({
        answerKind: fc.constantFrom(...kinds),
        change: fc.constantFrom('kept', 'changed', 'merged', 'new'),
        labelJa: fc.constantFrom('同じ言葉', '別の言葉'),
        replaces: fc.subarray([...before]),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((found) => found.map((line, nth) => ({ ...line, key: `${name}${nth}` })));

/** A line of the earlier list: its answer, how many pieces of evidence, which tasks. */
const past = fc.record({
  answer,
  evidence: fc.nat({ max: 2 }),
  tasks: fc.subarray(['open', 'done', 'dropped']),
});
const scene = lines('a', []).chain((earlier) =>
  lines(
    'b',
    earlier.map(({ key }) => key),
  ).chain((newer) =>
    fc.record({
      earlier: fc.constant(earlier),
      newer: fc.constant(newer),
      past: fc.array(past, { minLength: earlier.length, maxLength: earlier.length }),
      /** What the clinic has of the newer list already: nothing, or an answer here and there. */
      present: fc.option(fc.array(fc.option(answer), { minLength: newer.length, maxLength: newer.length })),
    }),
  ),
);

const OLD = ['checklists', 'answers', 'answer_versions', 'evidence', 'answer_evidence', 'carried_answers'];

it('loses nothing of any list when it is applied, and leaves every table as it was when it is undone', async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ({ earlier, newer, past, present }) => {
      const tenantId = await world.test.createTenant();
      const owner = await world.member(tenantId, 'owner');
      const from = await world.edition(tenantId, 'r6', 2024, earlier);
      const to = await world.edition(tenantId, 'r7', 2025, newer);
      const clinicId = await world.clinic(tenantId);
      const answers = new Map(earlier.map(({ key }, nth) => [key, past[nth]!.answer]));
      const list = await world.list(tenantId, clinicId, from, 2024, answers);
      for (const [nth, { key }] of earlier.entries()) {
        const itemId = from.items.get(key)!;
        for (let made = 0; made < past[nth]!.evidence; made += 1) await world.evidence(tenantId, list, itemId);
        for (const status of past[nth]!.tasks) await world.task(tenantId, list, itemId, status);
      }
      const given = new Map(newer.flatMap(({ key }, nth) => (present?.[nth] ? [[key, present[nth]] as const] : [])));
      if (present) await world.list(tenantId, clinicId, to, 2026, given);

      const before = await world.rows(tenantId);
      const id = await world.preview(owner, to.id);
      await world.apply(owner, id);
      await world.runJobs(tenantId);
      const after = await world.rows(tenantId);
      for (const table of OLD) expect(after[table]).toEqual(expect.arrayContaining([...before[table]!]));
      expect(after.evidence).toEqual(before.evidence);
      expect(after.tasks).toHaveLength(before.tasks!.length);
      expect(await world.staleClinics(tenantId)).toEqual([]);

      await world.undo(owner, id);
      await world.runJobs(tenantId);
      expect(await world.rows(tenantId)).toEqual(before);
      expect(world.failures.splice(0)).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 120_000);
