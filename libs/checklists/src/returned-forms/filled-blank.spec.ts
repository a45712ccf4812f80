import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbookAt } from '@mamori/editions';
import { readArchive } from '../blanks/fill/archive';
import { fillArchive, openBlank } from '../blanks/fill/fill-archive';
import { fillOrders } from '../blanks/policy/fill-orders';
import { suggestMapping } from '../blanks/policy/suggest-mapping';
import { allowedAnswers, type AnswerText } from '../policy/answer-item';
import { boxesBlank, roundsBlank, shippedItems, toGrid, wordsBlank } from '../testing/blank-layouts';
import { type BlankFile, blankWorkbook } from '../testing/blank-workbook';
import { answeredSample, OCCASION, readFrom } from '../testing/returned-sheets';
import { judgeForm } from './policy/judge-form';
import { recogniseMinistry } from './policy/recognise';

const items = shippedItems('r7', 'medical');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mamori-filled-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const day = fc.constantFrom('2026-04-01', '2026-11-20', '2026-12-10', '2027-03-31');
const remarks = fc.constantFrom('', '業者と相談中', '=1+1', '二行の\n備考', '髙﨑①㈱', '「a,b」"c"');
const answer = fc
  .record({ pick: fc.nat(4), confirmedOn: day, targetOn: day, reason: fc.constantFrom('', '更新に合わせる'), remarks })
  .map((given) => (kind: keyof typeof allowedAnswers): AnswerText => {
    const value = allowedAnswers[kind][given.pick] ?? null;
    if (value === null) return { value, confirmedOn: null, targetOn: null, reason: '', remarks: given.remarks };
    const isAhead = value === 'planned' || (value === 'no' && kind !== 'gate_yes_no');
    const { targetOn, reason, ...rest } = given;
    return {
      value,
      confirmedOn: rest.confirmedOn,
      targetOn: isAhead ? targetOn : null,
      reason: isAhead ? reason : '',
      remarks: rest.remarks,
    };
  });
const answers = fc.array(answer, { minLength: 20, maxLength: 20 });

describe.each<readonly [string, ReturnType<typeof roundsBlank>, BlankFile]>([
  ['with rounds and heads on two lines', roundsBlank(items), {}],
  ['with boxes, days as days, protected', boxesBlank(items), { dayColumns: [8, 9], isProtected: true }],
  ['whose empty cells are missing', boxesBlank(items), { isSparse: true, dayColumns: [8, 9] }],
  ['with words and days from 1904', wordsBlank(items), { prefix: 'x', isFrom1904: true, dayColumns: [4] }],
])('the ministry’s file %s, filled in by the product', (_, layout, given) => {
  it('comes back with no difference, whatever was answered', async () => {
    const { mapping } = suggestMapping(toGrid(layout), items);
    const blank = openBlank(readArchive(blankWorkbook(layout, given)), layout.name);
    if (!blank) throw new Error('no sheet');
    await fc.assert(
      fc.asyncProperty(answers, async (all) => {
        const { list, items: listed, expected } = answeredSample('r7', 'medical', (at, kind) => all[at % 20]!(kind));
        const path = join(folder, 'filled.xlsx');
        writeFileSync(path, fillArchive(blank, fillOrders(mapping, list, OCCASION.today)));
        const workbook = await readWorkbookAt(path);
        if (workbook.type !== 'WorkbookRead') throw new Error(workbook.type);
        const found = recogniseMinistry({ type: 'Workbook', grids: workbook.grids }, expected, mapping);
        const read = readFrom(found, listed);
        expect(read.lines).toHaveLength(listed.length);
        const differing = (beside: typeof listed) =>
          judgeForm(read, beside, [], OCCASION).flatMap(({ item, line, state }) =>
            state === 'same' ? [] : [{ state, code: item.code, stands: item.answer, line }],
          );
        expect(differing(listed)).toEqual([]);
        // The same file beside a list in which one remark was changed since: that line differs, and no other.
        const changed = listed.map((item) =>
          item.code === '1-①' ? { ...item, answer: { ...item.answer, remarks: 'あとから書いた' } } : item,
        );
        const codes = differing(changed).map(({ code }) => code);
        expect(codes).toEqual(list.closedByEntryQuestion ? [] : ['1-①']);
      }),
      { numRuns: 6 },
    );
  });
});
