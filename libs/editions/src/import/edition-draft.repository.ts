import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId } from '@mamori/platform';
import * as statements from './edition-draft.statements';
import type { DraftFacts, DraftItemFacts, EarlierItemFacts } from './policy/draft';
import type { NewDraftItem } from './policy/draft-from-sheet';
import type { SuggestedMapping } from './policy/suggest-mapping';
import type { DraftSheet, EarlierEdition, EditionDraftHead, EditionDraftState } from '../schema.gen';

/** An item with the version that an edit names. */
export interface DraftItemRow extends DraftItemFacts {
  readonly version: number;
}

export interface DraftRow extends DraftFacts {
  readonly state: EditionDraftState;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly editionId: string | null;
  readonly earlier: EarlierEdition | null;
  readonly earlierChoices: readonly EarlierEdition[];
  /** Codes of all editions that the consultancy has. */
  readonly held: readonly string[];
  readonly sheets: readonly (DraftSheet & { readonly sha256: string })[];
  readonly items: readonly DraftItemRow[];
  readonly earlierItems: readonly EarlierItemFacts[];
}

export interface LockedDraft {
  readonly id: string;
  readonly kind: DraftFacts['kind'];
  readonly state: EditionDraftState;
  readonly version: number;
  readonly earlierEditionId: string | null;
}

export interface NewDraft {
  readonly id: string;
  readonly kind: DraftFacts['kind'];
  readonly labelJa: string;
  readonly labelEn: string;
  /** Of an own list; the ministry's is read from its file. */
  readonly fiscalYear: number;
  readonly earlierEditionId: string | null;
}

export type NewSheet = Omit<DraftSheet, 'fileId' | 'fileName' | 'readAt' | '__typename'>;
export interface SheetFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

const tenant = () => currentActor().tenantId;
const actorName = () => currentActor().name ?? '';

/** The statements about drafts of editions. */
@Injectable()
export class EditionDraftRepository {
  constructor(private readonly db: Database) {}

  /** Everything about a draft in one statement; undefined for what is not there. */
  async read(id: string): Promise<DraftRow | undefined> {
    return (await this.db.read<DraftRow>(statements.READ, [tenant(), id]))[0];
  }

  list(limit: number, before: string | null): Promise<readonly Omit<EditionDraftHead, '__typename'>[]> {
    return this.db.read(statements.LIST, [tenant(), before, limit]);
  }

  /** Holds the draft until the transaction ends: changes of one draft queue here. */
  async lock(id: string): Promise<LockedDraft | undefined> {
    return (await this.db.query<LockedDraft>(statements.LOCK, [tenant(), id]))[0];
  }

  async insert({ id, kind, labelJa, labelEn, fiscalYear, earlierEditionId }: NewDraft): Promise<void> {
    const values = [tenant(), id, kind, labelJa, labelEn, fiscalYear, earlierEditionId, actorName()];
    await this.db.execute(statements.INSERT, values);
  }

  /** Whether an edition is there that a draft of this kind can be compared with. */
  async isEarlier(id: string, kind: DraftFacts['kind']): Promise<boolean> {
    return (await this.db.query(statements.IS_EARLIER, [tenant(), id, kind])).length === 1;
  }

  async update(id: string, draft: Omit<DraftFacts, 'id' | 'kind'>, earlierEditionId: string | null): Promise<void> {
    const { labelJa, labelEn, titleJa, fiscalYear, published, guidelineBasis } = draft;
    const values = [tenant(), id, labelJa, labelEn, titleJa, fiscalYear, published, guidelineBasis, earlierEditionId];
    await this.db.execute(statements.UPDATE, values);
  }

  /** Counts a change of the draft or of anything in it. */
  async touch(id: string): Promise<void> {
    await this.db.execute(statements.TOUCH, [tenant(), id, actorName()]);
  }

  async close(id: string, state: 'published' | 'abandoned', editionId: string | null): Promise<void> {
    await this.db.execute(statements.CLOSE, [tenant(), id, state, editionId]);
  }

  /** The sheets read so far; new ones are numbered on. */
  async lastSheet(id: string): Promise<number> {
    return (await this.db.query<{ last: number }>(statements.NEXT_SHEET, [tenant(), id]))[0]?.last ?? 0;
  }

  async dropForms(id: string, forms: readonly string[]): Promise<void> {
    await this.db.execute(statements.DROP_FORMS, [tenant(), id, forms]);
  }

  /** With the items that were read from them. */
  async dropSheets(id: string, sheets: readonly number[]): Promise<void> {
    await this.db.execute(statements.DROP_SHEETS, [tenant(), id, sheets]);
  }

  async addSheets(id: string, file: SheetFile, sheets: readonly NewSheet[]): Promise<void> {
    await this.db.execute(statements.ADD_SHEETS, [id, file.id, file.name, file.sha256, JSON.stringify(sheets)]);
  }

  /** Returns the new ids in the order given; positions count on from `from`. */
  async addItems(id: string, items: readonly NewDraftItem[], from = 0): Promise<readonly string[]> {
    const rows = items.map((item, at) => ({ ...item, id: newId(), position: from + at }));
    await this.db.execute(statements.ADD_ITEMS, [id, JSON.stringify(rows)]);
    return rows.map((row) => row.id);
  }

  /** False when the item is no longer at the version seen. */
  async saveItem(id: string, itemId: string, seen: number, item: DraftItemFacts): Promise<boolean> {
    const values = [tenant(), id, itemId, seen, JSON.stringify(item)];
    return (await this.db.execute(statements.SAVE_ITEM, values)) === 1;
  }

  /** How many of the items seen were still as they were seen, and are confirmed now. */
  confirm(id: string, seen: readonly { readonly id: string; readonly version: number }[]): Promise<number> {
    const rows = seen.map(({ id: itemId, version }) => ({ id: itemId, version }));
    return this.db.execute(statements.CONFIRM, [tenant(), id, JSON.stringify(rows)]);
  }

  /** Leaves what somebody confirmed. */
  async mapAnew(id: string, mappings: readonly SuggestedMapping[]): Promise<void> {
    await this.db.execute(statements.MAP_ANEW, [tenant(), id, JSON.stringify(mappings)]);
  }

  async order(id: string, itemIds: readonly string[]): Promise<void> {
    await this.db.execute(statements.ORDER, [tenant(), id, itemIds]);
  }
}
