import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, newId } from '@mamori/platform';
import { checkDocument } from './edition-catalogue';
import { EditionsRepository, type PublishedRow } from './editions.repository';
import { EditionAltered } from './policy/edition-altered';
import { toEditionRows } from './policy/edition-rows';
import { parseEdition } from './policy/parse-edition';
import type { Edition } from './schema.gen';

/** What `adopt` did with an edition of the catalogue: `adopted` now, or there before and `unchanged`. */
export interface AdoptedEdition {
  readonly code: string;
  readonly result: 'adopted' | 'unchanged';
}

/** The editions that a consultancy can use: its own unchangeable copies of what the operator published. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly editions: EditionsRepository,
  ) {}

  /** The consultancy's editions, newest first. */
  list(): Promise<readonly Edition[]> {
    return this.editions.list(currentActor().tenantId);
  }

  /**
   * Copies every published edition that the consultancy lacks, with its items; in the catalogue's order of codes. One that
   * it read from a file itself stays as it is. Only for the tenant's system actor. May run again and several times at once. Throws EditionAltered, and copies nothing, when the
   * catalogue or the consultancy's copy is not what was published.
   */
  adopt(): Promise<readonly AdoptedEdition[]> {
    const { tenantId } = currentActor();
    return this.db.transaction(async () => {
      const published = await this.editions.published(tenantId);
      const missing = published.filter((edition) => !isAdopted(edition)).map(newRows);
      const added =
        missing.length === 0
          ? []
          : await this.editions.adopt(
              tenantId,
              missing.map(({ edition }) => edition),
              missing.flatMap(({ items }) => items),
            );
      for (const { id, ...after } of added)
        await this.audit.record({ action: 'edition.adopted', objectKind: 'edition', objectId: id, after });
      const codes = new Set(added.map(({ code }) => code));
      return published.map(({ code }) => ({ code, result: codes.has(code) ? 'adopted' : 'unchanged' }));
    });
  }
}

function isAdopted({ code, checksum, adopted, origin }: PublishedRow): boolean {
  if (adopted === null) return false;
  // Read from the ministry's file before the operator published it: lists rest on it, and it stays.
  if (origin === 'import') return true;
  if (adopted !== checksum)
    throw new EditionAltered(code, `adopted with checksum ${adopted}, the catalogue has ${checksum}`);
  return true;
}

function newRows(published: PublishedRow) {
  checkDocument(published);
  const { edition, items } = toEditionRows(parseEdition(published.document, published.code));
  const id = newId();
  return { edition: { ...edition, id }, items: items.map((item) => ({ ...item, id: newId(), editionId: id })) };
}
