import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthDatabase, Database, type MailMessage, RoleDatabase, SchedulerDatabase } from '@mamori/platform';
import { WorkerModule } from '../../../apps/worker/src/worker.module';
import type { WorldDatabase } from './database';

export interface WorldWorker {
  readonly app: INestApplicationContext;
  readonly database: Database;
  readonly scheduler: SchedulerDatabase;
  readonly mails: MailMessage[];
  close(): Promise<void>;
}

/** The worker's parts on a database of the world, without its loops; mails end in a list. */
export async function workerContext({ urls }: Pick<WorldDatabase, 'urls'>): Promise<WorldWorker> {
  const database = await Database.open({ url: urls.app, name: 'mamori-worker', size: 4 });
  const scheduler = new SchedulerDatabase(await RoleDatabase.open({ url: urls.sched, name: 'mamori-worker', size: 2 }));
  const auth = new AuthDatabase(await RoleDatabase.open({ url: urls.auth, name: 'mamori-worker', size: 2 }));
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
      mailer: { send },
      sending: { origin: 'https://mamori.example', leaseSeconds: 60 },
    }),
    { logger: false, abortOnError: false },
  );
  return {
    app,
    database,
    scheduler,
    mails,
    async close() {
      await app.close();
      await Promise.all([database.close(), auth.role.close(), scheduler.role.close()]);
    },
  };
}
