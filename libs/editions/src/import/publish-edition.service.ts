import { Injectable } from '@nestjs/common';
import { Audit, Database, newId, notFound } from '@mamori/platform';
import { toEditionRows } from '../policy/edition-rows';
import { type Closed, DraftDesk, type DraftChanged } from './draft-desk';
import { findingsOf } from './draft-read-model';
import { sayFinding } from './draft-texts';
import { EditionDraftRepository } from './edition-draft.repository';
import { toDocument } from './policy/to-document';
import { PublishEditionRepository } from './publish-edition.repository';
import type { DraftFinding, HeldEdition, PublishEditionInput } from '../schema.gen';

export type PublishOutcome =
  | { readonly type: 'EditionPublished'; readonly edition: HeldEdition }
  | { readonly type: 'DraftNotReady'; readonly findings: readonly DraftFinding[] }
  | DraftChanged
  | Closed;

/** Makes editions of drafts. */
@Injectable()
export class PublishEditionService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly desk: DraftDesk,
    private readonly drafts: EditionDraftRepository,
    private readonly editions: PublishEditionRepository,
  ) {}

  /** Newest first, with what became of each. */
  held(): Promise<readonly HeldEdition[]> {
    return this.editions.held();
  }

  /** Publishes exactly the draft that was seen; whoever publishes it a second time is told that it is closed. */
  publish({ draftId, version }: PublishEditionInput): Promise<PublishOutcome> {
    return this.db.transaction(async () => {
      const { draft, closed } = await this.desk.hold(draftId);
      if (closed) return closed;
      if (draft.version !== version) return this.desk.changedMeanwhile(draftId);
      const row = await this.desk.row(draftId);
      const findings = findingsOf(row);
      if (findings.length > 0) return { type: 'DraftNotReady', findings };

      const isOwn = row.kind === 'own';
      const published = row.published || (isOwn ? this.db.today() : '');
      const rows = toEditionRows(toDocument({ ...row, published }, row.items, row.sheets, row.earlierItems));
      const id = newId();
      const edition = {
        ...rows.edition,
        id,
        origin: isOwn ? ('own' as const) : ('import' as const),
        earlierEditionId: row.earlier?.id ?? null,
      };
      const items = rows.items.map((item) => ({ ...item, id: newId() }));
      if (!(await this.editions.insert(edition, items))) {
        const held = { kind: 'edition_held', itemId: null } as const;
        return { type: 'DraftNotReady', findings: [{ ...held, message: sayFinding(held, []) }] };
      }
      await this.drafts.close(draftId, 'published', id);
      const { code, checksum, forms } = edition;
      await this.audit.record({
        action: 'edition.published',
        objectKind: 'edition',
        objectId: id,
        after: { code, checksum, forms, items: items.length },
      });
      const made = await this.editions.heldOne(id);
      if (!made) throw notFound('edition', id);
      return { type: 'EditionPublished', edition: made };
    });
  }
}
