import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Audit, blobKey, LocalBlobs, newId, Quarantine } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { ChecklistsService } from '../checklists.service';
import { AnswersExportRepository } from '../forms/answers-export.repository';
import { AnswersExportService } from '../forms/answers-export.service';
import { FormOrigin } from '../forms/form-origin';
import { FormRepository } from '../forms/form.repository';
import { FormsService } from '../forms/forms.service';
import { writeWorkbook } from '../forms/workbook-writer';
import { ReturnedBatchService } from '../returned-forms/returned-batch.service';
import { ReturnedFormService } from '../returned-forms/returned-form.service';
import type { Checklist, ReturnedForm, TakenRowInput } from '../schema.gen';
import { SignatureRepository } from '../signing/signature.repository';
import { type ChecklistWorld, checklistWorld, type Member } from './checklist-world';

/** The noun with a place for files, and what makes and reads forms. */
export interface ReturnedWorld extends ChecklistWorld {
  readonly forms: ReturnedFormService;
  readonly batches: ReturnedBatchService;
  /** A file as an upload leaves it; returns its id. `clinicId` null for one of the consultancy. */
  file(actor: Member, clinicId: string | null, bytes: Uint8Array, name?: string): Promise<string>;
  /** The list's own form as Excel saves it. */
  form(actor: Member, checklistId: string): Promise<Uint8Array>;
  csv(actor: Member, clinicIds: readonly string[] | null): Promise<string>;
  xlsx(actor: Member, clinicIds: readonly string[] | null): Promise<Uint8Array>;
  /** Reads bytes for a list; throws unless they were read. */
  read(
    actor: Member,
    list: Pick<Checklist, 'id' | 'clinicId'>,
    bytes: Uint8Array,
    name?: string,
  ): Promise<ReturnedForm>;
  take(actor: Member, form: ReturnedForm, rows?: readonly TakenRowInput[]): ReturnType<ReturnedFormService['take']>;
  list(actor: Member, id: string): Promise<Checklist>;
}

export async function returnedWorld(): Promise<ReturnedWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'mamori-returned-'));
  const blobs = new LocalBlobs(join(folder, 'kept'));
  const world = await checklistWorld({ files: { blobs, quarantine: new Quarantine(join(folder, 'quarantine')) } });
  const { db, asSuperuser } = world.test;
  const audit = world.get(Audit);
  const forms = world.get(ReturnedFormService);
  const origin = new FormOrigin('https://mamori.example');
  const makers = new FormsService(db, new FormRepository(db), new SignatureRepository(db), audit, origin);
  const exports = new AnswersExportService(db, new AnswersExportRepository(db), audit);
  const self: ReturnedWorld = {
    ...world,
    forms,
    batches: world.get(ReturnedBatchService),
    async file({ tenantId }, clinicId, bytes, name = '様式.xlsx') {
      const [id, path] = [newId(), join(folder, newId())];
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(path, bytes);
      await blobs.put(blobKey(tenantId, id, sha256), path);
      const type = name.endsWith('.csv')
        ? 'text/csv'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await asSuperuser(
        `insert into app.files (tenant_id, id, clinic_id, purpose, name, content_type, bytes, sha256, state, stored_at)
         values ($1, $2, $3, 'returned_form', $4, $5, $6, $7, 'available', now())`,
        [tenantId, id, clinicId, name, type, bytes.length, sha256],
      );
      return id;
    },
    form: async (actor, checklistId) =>
      (await asActor(actor, () => makers.make({ checklistId, kind: 'form', format: 'xlsx' }))).bytes,
    csv: (actor, ids) => asActor(actor, async () => text(await exports.csv(ids))),
    async xlsx(actor, ids) {
      const written = await asActor(actor, () => exports.xlsx(ids));
      if (written.type !== 'WorkbookWritten') throw new Error(written.type);
      return written.bytes;
    },
    async read(actor, list, bytes, name) {
      const fileId = await self.file(actor, list.clinicId, bytes, name);
      const outcome = await asActor(actor, () => forms.read({ checklistId: list.id, fileId }));
      if (outcome.type !== 'ReturnedFormRead') throw new Error(JSON.stringify(outcome));
      return outcome.returnedForm;
    },
    take: (actor, { head, lines }, rows) =>
      asActor(actor, () => {
        const changed = lines.filter(({ state }) => state === 'changed');
        const all = changed.map(({ itemId, current }) => ({ itemId, version: current.version }));
        return forms.take({ id: head.id, rows: rows ?? all });
      }),
    list: (actor, id) => asActor(actor, () => world.get(ChecklistsService).checklist(id)),
    async close() {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return self;
}

/** A sheet of our own form as somebody filled it in: `change` is given each cell's text. */
export async function refilled(
  bytes: Uint8Array,
  change: (text: string, row: readonly string[], column: number) => string,
): Promise<Uint8Array> {
  const { readXlsx } = await import('hucre/xlsx');
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = sheet.rows.map((row) => row.map((value) => String(value ?? '')));
  const written = await writeWorkbook('記入済み', [
    {
      name: sheet.name,
      widths: [8, 44, 20, 8, 8, 8, 18, 18, 36],
      rows: rows.map((row) => ({
        cells: row.map((text, column) => ({ text: change(text, row, column), look: 'text' as const })),
      })),
      headRow: 0,
      footer: '',
      isFiltered: false,
    },
  ]);
  if (written.type !== 'WorkbookWritten') throw new Error(written.type);
  return written.bytes;
}
