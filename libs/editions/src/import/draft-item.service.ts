import { Injectable } from '@nestjs/common';
import { Database, type InvalidEntry, say } from '@mamori/platform';
import { type Closed, DraftDesk, type DraftSaved, type ItemChanged, type ItemSaved } from './draft-desk';
import { type DraftItemRow, type DraftRow, EditionDraftRepository } from './edition-draft.repository';
import { enterItem, enterNewItem } from './enter-item';
import { checkMapping, type MappingOutcome } from './policy/check-mapping';
import { plainChange } from './policy/suggest-mapping';
import type {
  AddDraftItemInput,
  ConfirmDraftMappingsInput,
  MoveDraftItemInput,
  SetDraftMappingInput,
  UpdateDraftItemInput,
} from '../schema.gen';

export type ItemOutcome = ItemSaved | ItemChanged | Closed | InvalidEntry;
export type ItemsOutcome = DraftSaved | Closed | InvalidEntry;

/** Several forms together; the largest of them has some twenty. */
const MOST_ITEMS = 1_200;

/** Reviews the items of a draft one by one. Changes of one draft queue; each names the version of the item that was seen. */
@Injectable()
export class DraftItemService {
  constructor(
    private readonly db: Database,
    private readonly desk: DraftDesk,
    private readonly drafts: EditionDraftRepository,
  ) {}

  /** A wording that is no longer that of the earlier item is reworded, and wants to be confirmed again. */
  update(input: UpdateDraftItemInput): Promise<ItemOutcome> {
    return this.withItem(input, async (row, item) => {
      const entered = enterItem(input, item);
      if (entered.type === 'InvalidInput') return entered;
      const after = remapped(entered.item, item, row);
      return this.save(input.draftId, item, after, 'edition-draft.item-changed');
    });
  }

  /** Confirms what it sets. Help texts that are missing come from the earlier item. */
  setMapping(input: SetDraftMappingInput): Promise<ItemOutcome> {
    return this.withItem(input, async (row, item) => {
      const { change } = input;
      const replaces = [...new Set(input.replaces)];
      const fits = checkMapping(item.form, change, replaces, row.earlierItems);
      if (fits.type !== 'MappingFits') return misfit(fits);
      const from = row.earlierItems.find(({ key }) => key === replaces[0]);
      const after = {
        ...item,
        change,
        replaces,
        score: 100,
        isConfirmed: true,
        explainJa: item.explainJa || (from?.explainJa ?? ''),
        evidenceJa: item.evidenceJa || (from?.evidenceJa ?? ''),
        remarksHintJa: item.remarksHintJa || (from?.remarksHintJa ?? ''),
        scope: item.scope ?? from?.scope ?? null,
      };
      return this.save(input.draftId, item, after, 'edition-draft.mapped');
    });
  }

  /** Those that were changed since they were seen are left, unconfirmed. */
  confirm({ draftId, items }: ConfirmDraftMappingsInput): Promise<ItemsOutcome> {
    return this.db.transaction(async () => {
      const { closed } = await this.desk.hold(draftId);
      if (closed) return closed;
      const confirmed = await this.drafts.confirm(draftId, items);
      if (confirmed > 0) await this.desk.note(draftId, 'edition-draft.confirmed', undefined, { items: confirmed });
      return this.desk.saved(draftId);
    });
  }

  add(input: AddDraftItemInput): Promise<ItemsOutcome> {
    return this.db.transaction(async () => {
      const { draft, closed } = await this.desk.hold(input.draftId);
      if (closed) return closed;
      const row = await this.desk.row(input.draftId);
      if (row.items.length >= MOST_ITEMS) return tooMany();
      const after = input.afterItemId ?? null;
      if (after !== null && this.desk.itemOf(row, after).form !== input.form) return otherForm();
      if ((draft.kind === 'own') !== (input.form === 'own')) return otherForm();
      const entered = enterNewItem(input, row.earlierItems.length === 0);
      if (entered.type === 'InvalidInput') return entered;
      const [id = ''] = await this.drafts.addItems(input.draftId, [entered.item], row.items.length);
      await this.drafts.order(input.draftId, placed(row, id, input.form, after));
      const { code, labelJa } = entered.item;
      await this.desk.note(input.draftId, 'edition-draft.item-added', undefined, { code, labelJa });
      return this.desk.saved(input.draftId);
    });
  }

