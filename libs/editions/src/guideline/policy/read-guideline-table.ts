import { fold } from '../../import/policy/fold';
import { type Grid, type PlacedCell, type SheetView, viewOf } from '../../import/policy/grid';
import { plainCode, readCode, splitCode } from '../../import/policy/item-code';

/** A place in the guideline, for an item by its plain number, `2-10`. */
export interface Place {
  readonly code: string;
  readonly book: string;
  readonly section: string;
}

export type TableProblemKind = 'no_columns' | 'no_number' | 'unknown_item' | 'no_place' | 'place_too_long';

export interface TableProblem {
  readonly sheet: string;
  /** 0 where it is about the whole sheet. */
  readonly row: number;
  readonly kind: TableProblemKind;
  /** What stands in the cell. */
  readonly text: string;
}

export interface GuidelineTableFound {
  /** The version that the file names, as `7.1`. */
  readonly guideline: string | null;
  /** Each place once, in the order of the file. */
  readonly places: readonly Place[];
  readonly problems: readonly TableProblem[];
}

interface Columns {
  /** The last row of the headings. */
  readonly bottom: number;
  readonly code: number;
  /** Columns of places, each with the volume that its heading names. */
  readonly places: readonly { readonly column: number; readonly book: string }[];
}

const BOOK = /(概説編|経営管理編|企画管理編|システム運用編)/u;
const PLACE_HEADING = /ガイドライン|該当箇所|参照/u;
const CODE_HEADING = /番号|項番|項目|^no\.?$/iu;
const LOOKED_AT = 40;
const LONGEST_HEADING = 40;
const LONGEST_PLACE = 60;
/** Where no volume is named. */
const WHOLE = 'ガイドライン';

/**
 * Reads a table of item numbers and places in the guideline, in any of the layouts that such tables come in: one column of
 * places or one for each volume, several places in a cell, numbers in rings or full width. `known` are the plain numbers
 * of the edition's items.
 */
export function readGuidelineTable(grids: readonly Grid[], known: ReadonlySet<string>): GuidelineTableFound {
  const sheets = grids.filter(({ isHidden }) => !isHidden).map((grid) => readSheet(viewOf(grid), known));
  const places = new Map<string, Place>();
  for (const place of sheets.flatMap((sheet) => sheet.places))
    places.set(`${place.code} ${place.book} ${place.section}`, place);
  return {
    guideline: sheets.find(({ guideline }) => guideline !== null)?.guideline ?? null,
    places: [...places.values()],
    problems: sheets.flatMap(({ problems }) => problems),
  };
}

function readSheet(view: SheetView, known: ReadonlySet<string>): GuidelineTableFound {
  const guideline = versionIn(view);
  const columns = findColumns(view);
  if (!columns)
    return { guideline, places: [], problems: [{ sheet: view.name, row: 0, kind: 'no_columns', text: '' }] };
  const places: Place[] = [];
  const problems: TableProblem[] = [];
  let section: string | null = null;
  for (const row of view.rows.filter((each) => each > columns.bottom && !view.isHidden(each))) {
    const note = (kind: TableProblemKind, text: string) => problems.push({ sheet: view.name, row, kind, text });
    const written = view.at(row, columns.code);
    const found = placesIn(view, row, columns);
    const code: string | null = written ? codeOf(written.text, section) : null;
    section = code?.split('-')[0] ?? sectionOf(written) ?? section;
    if (!code) {
      if (found.length > 0) note('no_number', written?.text ?? '');
    } else if (!known.has(code)) note('unknown_item', written?.text ?? '');
    else if (found.length === 0) note('no_place', written?.text ?? '');
    for (const place of code && known.has(code) ? found : [])
      if (place.section.length > LONGEST_PLACE) note('place_too_long', place.section);
      else places.push({ code: code ?? '', ...place });
  }
  return { guideline, places, problems };
}

/** `第7.1版`, wherever it stands first. */
function versionIn(view: SheetView): string | null {
  for (const row of view.rows.slice(0, LOOKED_AT))
    for (const { text } of view.inRow(row)) {
      const version = /第? ?(\d{1,2}\.\d{1,2}) ?版/u.exec(fold(text))?.[1];
      if (version) return version;
    }
  return null;
}

function findColumns(view: SheetView): Columns | null {
  for (const row of view.rows.filter((each) => !view.isHidden(each)).slice(0, LOOKED_AT)) {
    const cells = view.inRow(row).filter(({ text }) => text.length <= LONGEST_HEADING);
    const books = cells.filter(({ text }) => BOOK.test(text));
    const code = cells.find((cell) => CODE_HEADING.test(fold(cell.text)) && !PLACE_HEADING.test(cell.text));
    const places = books.length > 0 ? books : cells.filter(({ text }) => PLACE_HEADING.test(text));
    if (code && places.length > 0)
      return {
        bottom: Math.max(row, ...places.map(({ block }) => block.bottom)),
        code: code.column,
        places: places.map(({ column, text }) => ({ column, book: BOOK.exec(text)?.[1] ?? WHOLE })),
      };
  }
  return null;
}

function codeOf(text: string, section: string | null): string | null {
  const code = readCode(text) ?? splitCode(text)?.code ?? null;
  if (!code) return plainCode(text);
  const its = code.section ?? section;
  return its === null ? null : `${its}-${code.number}`;
}

/** `2 医療情報システムの管理・運用` above the items of a section. */
const sectionOf = (cell: PlacedCell | undefined): string | null =>
  (cell && /^(\d{1,2})[. ]\D/u.exec(fold(cell.text))?.[1]) ?? null;

function placesIn(view: SheetView, row: number, columns: Columns): readonly Omit<Place, 'code'>[] {
  return columns.places.flatMap(({ column, book }) => {
    const text = view.at(row, column)?.text ?? '';
    // A place goes on to the next as a list: 「企画管理編 9.1、9.2」 names one volume for both.
    let current = book;
    return text
      .split(/[\n、,，;；]/u)
      .map((part) => part.trim())
      .flatMap((part) => {
        const named = BOOK.exec(part)?.[1];
        if (named) current = named;
        const section = part
          .replace(BOOK, '')
          .replace(/^[\s:：・]+/u, '')
          .normalize('NFC')
          .trim();
        return /[\d０-９①-⑳]/u.test(section) ? [{ book: current, section }] : [];
      });
  });
}
