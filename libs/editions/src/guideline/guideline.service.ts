import { Injectable } from '@nestjs/common';
import { Audit, Database, Entered, type InvalidEntry, notFound } from '@mamori/platform';
import type {
  FormKind,
  GuidelineTable,
  ImportGuidelineTableInput,
  ItemGuidelinePlaces,
  ReadGuidelineTableInput,
  RemoveGuidelineTableInput,
} from '../schema.gen';
import { type WorkbookRefusal } from '../import/draft-texts';
import type { SheetFile } from '../import/edition-draft.repository';
import { EditionWorkbooks } from '../import/edition-workbooks';
import { GuidelineRepository, type HeldItem } from './guideline.repository';
import { hasTables, placesOfItems, tableCode } from './policy/places-of-items';
import { type GuidelineTableFound, readGuidelineTable } from './policy/read-guideline-table';

/** What a file says of the items of an edition. */
export interface ReadTable {
  readonly type: 'TableRead';
  readonly file: SheetFile;
  readonly found: GuidelineTableFound;
  /** The items that a table may name, each number once. */
  readonly items: readonly HeldItem[];
}
export type ReadTableOutcome = ReadTable | { readonly type: 'WorkbookUnreadable'; readonly refusal: WorkbookRefusal };

type Saved = { readonly type: 'GuidelineTableSaved'; readonly table: GuidelineTable };
type Changed = { readonly type: 'GuidelineTableChanged' };
export type ImportTableOutcome =
  | Saved
  | { readonly type: 'NoPlaces'; readonly found: GuidelineTableFound }
  | Extract<ReadTableOutcome, { readonly type: 'WorkbookUnreadable' }>
  | InvalidEntry;
export type ChangeTableOutcome = Saved | Changed;

/** Where the guideline speaks of the items: as shipped, and as a consultancy reads it from tables for later versions. */
@Injectable()
export class GuidelineService {
  constructor(
    private readonly db: Database,
    private readonly guideline: GuidelineRepository,
    private readonly workbooks: EditionWorkbooks,
    private readonly audit: Audit,
  ) {}

  /** Throws NOT_FOUND for a foreign edition, as do all others. */
  async places(editionId: string, form: FormKind): Promise<readonly ItemGuidelinePlaces[]> {
    const held = await this.guideline.items(editionId);
    if (!held) throw notFound('edition', editionId);
    return placesOfItems(held.items, held.tables, form);
  }

  async tables(editionId: string): Promise<readonly GuidelineTable[]> {
    if (!(await this.guideline.items(editionId))) throw notFound('edition', editionId);
    return this.guideline.tables(editionId);
  }

  /** Looks into a file; outside of a transaction, because it takes its time. */
  async read({ editionId, fileId }: ReadGuidelineTableInput): Promise<ReadTableOutcome> {
    const held = await this.guideline.items(editionId);
    if (!held) throw notFound('edition', editionId);
    const workbook = await this.workbooks.read(fileId);
    if (workbook.type === 'WorkbookUnreadable') return workbook;
    const byCode = new Map<string, HeldItem>();
    for (const item of held.items.filter(({ form }) => hasTables(form)))
      if (!byCode.has(tableCode(item.code))) byCode.set(tableCode(item.code), item);
    const found = readGuidelineTable(workbook.grids, new Set(byCode.keys()));
    return { type: 'TableRead', file: workbook.file, found, items: [...byCode.values()] };
  }

  /** Takes the places of what was read; those of the same version that were read before give way. */
  import(read: ReadTableOutcome, { editionId, guideline }: ImportGuidelineTableInput): Promise<ImportTableOutcome> {
    const entered = new Entered();
    const version = readVersion(entered, guideline);
    return this.db.transaction(async () => {
      if (read.type !== 'TableRead') return read;
      if (entered.fault) return entered.fault;
      const { file, found } = read;
      if (found.places.length === 0) return { type: 'NoPlaces', found };
      const { id, former } = await this.guideline.put({ editionId, guideline: version, places: found.places, file });
      await this.record('imported', id, {
        editionId,
        guideline: version,
        sha256: file.sha256,
        places: found.places.length,
        replacesId: former,
      });
      return this.saved(id);
    });
  }

  remove({ id, version }: RemoveGuidelineTableInput): Promise<ChangeTableOutcome> {
    return this.change(id, 'removed', () => this.guideline.remove(id, version));
  }

  restore({ id, version }: RemoveGuidelineTableInput): Promise<ChangeTableOutcome> {
    return this.change(id, 'restored', () => this.guideline.restore(id, version));
  }

  private change(id: string, verb: 'removed' | 'restored', write: () => Promise<boolean>): Promise<ChangeTableOutcome> {
    return this.db.transaction(async () => {
      const table = await this.guideline.table(id);
      if (!table) throw notFound('guideline table', id);
      if (!(await write())) return { type: 'GuidelineTableChanged' };
      await this.record(verb, id, { guideline: table.guideline });
      return this.saved(id);
    });
  }

  private async saved(id: string): Promise<Saved> {
    const table = await this.guideline.table(id);
    if (!table) throw notFound('guideline table', id);
    return { type: 'GuidelineTableSaved', table };
  }

  private record(verb: string, id: string, after: unknown): Promise<void> {
    return this.audit.record({
      action: `guideline-table.${verb}`,
      objectKind: 'guideline_table',
      objectId: id,
      after,
    });
  }
}

/** `第７.１版` is `7.1`. */
function readVersion(entered: Entered, given: string): string {
  const text = entered.text(given, {
    field: 'guideline',
    ja: 'ガイドラインの版',
    en: 'Version of the guideline',
    max: 20,
  });
  const version = /^第?\s*(\d{1,2}\.\d{1,2})\s*版?$/u.exec(text.normalize('NFKC'))?.[1];
  return (
    version ??
    entered.refuse(
      'guideline',
      'ガイドラインの版を「7.1」のように入力してください。',
      'Version of the guideline: please enter it as 7.1.',
    )
  );
}
