import { Injectable } from '@nestjs/common';
import {
  Audit,
  Database,
  decodeCursor,
  Entered,
  fiscalYearOf,
  type InvalidEntry,
  newId,
  notFound,
  pageSize,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import { type Closed, DraftDesk, type DraftChanged, type DraftSaved } from './draft-desk';
import { toDraft } from './draft-read-model';
import { EditionDraftRepository } from './edition-draft.repository';
import { itemsOfEarlier } from './policy/draft-from-edition';
import { suggestMapping } from './policy/suggest-mapping';
import type {
  AbandonEditionDraftInput,
  EditionDraft,
  EditionDraftConnection,
  StartEditionDraftInput,
  UpdateEditionDraftInput,
} from '../schema.gen';

const cursor = z.tuple([z.uuid()]);
const LABEL = { ja: '年度版の名前', en: 'Name of the edition', max: 100 };

export type DraftOutcome = DraftSaved | DraftChanged | Closed | InvalidEntry;

/** Begins drafts of editions, and changes what they say of the edition as a whole. */
@Injectable()
export class EditionDraftService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly desk: DraftDesk,
    private readonly drafts: EditionDraftRepository,
  ) {}

  /** Throws NOT_FOUND for a foreign draft. */
  async get(id: string): Promise<EditionDraft> {
    return toDraft(await this.desk.row(id));
  }

  /** Newest first, without those laid aside. */
  async list(first?: number | null, after?: string | null): Promise<EditionDraftConnection> {
    const size = pageSize(first);
    const [before] = decodeCursor(after, cursor) ?? [null];
    return toPage(await this.drafts.list(size + 1, before), size, ({ id }) => [id]);
  }

  /** An own list that follows an earlier one begins with its items. Throws NOT_FOUND for an earlier edition of another kind. */
  start(input: StartEditionDraftInput): Promise<DraftOutcome> {
    const entered = new Entered();
    const isOwn = input.kind === 'own';
    const labelJa = entered.text(input.labelJa, { ...LABEL, field: 'labelJa', required: isOwn });
    const labelEn = entered.text(input.labelEn, { ...LABEL, field: 'labelEn' });
    if (entered.fault) return Promise.resolve(entered.fault);
    return this.db.transaction(async () => {
      const earlierEditionId = input.earlierEditionId ?? null;
      if (earlierEditionId && !(await this.drafts.isEarlier(earlierEditionId, input.kind)))
        throw notFound('edition', earlierEditionId);
      const id = newId();
      const fiscalYear = fiscalYearOf(this.db.today());
      await this.drafts.insert({ id, kind: input.kind, labelJa, labelEn, fiscalYear, earlierEditionId });
      if (isOwn && earlierEditionId)
        await this.drafts.addItems(id, itemsOfEarlier((await this.desk.row(id)).earlierItems));
      await this.audit.record({
        action: 'edition-draft.started',
        objectKind: 'edition_draft',
        objectId: id,
        after: { kind: input.kind, labelJa },
      });
      return this.desk.saved(id);
    });
  }

  /** What is absent stays as it is. Another earlier edition makes new suggestions for what nobody confirmed. */
  update(input: UpdateEditionDraftInput): Promise<DraftOutcome> {
    return this.db.transaction(async () => {
      const { draft, closed } = await this.desk.hold(input.id);
      if (closed) return closed;
      if (draft.version !== input.version) return this.desk.changedMeanwhile(input.id);
      const row = await this.desk.row(input.id);
      const entered = new Entered();
      const text = (field: 'labelJa' | 'labelEn' | 'titleJa' | 'published' | 'guidelineBasis', max: number) =>
        input[field] === undefined || input[field] === null
          ? row[field]
          : entered.text(input[field], { ...names[field], field, max });
      const after = {
        labelJa: text('labelJa', 100),
        labelEn: text('labelEn', 100),
        titleJa: text('titleJa', 300),
        published: text('published', 10),
        guidelineBasis: text('guidelineBasis', 200),
        fiscalYear: input.fiscalYear ?? row.fiscalYear,
      };
      if (after.published && !/^\d{4}-\d{2}(-\d{2})?$/u.test(after.published))
        entered.refuse(
          'published',
          '公表日は「2026-06」の形で入力してください。',
          'Please enter the month as 2026-06.',
        );
      if (after.fiscalYear !== null && (after.fiscalYear < 2019 || after.fiscalYear > 2117))
        entered.refuse('fiscalYear', '年度は令和の年で入力してください。', 'Please enter a fiscal year from 2019.');
      if (entered.fault) return entered.fault;
      const earlierEditionId = input.earlierEditionId ?? draft.earlierEditionId;
      const isOther = earlierEditionId !== draft.earlierEditionId;
      if (isOther && earlierEditionId && !(await this.drafts.isEarlier(earlierEditionId, draft.kind)))
        throw notFound('edition', earlierEditionId);
      await this.drafts.update(input.id, after, earlierEditionId);
      if (isOther) {
        const { items, earlierItems } = await this.desk.row(input.id);
        await this.drafts.mapAnew(input.id, suggestMapping(items, earlierItems));
      }
      const { labelJa, titleJa, fiscalYear, published, guidelineBasis } = row;
      await this.desk.note(
        input.id,
        'edition-draft.changed',
        { labelJa, titleJa, fiscalYear, published, guidelineBasis },
        after,
      );
      return this.desk.saved(input.id);
    });
  }

  abandon({ draftId, version }: AbandonEditionDraftInput): Promise<DraftOutcome> {
    return this.db.transaction(async () => {
      const { draft, closed } = await this.desk.hold(draftId);
      if (closed) return closed;
      if (draft.version !== version) return this.desk.changedMeanwhile(draftId);
      await this.drafts.close(draftId, 'abandoned', null);
      await this.desk.note(draftId, 'edition-draft.abandoned', undefined, undefined);
      return this.desk.saved(draftId);
    });
  }
}

const names = {
  labelJa: { ja: '年度版の名前', en: 'Name of the edition' },
  labelEn: { ja: '英語の名前', en: 'English name' },
  titleJa: { ja: '表題', en: 'Title' },
  published: { ja: '公表日', en: 'Published' },
  guidelineBasis: { ja: 'もとになるガイドライン', en: 'Guideline' },
} as const;
