import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Actor, blobKey, LocalBlobs, newId, PlatformModule, Quarantine, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { EditionCatalogue } from '../../edition-catalogue';
import { EditionsModule } from '../../editions.module';
import { EditionsService } from '../../editions.service';
import { DraftItemService } from '../draft-item.service';
import { EditionDraftService } from '../edition-draft.service';
import { PublishEditionService } from '../publish-edition.service';
import { ReadWorkbookService } from '../read-workbook.service';
import type { EditionDraft } from '../../schema.gen';
import { type Layout, toWorkbook } from './layouts';

export type Person = Actor & { readonly principalId: string };

/** The noun with a place for files, and consultancies that hold the shipped editions. */
export interface DraftWorld {
  readonly test: TestDatabase;
  readonly drafts: EditionDraftService;
  readonly items: DraftItemService;
  readonly workbooks: ReadWorkbookService;
  readonly publishing: PublishEditionService;
  readonly editions: EditionsService;
  get<T>(service: new (...parts: never[]) => T): T;
  tenant(): Promise<string>;
  person(tenantId: string, role?: string, name?: string): Promise<Person>;
  /** A file of the consultancy as an upload leaves it; returns its id. */
  file(
    tenantId: string,
    bytes: Buffer,
    given?: { readonly state?: string; readonly refusal?: string },
  ): Promise<string>;
  /** A draft into which this form was read. */
  read(person: Person, layouts: readonly Layout[]): Promise<EditionDraft>;
  /** Answers what is open in a draft as somebody would who trusts the suggestions. */
  review(person: Person, draft: EditionDraft): Promise<EditionDraft>;
  close(): Promise<void>;
}

export async function draftWorld(): Promise<DraftWorld> {
  const test = await migratedDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'mamori-drafts-'));
  const blobs = new LocalBlobs(join(folder, 'kept'));
  const files = { blobs, quarantine: new Quarantine(join(folder, 'quarantine')) };
  @Module({ imports: [PlatformModule.with({ database: test.db, files }), EditionsModule] })
  class World {}
  const app = await NestFactory.createApplicationContext(World, { logger: false });
  await app.get(EditionCatalogue).load(test.urls.owner);
  const services = {
    drafts: app.get(EditionDraftService, { strict: false }),
    items: app.get(DraftItemService, { strict: false }),
    workbooks: app.get(ReadWorkbookService, { strict: false }),
    publishing: app.get(PublishEditionService, { strict: false }),
    editions: app.get(EditionsService),
  };
  const world: DraftWorld = {
    test,
    ...services,
    get: (service) => app.get(service, { strict: false }),
    async tenant() {
      const tenantId = await test.createTenant();
      await asActor(systemActor(tenantId), () => services.editions.adopt());
      return tenantId;
    },
    async person(tenantId, role = 'consultant', name = '相談 花子') {
      return { ...(await test.createMember(tenantId, role)), name, permissions: new Set(['edition:import']) };
    },
    async file(tenantId, bytes, { state = 'available', refusal } = {}) {
      const [id, path] = [newId(), join(folder, newId())];
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      writeFileSync(path, bytes);
      if (state === 'available') await blobs.put(blobKey(tenantId, id, sha256), path);
      const isKept = state === 'available';
      await test.asSuperuser(
        `insert into app.files (tenant_id, id, purpose, name, bytes, sha256, state, refusal, stored_at)
         values ($1, $2, 'edition', '様式.xlsx', $3, $4, $5, $6, $7)`,
        [tenantId, id, bytes.length, isKept ? sha256 : null, state, refusal ?? null, isKept ? new Date() : null],
      );
      return id;
    },
    read: (person, layouts) =>
      asActor(person, async () => {
        const started = await services.drafts.start({ kind: 'ministry' });
        if (started.type !== 'EditionDraftSaved') throw new Error(started.type);
        const fileId = await world.file(person.tenantId, await toWorkbook(layouts));
        const outcome = await services.workbooks.take(await services.workbooks.recognise(fileId), {
          draftId: started.draft.id,
          fileId,
        });
        if (outcome.type !== 'EditionDraftSaved') throw new Error(JSON.stringify(outcome));
        return outcome.draft;
      }),
    review: (person, draft) =>
      asActor(person, async () => {
        for (const item of draft.items.filter(({ scope, isLeftOut }) => scope === null && !isLeftOut)) {
          const { id: itemId, version } = item;
          await services.items.update({ draftId: draft.id, itemId, version, scope: 'all' });
        }
        const { items } = await services.drafts.get(draft.id);
        await services.items.confirm({ draftId: draft.id, items });
        return services.drafts.get(draft.id);
      }),
    async close() {
      await app.close();
      await test.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
