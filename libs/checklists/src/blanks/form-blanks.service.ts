import { Injectable } from '@nestjs/common';
import { Audit, Database, FetchFile, FilesService, messageOf, notFound } from '@mamori/platform';
import { readWorkbookAt } from '@mamori/editions';
import type {
  ChooseFormSheetInput,
  FormBlank,
  FormBlankHead,
  FormCellInput,
  MapFormCellsInput,
  ReadFormBlankInput,
  RetireFormBlankInput,
  UseFormBlankInput,
} from '../schema.gen';
import { inspectBlank } from './fill/blank-filler';
import { type FormBlankRow, partsOf, toFormBlank } from './form-blank-row';
import { FormBlankRepository, type NewBlank } from './form-blank.repository';
import type { BlankRefusal } from './form-blank-texts';
import { bestSuggestion, MOST_CELLS, suggestionFor, toBlankSheets } from './policy/blank-sheet';
import type { Meaning, Round } from './policy/form-mapping';
import { itemsWithoutCell, mapCells } from './policy/map-cells';

export type BlankOutcome =
  | { readonly type: 'FormBlankSaved'; readonly blank: FormBlank }
  | { readonly type: 'FormBlankRefused'; readonly refusal: BlankRefusal }
  | { readonly type: 'FormBlankIncomplete'; readonly missing: readonly string[] }
  | { readonly type: 'FormBlankChangedMeanwhile'; readonly blank: FormBlank };

/** What was read from a file, before it is kept. */
export type ReadBlank =
  | { readonly type: 'BlankRead'; readonly blank: NewBlank }
  | Extract<BlankOutcome, { readonly type: 'FormBlankRefused' }>;

const MOST_CHANGES = 500;
const refused = (refusal: BlankRefusal) => ({ type: 'FormBlankRefused', refusal }) as const;

/** The ministry's own files: reads them, keeps what their cells mean, and puts them in use. */
@Injectable()
export class FormBlanksService {
  constructor(
    private readonly db: Database,
    private readonly files: FilesService,
    private readonly fetch: FetchFile,
    private readonly blanks: FormBlankRepository,
    private readonly audit: Audit,
  ) {}

  /** Throws NOT_FOUND for a foreign edition. */
  async list(editionId: string): Promise<readonly FormBlankHead[]> {
    if (!(await this.blanks.items(editionId, 'medical'))) throw notFound('edition', editionId);
    return this.blanks.ofEdition(editionId);
  }

  /** Throws NOT_FOUND for a foreign one, as do all others. */
  async get(id: string): Promise<FormBlank> {
    return toFormBlank(await this.row(id));
  }

  async row(id: string): Promise<FormBlankRow> {
    const row = await this.blanks.read(id);
    if (!row) throw notFound('form blank', id);
    return row;
  }

  /** Reads a file and suggests what its cells mean; outside of a transaction, because it takes its time. */
  async read({ editionId, form, fileId }: ReadFormBlankInput): Promise<ReadBlank> {
    const items = await this.blanks.items(editionId, form);
    if (!items) throw notFound('edition', editionId);
    const row = await this.files.row(fileId);
    if (row.purpose !== 'form_blank') throw notFound('file of a form', fileId);
    if (items.length === 0) return refused({ reason: 'no_form' });
    const message = messageOf(row);
    if (message !== null) return refused({ reason: 'file_not_available', message });
    return this.fetch.withCopy(fileId, async (path, file) => {
      const workbook = await readWorkbookAt(path);
      if (workbook.type === 'NotExcel') return refused({ reason: 'not_excel' });
      const facts = workbook.type === 'WorkbookRead' ? await inspectBlank(path) : null;
      if (workbook.type === 'TooComplex' || !facts) return refused({ reason: 'too_complex' });
      // A sheet with more than any form has is passed over.
      const grids = workbook.grids.filter(({ cells }) => cells.length > 0 && cells.length <= MOST_CELLS);
      const sheets = toBlankSheets(grids, facts);
      const suggestion = bestSuggestion(sheets, items);
      if (!suggestion) return refused({ reason: 'nothing_found', items: items.length });
      const { mapping, doubts } = suggestion;
      const kept = { id: file.id, name: file.name, sha256: file.sha256 ?? '', bytes: file.bytes };
      return { type: 'BlankRead', blank: { editionId, form, file: kept, sheets, mapping, doubts } };
    });
  }

  /** Keeps what was read, to be looked through. */
  keep(read: ReadBlank): Promise<BlankOutcome> {
    return this.db.transaction(async () => {
      if (read.type !== 'BlankRead') return read;
      const { editionId, form, file } = read.blank;
      const id = await this.blanks.insert(read.blank);
      await this.note(id, 'form-blank.read', { editionId, form, sha256: file.sha256 });
      return this.saved(id);
    });
  }

