import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import {
  AuthDatabase,
  Database,
  LocalBlobs,
  type MailMessage,
  Quarantine,
  RoleDatabase,
  SchedulerDatabase,
} from '@mamori/platform';
import { WorkerModule } from '../../../apps/worker/src/worker.module';
import type { WorldDatabase } from './database';

export interface WorldWorker {
  readonly app: INestApplicationContext;
  readonly database: Database;
  readonly scheduler: SchedulerDatabase;
  readonly mails: MailMessage[];
  /** Where it keeps files; its scanner finds nothing. */
  readonly folder: string;
  close(): Promise<void>;
}

/** The worker's parts on a database of the world, without its loops; mails end in a list. */
export async function workerContext({ urls }: Pick<WorldDatabase, 'urls'>): Promise<WorldWorker> {
  const database = await Database.open({ url: urls.app, name: 'mamori-worker', size: 4 });
  const scheduler = new SchedulerDatabase(await RoleDatabase.open({ url: urls.sched, name: 'mamori-worker', size: 2 }));
  const auth = new AuthDatabase(await RoleDatabase.open({ url: urls.auth, name: 'mamori-worker', size: 2 }));
  const folder = mkdtempSync(join(tmpdir(), 'mamori-world-'));
  const mails: MailMessage[] = [];
  const send = async (mail: MailMessage) => {
    mails.push(mail);
    return 'kept';
  };
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({
      database,
      auth,
      scheduler,
      files: {
        blobs: new LocalBlobs(join(folder, 'kept')),
        quarantine: new Quarantine(join(folder, 'quarantine')),
        scanner: { scan: async () => ({ type: 'Clean' }) },
      },
      mailer: { send },
      sending: { origin: 'https://mamori.example', leaseSeconds: 60, gatherSeconds: 0 },
    }),
    { logger: false, abortOnError: false },
  );
  return {
    app,
    database,
    scheduler,
    mails,
    folder,
    async close() {
      await app.close();
      await Promise.all([database.close(), auth.role.close(), scheduler.role.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
