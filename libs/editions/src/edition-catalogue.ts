import { Injectable } from '@nestjs/common';
import { RoleDatabase, type RoleTransaction, sql } from '@mamori/platform';
import type { EditionDocument } from './policy/catalogue-schema';
import { editionChecksum } from './policy/checksum';
import { EditionAltered } from './policy/edition-altered';
import { shippedCatalogue } from './shipped-catalogue';

const PUBLISH = sql(
  'edition-catalogue.publish',
  `insert into catalogue.editions (code, checksum, document)
   select code, checksum, document from jsonb_to_recordset($1) as e(code text, checksum text, document jsonb)
   on conflict (code) do nothing
   returning code`,
);
const STORED = sql(
  'edition-catalogue.stored',
  `select code, checksum, document from catalogue.editions where code = any ($1) order by code`,
);
const LOADED = sql('edition-catalogue.loaded', `select code from catalogue.editions order by code`);

/** What `load` found of an edition: `loaded` now, or there before and `unchanged`. */
export interface LoadedEdition {
  readonly code: string;
  readonly result: 'loaded' | 'unchanged';
}

interface PublishedEdition {
  readonly code: string;
  readonly checksum: string;
  readonly document: unknown;
}

/** The operator's side of the editions: what every consultancy of the installation can adopt. */
@Injectable()
export class EditionCatalogue {
  /**
   * Publishes the shipped editions in the database that `ownerUrl` names, as its owner. May run again and in several
   * processes at once. Throws EditionAltered, and loads nothing, when an edition stands there with another text.
   */
  load(ownerUrl: string): Promise<readonly LoadedEdition[]> {
    return asOwner(ownerUrl, (tx) => publish(tx, shippedCatalogue().editions));
  }

  /**
   * Publishes one more edition, made of the ministry's file. May run again. Throws EditionAltered, and publishes nothing,
   * when an edition of that code stands there with another text.
   */
  async publish(ownerUrl: string, document: EditionDocument): Promise<LoadedEdition> {
    const [result] = await asOwner(ownerUrl, (tx) => publish(tx, [document]));
    if (!result) throw new Error(`edition ${document.edition} was not published`);
    return result;
  }

  /** The document of a published edition; undefined when there is none of that code. */
  async document(ownerUrl: string, code: string): Promise<unknown> {
    const [row] = await asOwner(ownerUrl, (tx) => tx.query<PublishedEdition>(STORED, [[code]]));
    return row?.document;
  }

  /** The codes of the editions that stand in the database that `ownerUrl` names. */
  async loaded(ownerUrl: string): Promise<readonly string[]> {
    const rows = await asOwner(ownerUrl, (tx) => tx.query<{ code: string }>(LOADED));
    return rows.map(({ code }) => code);
  }
}

async function asOwner<T>(ownerUrl: string, work: (tx: RoleTransaction) => Promise<T>): Promise<T> {
  const owner = await RoleDatabase.open({ url: ownerUrl, size: 1, name: 'mamori-editions' });
  try {
    return await owner.transaction(work);
  } finally {
    await owner.close();
  }
}

async function publish(tx: RoleTransaction, documents: readonly EditionDocument[]): Promise<readonly LoadedEdition[]> {
  const shipped = documents.map((document): PublishedEdition => ({
    code: document.edition,
    checksum: editionChecksum(document),
    document,
  }));
  const added = await tx.query<{ code: string }>(PUBLISH, [JSON.stringify(shipped)]);
  const stored = await tx.query<PublishedEdition>(STORED, [shipped.map(({ code }) => code)]);
  return stored.map((edition) => {
    const checksum = shipped.find(({ code }) => code === edition.code)?.checksum;
    if (edition.checksum !== checksum)
      throw new EditionAltered(
        edition.code,
        `published with checksum ${edition.checksum}, the file has ${checksum}. ` +
          'A published edition never changes; give a corrected one a new code.',
      );
    checkDocument(edition);
    return { code: edition.code, result: added.some(({ code }) => code === edition.code) ? 'loaded' : 'unchanged' };
  });
}

/** Throws EditionAltered when the stored document is not the one whose checksum stands beside it. */
export function checkDocument({ code, checksum, document }: PublishedEdition): void {
  const found = editionChecksum(document);
  if (found !== checksum)
    throw new EditionAltered(code, `the document in the catalogue has checksum ${found}, published was ${checksum}`);
}
