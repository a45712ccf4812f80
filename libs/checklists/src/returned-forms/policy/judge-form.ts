import type { FormCounts, ReadFormFile, ReadFormLine, TakenRows } from '../returned-form.rows';
import { type AnswerDoubt, compareLine, type CompareOccasion } from './compare-line';
import { type MatchedLine, numberOf, type StrayLine } from './match-lines';
import { readLine } from './read-line';
import type { ListedItem, ReturnedLine } from './returned-line';
import { problem } from './returned-line';

/** A line of a returned form as it stands to the list now. */
export interface JudgedLine {
  readonly item: ListedItem;
  readonly line: ReadFormLine;
  readonly state: 'same' | 'changed' | 'emptied' | 'problem' | 'taken';
  readonly doubt: AnswerDoubt | null;
}

/** Of rows that say the same number, as many are shown beside their item. */
const MOST_TOLD = 5;

type Occasion = Omit<CompareOccasion, 'listClosed'>;

/** Reads the lines found in a file beside the answers that stand. A line that the file has twice becomes a problem of its item. */
export function readLines(
  matched: readonly MatchedLine<ReturnedLine>[],
  stray: readonly StrayLine<ReturnedLine>[],
  items: readonly ListedItem[],
  fiscalYear: number,
): { readonly lines: readonly ReadFormLine[]; readonly stray: readonly StrayLine<ReturnedLine>[] } {
  const numbers = new Map<string, ListedItem | null>();
  for (const item of items) numbers.set(numberOf(item.code), numbers.has(numberOf(item.code)) ? null : item);
  const twiceOf = new Map<string, ReturnedLine[]>();
  const rest: StrayLine<ReturnedLine>[] = [];
  for (const each of stray) {
    const item = each.kind === 'code_twice' ? numbers.get(numberOf(each.line.code)) : null;
    if (item) twiceOf.set(item.itemId, [...(twiceOf.get(item.itemId) ?? []), each.line].slice(0, MOST_TOLD));
    else rest.push(each);
  }
  const lines = items.flatMap((item): readonly ReadFormLine[] => {
    const { itemId, answer } = item;
    const found = matched.find((each) => each.itemId === itemId);
    if (found) {
      const { sheet, row, parts } = found.line;
      return [{ itemId, sheet, row, seen: answer.version, ...readLine(parts, answer, fiscalYear) }];
    }
    const twice = twiceOf.get(itemId) ?? [];
    const [first] = twice;
    if (!first) return [];
    const problems = twice.map((line) => problem('code_twice', { cell: `${line.row}`, text: quoteOf(line) }));
    return [{ itemId, sheet: first.sheet, row: first.row, seen: answer.version, given: null, problems }];
  });
  return { lines, stray: rest };
}

/** What somebody wrote in a row, in a line. */
export function quoteOf({ code, label, parts }: ReturnedLine): string {
  const cells = [
    parts.answer,
    parts.yes,
    parts.no,
    parts.notApplicable,
    ...(parts.confirmedOn ?? []),
    ...(parts.targetOn ?? []),
    parts.remarks,
  ];
  const texts = [code, label, ...cells.map((cell) => cell?.text ?? '')].map((text) =>
    text.replace(/\s+/gu, ' ').trim(),
  );
  return Array.from(texts.filter((text) => text !== '').join(' / '))
    .slice(0, 200)
    .join('');
}

/** How each line stands to the list as it is now, in the order of the form. */
export function judgeForm(
  read: Pick<ReadFormFile, 'lines'>,
  items: readonly ListedItem[],
  taken: TakenRows,
  occasion: Occasion,
): readonly JudgedLine[] {
  const listClosed = isClosed(read, items);
  return items.flatMap((item): readonly JudgedLine[] => {
    const line = read.lines.find(({ itemId }) => itemId === item.itemId);
    if (!line) return [];
    const { version } = item.answer;
    if (taken.some((row) => row.itemId === item.itemId && row.version === version))
      return [{ item, line, state: 'taken', doubt: null }];
    if (line.problems.length > 0) return [{ item, line, state: 'problem', doubt: null }];
    if (!line.given) return [{ item, line, state: 'same', doubt: null }];
    const { standing, doubt } = compareLine(item, line.given, { ...occasion, listClosed });
    return [{ item, line, state: doubt ? 'problem' : standing, doubt }];
  });
}

/** Whether the list ends with its entry question, by the file where it says so. */
function isClosed(read: Pick<ReadFormFile, 'lines'>, items: readonly ListedItem[]): boolean {
  const gate = items.find(({ answerKind }) => answerKind === 'gate_yes_no');
  if (!gate) return false;
  const given = read.lines.find(({ itemId }) => itemId === gate.itemId)?.given;
  return (given?.value ?? gate.answer.value) === 'no';
}

/** Counts for lists of returned forms. An emptied line waits for nobody. */
export function countsOf(judged: readonly JudgedLine[], strayRows: number): FormCounts {
  const count = (...states: readonly JudgedLine['state'][]) =>
    judged.filter(({ state }) => states.includes(state)).length;
  return {
    same: count('same'),
    changed: count('changed'),
    problems: count('problem', 'emptied') + strayRows,
    taken: count('taken'),
  };
}

/** The order in which rows are written: an entry question that opens the list first, one that ends it last. */
export function inOrder<R extends { readonly itemId: string; readonly value: string | null }>(
  rows: readonly R[],
  items: readonly ListedItem[],
): readonly R[] {
  const gate = items.find(({ answerKind }) => answerKind === 'gate_yes_no')?.itemId;
  const rank = ({ itemId, value }: R) => (itemId !== gate ? 1 : value === 'no' ? 2 : 0);
  return [...rows].sort((one, other) => rank(one) - rank(other));
}
