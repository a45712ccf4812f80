import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Audit, blobKey, FetchFile, LocalBlobs, newId, Quarantine } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { FormBlankRepository } from '../blanks/form-blank.repository';
import { FormBlanksService } from '../blanks/form-blanks.service';
import { MinistryFormRepository } from '../blanks/ministry-form.repository';
import { MinistryFormsService } from '../blanks/ministry-forms.service';
import { FormOrigin } from '../forms/form-origin';
import { FormRepository } from '../forms/form.repository';
import { FormsService } from '../forms/forms.service';
import type { FormBlank } from '../schema.gen';
import { SignatureRepository } from '../signing/signature.repository';
import { type ChecklistWorld, checklistWorld, type Member } from './checklist-world';

/** The noun with a place for files, and what reads and fills the ministry's. */
export interface BlankWorld extends ChecklistWorld {
  readonly blanks: FormBlanksService;
  readonly ministry: MinistryFormsService;
  /** A file as an upload leaves it; returns its id. */
  file(actor: Member, bytes: Uint8Array): Promise<string>;
  /** Reads bytes as the blank of R7 for medical institutions. */
  read(actor: Member, bytes: Uint8Array): ReturnType<FormBlanksService['keep']>;
  /** The same, put in use. */
  inUse(actor: Member, bytes: Uint8Array): Promise<FormBlank>;
  r7(actor: Member): Promise<string>;
}

export async function blankWorld(): Promise<BlankWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'mamori-blanks-'));
  const blobs = new LocalBlobs(join(folder, 'kept'));
  const world = await checklistWorld({ files: { blobs, quarantine: new Quarantine(join(folder, 'quarantine')) } });
  const { db, asSuperuser } = world.test;
  const audit = world.get(Audit);
  const blanks = world.get(FormBlanksService);
  const origin = new FormOrigin('https://mamori.example');
  const self: BlankWorld = {
    ...world,
    blanks,
    ministry: new MinistryFormsService(
      db,
      new FormsService(db, new FormRepository(db), new SignatureRepository(db), audit, origin),
      new FormBlankRepository(db),
      new MinistryFormRepository(db),
      world.get(FetchFile),
      audit,
    ),
    async file({ tenantId }, bytes) {
      const [id, path] = [newId(), join(folder, newId())];
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(path, bytes);
      await blobs.put(blobKey(tenantId, id, sha256), path);
      await asSuperuser(
        `insert into app.files (tenant_id, id, purpose, name, content_type, bytes, sha256, state, stored_at)
         values ($1, $2, 'form_blank', '様式.xlsx', 'application/x', $3, $4, 'available', now())`,
        [tenantId, id, bytes.length, sha256],
      );
      return id;
    },
    async read(actor, bytes) {
      const [fileId, editionId] = [await self.file(actor, bytes), await self.r7(actor)];
      return asActor(actor, async () => blanks.keep(await blanks.read({ editionId, form: 'medical', fileId })));
    },
    async inUse(actor, bytes) {
      const read = await self.read(actor, bytes);
      if (read.type !== 'FormBlankSaved') throw new Error(JSON.stringify(read));
      const { id, version } = read.blank;
      const used = await asActor(actor, () => blanks.use({ id, version }));
      if (used.type !== 'FormBlankSaved') throw new Error(JSON.stringify(used));
      return used.blank;
    },
    async r7({ tenantId }) {
      const sql = `select id from app.editions where tenant_id = $1 and code = 'r7'`;
      const [edition] = await asSuperuser<{ id: string }>(sql, [tenantId]);
      return edition?.id ?? '';
    },
    async close() {
      await world.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return self;
}
