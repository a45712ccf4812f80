import { fold, oneLineText } from './fold';
import type { Header } from './find-header';
import type { PlacedCell, SheetView } from './grid';
import { type ItemCode, readCode, splitCode } from './item-code';
import type { ReadAnswerKind, Scope } from './recognised';

/** What a row of the list is. */
export type ReadRow =
  | { readonly type: 'Section'; readonly code: string | null; readonly title: string }
  | { readonly type: 'Group'; readonly scope: Scope }
  | { readonly type: 'Note'; readonly text: string }
  | { readonly type: 'Entry'; readonly label: string }
  | ItemLine
  | { readonly type: 'Continued'; readonly text: string; readonly cell: PlacedCell }
  | { readonly type: 'Nothing' };

export interface ItemLine {
  readonly type: 'Item';
  readonly cell: PlacedCell;
  readonly code: ItemCode | null;
  readonly label: string;
  /** A section that the row names beside its item. */
  readonly section: { readonly code: string | null; readonly title: string | null } | null;
  readonly scope: Scope | null;
  readonly guidelineRefs: readonly string[];
}

const boxes = /[\s]*[（(]?[□☐☑■✓]?[\s]*(はい|いいえ)[\s]*[・/／、]?[\s]*[□☐☑■✓]?[\s]*(いいえ|はい)[\s]*[)）]?[\s]*$/u;
const heading = /^(?:第 ?)?\(?(\d{1,2}|I{1,3}|IV|VI{0,3}|IX|X)\)?[.:、章部 ]* ?(?=[^\d\s.\-)(])/u;
const statement = /(。|いる|いるか|いますか|ある|あるか|ますか|した|している|する|行う|こと)[」)）]?$/u;
const note = /^(※|＊|\*|注\d*[:.)）：\s]|[(（]注|・|★)/u;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const LONGEST_SECTION_TITLE = 40;

/** Tells what a row is by what a person sees in it. `hasSection` is false until the first section began. */
export function readRow(view: SheetView, row: number, header: Header | null, hasSection: boolean): ReadRow {
  const cells = view.inRow(row);
  const roleOf = (cell: PlacedCell) => header?.roles.get(cell.column);
  const isFilledIn = (cell: PlacedCell) =>
    ['answer', 'confirmedOn', 'targetOn', 'remarks'].includes(roleOf(cell) ?? '');
  const asks = cells.some((cell) => roleOf(cell) === 'answer' && /はい|いいえ|[□☐☑]/u.test(cell.text));
  const extra = (role: string) => cells.find((cell) => roleOf(cell) === role && cell.block.left === cell.column);
  const left = cells.filter((cell) => !isFilledIn(cell) && !['scope', 'guideline'].includes(roleOf(cell) ?? ''));
  const own = left.filter((cell) => cell.block.top === row);
  const first = own[0];
  if (!first) return { type: 'Nothing' };

  const alone = own.length === 1 ? oneLineText(first.text) : null;
  if (alone !== null && note.test(alone)) return { type: 'Note', text: alone };
  const folded = fold(own.map(({ text }) => oneLineText(text)).join(' '));
  if (isEntryQuestion(folded) && !hasSection)
    return { type: 'Entry', label: withoutBoxes(longest(own)?.text ?? first.text) };

  const line = itemLine(row, left, roleOf, scopeOf(extra('scope')?.text ?? ''), refsOf(extra('guideline')?.text ?? ''));
  if (line && (line.code?.section !== null || asks || statement.test(line.label) || line.code?.mark !== 'plain'))
    return line;

  const section = asks ? null : sectionOf(own, alone);
  if (section) return section;
  const group = asks ? null : groupOf(folded);
  if (group) return { type: 'Group', scope: group };
  if (line) return line;
  const text = longest(own);
  if (!text) return { type: 'Nothing' };
  const label = withoutBoxes(text.text);
  if (asks)
    return { type: 'Item', cell: text, code: null, label, section: besides(row, left), scope: null, guidelineRefs: [] };
  return { type: 'Continued', text: label, cell: text };
}

function itemLine(
  row: number,
  left: readonly PlacedCell[],
  roleOf: (cell: PlacedCell) => string | undefined,
  scope: Scope | null,
  guidelineRefs: readonly string[],
): ItemLine | null {
  const numbers = left.filter((cell) => readCode(cell.text) && roleOf(cell) !== 'section' && cell.block.top === row);
  const codeCell = numbers.at(-1);
  const behindCode = left.filter((cell) => cell.block.top === row && (!codeCell || cell.column > codeCell.column));
  const own = behindCode.filter((cell) => roleOf(cell) !== 'section' && !readCode(cell.text));
  const text = own.find((cell) => isNumbered(cell.text)) ?? longest(own);
  if (!text) return null;
  const alone = codeCell ? readCode(codeCell.text) : null;
  const inText = splitCode(oneLineText(text.text));
  // Beside `①…` a plain number is that of the section.
  const parted = alone === null || (alone.mark === 'plain' && alone.section === null) ? inText : null;
  const read = parted?.code ?? alone;
  if (!read) return null;
  const number = parted ? codeCell : numbers.length > 1 ? numbers[0] : undefined;
  const section = besides(row, left, number, text, parted ? undefined : codeCell);
  const label = withoutBoxes(parted?.rest ?? text.text);
  if (!label) return null;
  return { type: 'Item', cell: text, code: read, label, section, scope, guidelineRefs };
}

