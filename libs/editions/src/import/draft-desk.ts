import { Injectable } from '@nestjs/common';
import { Audit, notFound } from '@mamori/platform';
import { toDraft } from './draft-read-model';
import { type DraftItemRow, type DraftRow, EditionDraftRepository, type LockedDraft } from './edition-draft.repository';
import type { DraftItem, EditionDraft, EditionDraftState } from '../schema.gen';

export type DraftSaved = { readonly type: 'EditionDraftSaved'; readonly draft: EditionDraft };
export type ItemSaved = { readonly type: 'DraftItemSaved'; readonly item: DraftItem; readonly draft: EditionDraft };
export type Closed = { readonly type: 'DraftClosed'; readonly state: EditionDraftState };
export type DraftChanged = { readonly type: 'DraftChangedMeanwhile'; readonly draft: EditionDraft };
export type ItemChanged = { readonly type: 'DraftItemChangedMeanwhile'; readonly current: DraftItem };

/** What every change of a draft has in common. */
@Injectable()
export class DraftDesk {
  constructor(
    private readonly drafts: EditionDraftRepository,
    private readonly audit: Audit,
  ) {}

  /** Throws NOT_FOUND for a foreign draft. */
  async row(id: string): Promise<DraftRow> {
    const row = await this.drafts.read(id);
    if (!row) throw notFound('edition draft', id);
    return row;
  }

  /** Holds the draft for the transaction; `closed` once it can no longer be changed. Throws NOT_FOUND for a foreign one. */
  async hold(id: string): Promise<{ readonly draft: LockedDraft; readonly closed: Closed | null }> {
    const draft = await this.drafts.lock(id);
    if (!draft) throw notFound('edition draft', id);
    return { draft, closed: draft.state === 'review' ? null : { type: 'DraftClosed', state: draft.state } };
  }

  /** Throws NOT_FOUND for an item that the draft does not have. */
  itemOf(row: DraftRow, itemId: string): DraftItemRow {
    const item = row.items.find(({ id }) => id === itemId);
    if (!item) throw notFound('draft item', itemId);
    return item;
  }

  async saved(id: string): Promise<DraftSaved> {
    return { type: 'EditionDraftSaved', draft: toDraft(await this.row(id)) };
  }

  async itemSaved(id: string, itemId: string): Promise<ItemSaved> {
    const row = await this.row(id);
    return { type: 'DraftItemSaved', item: this.itemOf(row, itemId), draft: toDraft(row) };
  }

  async changedMeanwhile(id: string): Promise<DraftChanged> {
    return { type: 'DraftChangedMeanwhile', draft: toDraft(await this.row(id)) };
  }

  /** Counts the change and records it. */
  async note(id: string, action: string, before: unknown, after: unknown): Promise<void> {
    await this.drafts.touch(id);
    await this.audit.record({ action, objectKind: 'edition_draft', objectId: id, before, after });
  }
}