  /** Puts an item behind another one of its form, or first; its wording and version stay. */
  move(input: MoveDraftItemInput): Promise<ItemsOutcome> {
    return this.db.transaction(async () => {
      const { closed } = await this.desk.hold(input.draftId);
      if (closed) return closed;
      const row = await this.desk.row(input.draftId);
      const item = this.desk.itemOf(row, input.itemId);
      const after = input.afterItemId ?? null;
      if (after !== null && this.desk.itemOf(row, after).form !== item.form) return otherForm();
      await this.drafts.order(input.draftId, placed(row, item.id, item.form, after));
      await this.desk.note(input.draftId, 'edition-draft.item-moved', undefined, {
        code: item.code,
        labelJa: item.labelJa,
      });
      return this.desk.saved(input.draftId);
    });
  }

  private withItem(
    input: { readonly draftId: string; readonly itemId: string; readonly version: number },
    work: (row: DraftRow, item: DraftItemRow) => Promise<ItemOutcome>,
  ): Promise<ItemOutcome> {
    return this.db.transaction(async () => {
      const { closed } = await this.desk.hold(input.draftId);
      if (closed) return closed;
      const row = await this.desk.row(input.draftId);
      const item = this.desk.itemOf(row, input.itemId);
      return item.version === input.version ? work(row, item) : { type: 'DraftItemChangedMeanwhile', current: item };
    });
  }

  private async save(draftId: string, item: DraftItemRow, after: DraftItemRow, action: string): Promise<ItemOutcome> {
    if (!(await this.drafts.saveItem(draftId, item.id, item.version, after)))
      throw new Error(`draft item ${item.id} is no longer at version ${item.version}`);
    const [before, now] = differences(item, after);
    await this.desk.note(draftId, action, { code: item.code, ...before }, { code: after.code, ...now });
    return this.desk.itemSaved(draftId, item.id);
  }
}

/** The order of a form with one item put behind another, or first. */
function placed(row: DraftRow, id: string, form: string, afterId: string | null): readonly string[] {
  const others = row.items.filter((item) => item.form === form && item.id !== id).map((item) => item.id);
  const at = afterId === null ? 0 : others.indexOf(afterId) + 1;
  return [...others.slice(0, at), id, ...others.slice(at)];
}

function remapped(after: DraftItemRow, before: DraftItemRow, row: DraftRow): DraftItemRow {
  if (after.labelJa === before.labelJa && after.code === before.code) return after;
  if (!['kept', 'moved', 'reworded'].includes(after.change)) return after;
  const from = row.earlierItems.find(({ key }) => key === after.replaces[0]);
  const change = from ? plainChange(after, from) : after.change;
  return change === after.change ? after : { ...after, change, isConfirmed: false };
}

/** The fields that differ, as they were and as they are. */
function differences(before: DraftItemRow, after: DraftItemRow) {
  const old = new Map<string, unknown>(Object.entries(before));
  const names = Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old.get(name)))
    .map(([name]) => name);
  const pick = (item: DraftItemRow) =>
    Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
  return [pick(before), pick(after)] as const;
}

const invalid = (field: string, ja: string, en: string): InvalidEntry => ({
  type: 'InvalidInput',
  field,
  message: say(ja, en),
});
const tooMany = () => invalid('form', `項目は${MOST_ITEMS}件までです。`, `There may be ${MOST_ITEMS} items at most.`);
const otherForm = () => invalid('form', '同じ様式の中で選んでください。', 'Please choose within the same form.');

function misfit(outcome: Exclude<MappingOutcome, { readonly type: 'MappingFits' }>): InvalidEntry {
  switch (outcome.type) {
    case 'NewReplacesNothing':
      return invalid('replaces', '新しい項目には、前の項目を選べません。', 'A new item follows no earlier one.');
    case 'NothingReplaced':
      return invalid('replaces', '前の年度版の項目を選んでください。', 'Please choose the earlier item.');
    case 'UnknownEarlierItem':
      return invalid('replaces', '前の年度版の同じ様式から選んでください。', 'Please choose from the same form.');
    case 'OneEarlierItemOnly':
      return invalid(
        'replaces',
        '前の項目を2つ以上選ぶのは、まとまったときだけです。',
        'Only a merged item follows two or more earlier ones.',
      );
  }
}
