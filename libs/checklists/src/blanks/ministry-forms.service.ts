import { AsyncLocalStorage } from 'node:async_hooks';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, FetchFile, notFound, say } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { type FormSource, FormsService, type MadeFile } from '../forms/forms.service';
import { formSheet } from '../forms/policy/form-sheet';
import type { Snapshot } from '../signing/snapshot';
import { fillBlank } from './fill/blank-filler';
import { type FormBlankRow, partsOf } from './form-blank-row';
import { FormBlankRepository } from './form-blank.repository';
import { type BlankInUse, type ClinicList, MinistryFormRepository } from './ministry-form.repository';
import { exampleList } from './policy/example-list';
import { fillOrders } from './policy/fill-orders';
import { fileNames } from './policy/file-names';
import { type ZipFile, zipOf } from './zip-stream';

export type MinistryFileOutcome =
  { readonly type: 'FileMade'; readonly file: MadeFile } | { readonly type: 'NoBlankInUse' };
export type ManyOutcome =
  | { readonly type: 'ArchiveBegun'; readonly name: string; readonly body: Readable }
  | { readonly type: 'NoBlankInUse' }
  | { readonly type: 'NoLists' }
  | { readonly type: 'TooManyClinics'; readonly most: number };

export const MOST_CLINICS = 500;
/** Filled at a time: some megabytes, and one process. */
const CHUNK = 20;

/** Hands out lists as the ministry's own file. */
@Injectable()
export class MinistryFormsService {
  constructor(
    private readonly db: Database,
    private readonly forms: FormsService,
    private readonly blanks: FormBlankRepository,
    private readonly ministry: MinistryFormRepository,
    private readonly fetch: FetchFile,
    private readonly audit: Audit,
  ) {}

  /** A list, as it was signed when it is; `signatureId` names an older version. Throws NOT_FOUND for a foreign list. */
  async make(checklistId: string, signatureId?: string): Promise<MinistryFileOutcome> {
    const { editionId, form } = await this.ministry.form(checklistId);
    const blank = await this.ministry.inUse(editionId, form);
    if (!blank) return { type: 'NoBlankInUse' };
    const source = await this.forms.list({ checklistId, kind: 'ministry', format: 'xlsx', signatureId });
    const [bytes] = await this.fill(blank, [source]);
    if (!bytes) throw new Error(`checklist ${checklistId}: the form was not filled`);
    return { type: 'FileMade', file: { name: nameOf(source), bytes } };
  }

  /** The file with made-up answers, to try a mapping. Throws NOT_FOUND for a foreign one. */
  async example(id: string): Promise<MadeFile> {
    const row = await this.db.transaction(async () => {
      const found = await this.blanks.read(id);
      if (!found) throw notFound('form blank', id);
      await this.audit.record({ action: 'form-blank.tried', objectKind: 'form_blank', objectId: id });
      return found;
    });
    const { mapping } = partsOf(row);
    const list = exampleOf(row);
    const orders = fillOrders(mapping, list, `${row.fiscalYear}-12-10`);
    const kept = { id: row.fileId, sha256: row.sha256, bytes: row.bytes };
    const [bytes] = await this.fetch.withCopyOf(kept, (path) => fillBlank(path, mapping.sheet, [orders]));
    if (!bytes) throw new Error(`form blank ${id}: the example was not filled`);
    return { name: `${say('見本', 'example')} ${row.fileName.replace(/\.xlsx$/iu, '')}`, bytes };
  }

