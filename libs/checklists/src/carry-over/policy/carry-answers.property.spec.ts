import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fiscalYearFirstOn } from '@mamori/platform';
import { targetLatestOn } from '@mamori/editions';
import { answerItem, type AnswerText } from '../../policy/answer-item';
import { carryAnswers } from './carry-answers';
import { type EditionLine, traceLines } from './trace-lines';

const into = { fiscalYear: 2026, today: '2026-11-22' };
const kinds = ['gate_yes_no', 'yes_no', 'yes_no_no_contract_skip', 'yes_no_planned'] as const;
const days = fc.constantFrom('2024-05-01', '2025-06-01', '2026-04-01', '2027-03-31', '2027-04-01', '2028-03-31');

const answer: fc.Arbitrary<AnswerText> = fc.record({
  value: fc.constantFrom('yes', 'planned', 'no', 'not_applicable', null),
  confirmedOn: fc.option(days),
  targetOn: fc.option(days),
  reason: fc.constantFrom('', '業者待ち', '建て替え'),
  remarks: fc.constantFrom('', '一階', '二階'),
});

/** A form of an edition whose lines take the place of any lines of the form before. */
const form = (name: string, before: readonly string[]): fc.Arbitrary<readonly EditionLine[]> =>
  fc
    .array(
      fc.record({
        answerKind: fc.constantFrom(...kinds),
        labelJa: fc.constantFrom('同じ言葉', '別の言葉'),
        change: fc.constantFrom('kept', 'promoted', 'changed', 'reworded', 'moved', 'merged', 'split', 'new'),
        replaces: before.length === 0 ? fc.constant([]) : fc.subarray([...before]),
        plannedUntil: fc.constantFrom(null, 'R9'),
        ownTargetLatestOn: fc.constantFrom(null, '2028-03-31'),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((lines) => lines.map((line, nth) => ({ ...line, id: `${name}${nth}`, key: `${name}${nth}` })));

const keys = (lines: readonly EditionLine[]) => lines.map(({ key }) => key);
const history = form('a', []).chain((earlier) =>
  form('b', keys(earlier)).chain((between) =>
    fc
      .boolean()
      .chain((isDirect) =>
        form('c', keys(isDirect ? earlier : between)).chain((newer) =>
          fc
            .array(fc.option(answer), { minLength: earlier.length, maxLength: earlier.length })
            .map((given) => ({ earlier, between: isDirect ? [] : [between], newer, given })),
        ),
      ),
  ),
);
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

const answersOf = ({ earlier, given }: History) =>
  new Map(earlier.flatMap(({ id }, nth) => (given[nth] ? [[id, given[nth]] as const] : [])));
const carryAll = (past: History) =>
  carryAnswers(traceLines(past.newer, past.between, past.earlier), answersOf(past), into);

it('names every line of the newer form once, in order', () => {
  fc.assert(
    fc.property(history, (past) => {
      expect(carryAll(past).lines.map(({ itemId }) => itemId)).toEqual(past.newer.map(({ id }) => id));
    }),
  );
});

it('loses no earlier line: each goes to a newer one or is named as dropped, and never both', () => {
  fc.assert(
    fc.property(history, (past) => {
      const { lines, droppedItemIds } = carryAll(past);
      const used = new Set(lines.flatMap(({ fromItemIds }) => fromItemIds));
      expect(droppedItemIds.filter((id) => used.has(id))).toEqual([]);
      expect([...used, ...droppedItemIds].sort()).toEqual(past.earlier.map(({ id }) => id).sort());
    }),
  );
});

it('carries はい only when all parts were はい, whatever was mapped', () => {
  fc.assert(
    fc.property(history, (past) => {
      const answers = answersOf(past);
      for (const { answer, fromItemIds } of carryAll(past).lines) {
        const parts = fromItemIds.map((id) => answers.get(id)?.value);
        if (answer.value === 'yes') expect(parts.length > 0 && parts.every((value) => value === 'yes')).toBe(true);
        if (answer.value !== null)
          expect(
            parts.every((value) => value === answer.value || (answer.value === 'planned' && value === 'yes')),
          ).toBe(true);
      }
    }),
  );
});

it('calls an answer ready only when it would be taken as it is', () => {
  fc.assert(
    fc.property(history, (past) => {
      const lines = new Map(past.newer.map((line) => [line.id, line]));
      for (const { itemId, answer, need } of carryAll(past).lines) {
        const line = lines.get(itemId)!;
        const rules = line.plannedUntil
          ? { planned_until_fiscal_year: line.plannedUntil, target_date_latest: line.ownTargetLatestOn ?? undefined }
          : {};
        const outcome = answerItem(
          {
            answerKind: line.answerKind,
            targetEarliestOn: fiscalYearFirstOn(into.fiscalYear),
            targetLatestOn: targetLatestOn(rules, into.fiscalYear),
            listClosed: false,
          },
          { ...answer, confirmedOn: into.today },
          into.today,
        );
        if (need === null) expect([answer.value !== null, outcome.type]).toEqual([true, 'ItemAnswered']);
        expect(answer.value === null).toBe(need !== null && need !== 'new_date');
      }
    }),
  );
});

it('writes on nothing that it was given, and says the same every time', () => {
  fc.assert(
    fc.property(history, (past) => {
      const before = structuredClone(past);
      expect(carryAll(past)).toEqual(carryAll(past));
      expect(past).toEqual(before);
    }),
  );
});