/** The section that stands to the left of an item: joined over its rows, or only in the first of them. */
function besides(
  row: number,
  left: readonly PlacedCell[],
  number?: PlacedCell,
  text?: PlacedCell,
  codeCell?: PlacedCell,
): ItemLine['section'] {
  const until = Math.min(text?.column ?? 0, codeCell?.column ?? Infinity);
  const candidates = left.filter((cell) => cell.column < until && cell !== codeCell);
  const numbered = number ?? candidates.find((cell) => readCode(cell.text)?.mark === 'plain' && cell.column < until);
  const titled = candidates.find(
    (cell) => cell !== numbered && !readCode(cell.text) && isShort(oneLineText(cell.text)),
  );
  if (!numbered && !titled) return null;
  // Said again where a block of joined cells reaches this row: it is the same section still.
  const read = titled ? headingOf(oneLineText(titled.text)) : null;
  const plain = numbered ? readCode(numbered.text) : null;
  return {
    code: plain ? String(plain.number) : (read?.code ?? null),
    title: read?.title ?? (titled ? oneLineText(titled.text) : null),
  };
}

function sectionOf(own: readonly PlacedCell[], alone: string | null): ReadRow | null {
  if (alone !== null) {
    const read = headingOf(alone);
    return read && isShort(alone) && !statement.test(alone) ? { type: 'Section', ...read } : null;
  }
  const [number, title] = own;
  if (own.length !== 2 || !number || !title || readCode(number.text)?.mark !== 'plain') return null;
  const words = oneLineText(title.text);
  if (!isShort(words) || statement.test(words)) return null;
  return { type: 'Section', code: String(readCode(number.text)?.number), title: words };
}

/** `１．体制構築`, `Ⅱ 管理・運用`, `第3 対応`: number and title of a section. */
function headingOf(text: string): { readonly code: string; readonly title: string } | null {
  const found = heading.exec(fold(text));
  if (!found?.[1]) return null;
  const roman = romans.indexOf(found[1]);
  const code = roman >= 0 ? String(roman + 1) : String(Number(found[1]));
  const title = text.replace(/^[\s第（(]*[\d０-９IVXⅠ-Ⅻ①-⑳]+[)）\s.．、:：章部]*/u, '').trim();
  return title ? { code, title } : null;
}

const isNumbered = (text: string) => (splitCode(oneLineText(text))?.code.mark ?? 'plain') !== 'plain';
/** True where a text is a whole sentence, as an item's is and a section's title is not. */
export const isStatement = (text: string) => statement.test(text);
const isShort = (text: string) => Array.from(text).length <= LONGEST_SECTION_TITLE;
const longest = (cells: readonly PlacedCell[]) =>
  cells.reduce<PlacedCell | undefined>(
    (best, cell) => (best && best.text.length >= cell.text.length ? best : cell),
    undefined,
  );

function withoutBoxes(text: string): string {
  return oneLineText(text).replace(boxes, '').trim();
}

/** True for the question that, answered いいえ, ends the list before it begins. */
export function isEntryQuestion(folded: string): boolean {
  return (
    /いいえ.*(以下|以降|以後).*(不要|必要はありません|必要ない)/u.test(folded) || /医療情報システムの有無/u.test(folded)
  );
}

function groupOf(folded: string): Scope | null {
  return /(について|に対して|に関して).{0,12}(以下|次)/u.test(folded) ? scopeOf(folded) : null;
}

/** Which devices a text speaks of; null when it names none. */
export function scopeOf(text: string): Scope | null {
  const folded = fold(text);
  const server = /サーバ/u.test(folded);
  const terminal = /端末|PC|パソコン/iu.test(folded);
  if (server && terminal) return 'server_terminal';
  if (server) return 'server';
  if (terminal) return 'terminal';
  if (/ネットワーク機器|ルータ/u.test(folded)) return 'network';
  if (/全般|すべて|全て/u.test(folded)) return 'all';
  return /組織|体制/u.test(folded) ? 'organization' : null;
}

/** How an item is answered, as far as its wording tells. */
export function answerKindOf(text: string): ReadAnswerKind {
  const folded = fold(text);
  if (/契約(して)?い?ない.{0,10}(不要|記入しない|空欄)/u.test(folded)) return 'yes_no_no_contract_skip';
  return /年度.*予定|予定.*年度/u.test(folded) ? 'yes_no_planned' : 'yes_no';
}

const refsOf = (text: string): readonly string[] =>
  text
    .split(/[\n、,;]/u)
    .map((each) => fold(each))
    .filter((each) => each !== '' && each !== '-');