  /**
   * The lists of the clinics named, or of all that may be reached, in one archive that comes piece by piece; what no list is
   * there for is said in a text beside them. Throws NOT_FOUND for a foreign edition or clinic.
   */
  async many(editionId: string, form: FormKind, clinicIds: readonly string[] | null): Promise<ManyOutcome> {
    const edition = await this.ministry.editionName(editionId);
    if (edition === undefined) throw notFound('edition', editionId);
    const found = await this.ministry.lists(editionId, form, clinicIds, MOST_CLINICS + 1);
    const missing = clinicIds?.find((id) => !found.some(({ clinicId }) => clinicId === id.toLowerCase()));
    if (missing !== undefined) throw notFound('clinic', missing);
    if (found.length > MOST_CLINICS) return { type: 'TooManyClinics', most: MOST_CLINICS };
    const blank = await this.ministry.inUse(editionId, form);
    if (!blank) return { type: 'NoBlankInUse' };
    if (found.every(({ checklistId }) => checklistId === null)) return { type: 'NoLists' };
    await this.noteMany(blank, found, clinicIds === null);
    const pieces = zipOf(this.files(blank, found));
    // Later pieces are asked for by the network, not by the request.
    const asAsked = AsyncLocalStorage.snapshot();
    const body = Readable.from({
      [Symbol.asyncIterator]: () => ({
        next: () => asAsked(() => pieces.next()),
        return: () => asAsked(() => pieces.return(undefined)),
      }),
    });
    return { type: 'ArchiveBegun', name: `${edition} ${say('厚労省様式', 'ministry forms')}`, body };
  }

  private async *files(blank: BlankInUse, clinics: readonly ClinicList[]): AsyncGenerator<ZipFile> {
    const names = fileNames(clinics.map(({ name }) => name));
    const without = clinics.filter(({ checklistId }) => checklistId === null);
    const listed = clinics.flatMap(({ checklistId }, at) =>
      checklistId ? [{ checklistId, name: names[at] ?? '' }] : [],
    );
    for (let from = 0; from < listed.length; from += CHUNK) {
      const chunk = listed.slice(from, from + CHUNK);
      const sources: FormSource[] = [];
      for (const { checklistId } of chunk)
        sources.push(await this.forms.list({ checklistId, kind: 'ministry', format: 'xlsx' }));
      const filled = await this.fill(blank, sources);
      for (const [at, bytes] of filled.entries()) yield { name: `${chunk[at]?.name ?? at}.xlsx`, bytes };
    }
    if (without.length > 0)
      yield { name: `${say('お知らせ', 'note')}.txt`, bytes: Buffer.from(noteOf(without), 'utf8') };
  }

  private fill({ id: _id, fileId, mapping, ...kept }: BlankInUse, sources: readonly FormSource[]) {
    const copies = sources.map(({ list, occasion: { signed, today } }) =>
      fillOrders(mapping, list, signed?.on ?? today),
    );
    return this.fetch.withCopyOf({ ...kept, id: fileId }, (path) => fillBlank(path, mapping.sheet, copies));
  }

  /** Who takes what, before the first answer leaves. */
  private noteMany(blank: BlankInUse, found: readonly ClinicList[], all: boolean): Promise<void> {
    const [only] = found.length === 1 ? found : [];
    return this.db.transaction(() =>
      this.audit.record({
        action: 'checklist.ministry-forms-made',
        objectKind: only ? 'clinic' : 'tenant',
        objectId: only?.clinicId ?? currentActor().tenantId,
        clinicId: only?.clinicId ?? null,
        after: { blankId: blank.id, clinics: found.length, all },
      }),
    );
  }
}

const nameOf = ({ list, occasion }: FormSource): string =>
  `${formSheet(list, occasion).documentTitle} ${say('厚労省様式', 'ministry form')}`;

function exampleOf(row: FormBlankRow): Snapshot {
  const { form, fiscalYear, editionCode, editionLabelJa, editionLabelEn, titleJa, published, items } = row;
  const edition = { code: editionCode, labelJa: editionLabelJa, labelEn: editionLabelEn, titleJa, published };
  return exampleList({ form, fiscalYear, edition }, items);
}

/** With the mark of UTF-8, so that no reader takes it for Shift_JIS. */
const noteOf = (clinics: readonly ClinicList[]): string =>
  `\ufeff${say('この版のチェックリストがないため、入っていません。', 'Not included, because there is no checklist of this edition:')}\r\n${clinics
    .map(({ name }) => `・${name}`)
    .join('\r\n')}\r\n`;
