import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { FormKind } from '@mamori/editions';
import { toCsv } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { suggestMapping } from '../../blanks/policy/suggest-mapping';
import { answerHeads, answerRow } from '../../forms/policy/answer-rows';
import { allowedAnswers, type AnswerText } from '../../policy/answer-item';
import { answeredSample, OCCASION, ownGrid, readFrom } from '../../testing/returned-sheets';
import { judgeForm } from './judge-form';
import { readMinistryForm } from './ministry-form';
import { recogniseOurs } from './recognise';

const forms: readonly (readonly [string, FormKind])[] = [
  ['r5', 'medical'],
  ['r6', 'medical'],
  ['r6', 'pharmacy'],
  ['r6', 'vendor'],
  ['r7', 'medical'],
  ['r7', 'pharmacy'],
  ['r7', 'vendor'],
];
const day = fc.constantFrom('2024-05-01', '2026-04-01', '2026-12-10', '2027-03-31', '2028-03-31');
const line = fc.constantFrom(
  '',
  '理由：前のもの',
  '導入予定（「はい」に含む）',
  '業者と相談中',
  '=1+1',
  "'引用",
  '-',
  '髙﨑①㈱',
  '□はい',
  '「a,b」"c"',
);
const words = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n').trim());
/** As an answer stands once it was taken: what a value has no room for is empty. */
const answer = fc
  .record({ pick: fc.nat(4), confirmedOn: day, targetOn: fc.option(day), reason: words, remarks: words })
  .map(({ pick, confirmedOn, targetOn, reason, remarks }) => (kind: keyof typeof allowedAnswers): AnswerText => {
    const value = allowedAnswers[kind][pick] ?? null;
    if (value === null) return { value, confirmedOn: null, targetOn: null, reason: '', remarks };
    const isAhead = value === 'planned' || (value === 'no' && kind !== 'gate_yes_no');
    return { value, confirmedOn, targetOn: isAhead ? targetOn : null, reason: isAhead ? reason : '', remarks };
  });
const answers = fc.array(answer, { minLength: 20, maxLength: 20 });
const sample = fc
  .record({ form: fc.constantFrom(...forms), answers })
  .map(({ form: [edition, form], answers: all }) => {
    return answeredSample(edition, form, (at, kind) => all[at % all.length]?.(kind) ?? blank);
  });
const blank: AnswerText = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const differing = (...given: Parameters<typeof judgeForm>) =>
  judgeForm(...given).flatMap(({ item, line: read, state }) => (state === 'same' ? [] : [{ state, read, item }]));

describe('a form that comes back as it went out', () => {
  it('differs in nothing, whatever was answered, for every form of every edition', () => {
    fc.assert(
      fc.property(sample, ({ list, items, expected }) => {
        const read = readFrom(recogniseOurs({ type: 'Workbook', grids: [ownGrid(list)] }, expected), items);
        expect(read.stray.count + read.notes.length).toBe(0);
        expect(read.lines).toHaveLength(items.length);
        expect(differing(read, items, [], OCCASION)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('differs in nothing as a mapped sheet of repeated meanings either', () => {
    fc.assert(
      fc.property(sample, ({ list, items }) => {
        const grid = ownGrid(list);
        const mappable = items.map((item) => ({ ...item, id: item.itemId, scope: '' }));
        const { mapping } = suggestMapping(grid, mappable);
        const lines = readMinistryForm([grid], mapping) ?? [];
        const found = { matched: lines.map((each) => ({ itemId: each.itemId, line: each })), stray: [], notes: [] };
        const read = readFrom({ type: 'Recognised', kind: 'ministry_form', ...found }, items);
        expect(differing(read, items, [], OCCASION)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('differs in nothing as a table of answers, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(sample, async ({ list, items, expected }) => {
        await asActor({ tenantId: 't', kind: 'office', principalId: null, permissions: new Set() }, async () => {
          const rows = list.sections.flatMap((section) =>
            section.items.map((item) =>
              answerRow({
                clinicName: list.facility.name,
                institutionCode: list.facility.institutionCode,
                prefecture: list.facility.prefecture,
                form: list.form,
                editionJa: list.edition.labelJa,
                fiscalYear: list.fiscalYear,
                code: item.code,
                labelJa: item.labelJa,
                isClosed: list.closedByEntryQuestion && item.answerKind !== 'gate_yes_no',
                ...item.answer,
                answeredBy: null,
                answeredAt: null,
                signedNumber: null,
              }),
            ),
          );
          const table: string[][] = parse(toCsv([answerHeads(), ...rows]), { bom: true, record_delimiter: '\r\n' });
          const content = { type: 'Table' as const, rows: table.map((cells, at) => ({ line: at + 1, cells })) };
          const read = readFrom(recogniseOurs(content, expected), items);
          expect(read.stray.count + read.notes.length).toBe(0);
          expect(differing(read, items, [], OCCASION)).toEqual([]);
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('a form that somebody changed', () => {
  it('says of every line what it says, and of no other', () => {
    fc.assert(
      fc.property(sample, answers, ({ list, items, expected }, newer) => {
        const later = answeredSample(`r${expected.editionYear - 2018}`, expected.form, (at, kind) => {
          const given = newer[at % newer.length]?.(kind) ?? blank;
          // On the form this note is what makes a はい a plan.
          return { ...given, remarks: given.remarks.replaceAll('導入予定（「はい」に含む）', '導入の予定') };
        });
        fc.pre(!later.list.closedByEntryQuestion && !list.closedByEntryQuestion);
        const read = readFrom(recogniseOurs({ type: 'Workbook', grids: [ownGrid(later.list)] }, expected), items);
        for (const { itemId, given } of read.lines) {
          const wanted = later.items.find((item) => item.itemId === itemId)?.answer;
          // Reasons and remarks share a cell: read apart they are the same text, with the reason on its first line.
          expect([given?.value, given?.targetOn]).toEqual([wanted?.value, wanted?.targetOn]);
          if (wanted?.value) expect(given?.confirmedOn).toBe(wanted.confirmedOn);
        }
      }),
      { numRuns: 15 },
    );
  });
});