  chooseSheet({ id, version, sheetName }: ChooseFormSheetInput): Promise<BlankOutcome> {
    return this.change(id, async (row) => {
      const { sheets } = partsOf(row);
      const sheet = sheets.find(({ name }) => name === sheetName);
      if (!sheet) return refused({ reason: 'no_sheet' });
      const { mapping, doubts } = suggestionFor(sheet, row.items);
      if (!(await this.blanks.save(id, version, mapping, doubts))) return this.changed(id);
      await this.note(id, 'form-blank.mapped', { sheet: sheetName });
      return this.saved(id);
    });
  }

  mapCells({ id, version, cells, round }: MapFormCellsInput): Promise<BlankOutcome> {
    return this.change(id, async (row) => {
      if (cells.length > MOST_CHANGES) return refused({ reason: 'too_many_cells' });
      const { mapping, sheet } = partsOf(row);
      const said = cells.map((each) => ({ cell: each.cell.trim().toUpperCase(), means: meaningOf(each, row) }));
      if (said.some(({ means }) => means === undefined)) return refused({ reason: 'no_item' });
      const known = said.map(({ cell, means }) => ({ cell, means: means ?? null }));
      const outcome = mapCells(mapping, sheet, known, toRound(round) ?? mapping.round);
      if (outcome.type === 'CellRefused') return refused({ reason: outcome.reason, cell: outcome.cell.slice(0, 20) });
      if (!(await this.blanks.save(id, version, outcome.mapping, row.doubts))) return this.changed(id);
      await this.note(id, 'form-blank.mapped', { cells: known.map(({ cell }) => cell) });
      return this.saved(id);
    });
  }

  /** Putting to use what is in use already changes nothing. */
  use({ id, version, acceptsMissing }: UseFormBlankInput): Promise<BlankOutcome> {
    return this.db.transaction(async () => {
      const seen = await this.row(id);
      await this.blanks.hold(seen);
      const row = await this.row(id);
      if (row.state === 'in_use') return this.saved(id);
      const missing = itemsWithoutCell(partsOf(row).mapping, row.items);
      if (missing.length > 0 && !acceptsMissing) return { type: 'FormBlankIncomplete', missing };
      if (row.version !== version) return this.changed(id);
      const retired = await this.blanks.retireOthers(id);
      if (!(await this.blanks.put(id, version, 'in_use'))) throw new Error(`form blank ${id} changed under its lock`);
      await this.note(id, 'form-blank.put-in-use', { editionId: row.editionId, form: row.form, replaces: retired });
      return this.saved(id);
    });
  }

  retire({ id, version }: RetireFormBlankInput): Promise<BlankOutcome> {
    return this.change(id, async () => {
      if (!(await this.blanks.put(id, version, 'retired'))) return this.changed(id);
      await this.note(id, 'form-blank.retired', {});
      return this.saved(id);
    });
  }

  private change(id: string, work: (row: FormBlankRow) => Promise<BlankOutcome>): Promise<BlankOutcome> {
    return this.db.transaction(async () => {
      const row = await this.row(id);
      return row.state === 'retired' ? refused({ reason: 'retired' }) : work(row);
    });
  }

  private async saved(id: string): Promise<BlankOutcome> {
    return { type: 'FormBlankSaved', blank: await this.get(id) };
  }

  private async changed(id: string): Promise<BlankOutcome> {
    return { type: 'FormBlankChangedMeanwhile', blank: await this.get(id) };
  }

  private note(id: string, action: string, after: unknown): Promise<void> {
    return this.audit.record({ action, objectKind: 'form_blank', objectId: id, after });
  }
}

/** Undefined where the item is left open; throws NOT_FOUND for an item that the form does not have. */
function meaningOf({ what, itemId, round }: FormCellInput, { items }: FormBlankRow): Meaning | null | undefined {
  if (itemId && !items.some(({ id }) => id === itemId.toLowerCase())) throw notFound('item of the form', itemId);
  switch (what) {
    case null:
    case undefined:
      return null;
    case 'facility_name':
    case 'facility_code':
    case 'address':
    case 'phone':
    case 'director':
    case 'filled_on':
    case 'fiscal_year':
      return { what };
    default:
      return itemId ? { what, itemId: itemId.toLowerCase(), round: toRound(round) } : undefined;
  }
}

const toRound = (round: number | null | undefined): Round | null =>
  round === 1 || round === 2 || round === 3 ? round : null;
