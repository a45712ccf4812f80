import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Logger } from 'pino';
import {
  AuthDatabase,
  Database,
  filePartsOf,
  type Hint,
  JOB_HANDLERS,
  type JobHandler,
  JobRunner,
  openQueue,
  openWorker,
  type QueueTransport,
  RoleDatabase,
  SchedulerDatabase,
  SecretBox,
  SmtpMailer,
} from '@mamori/platform';
import { ClinicSummaries } from '@mamori/clinics';
import { LetterSender, RecoveryReadiness } from '@mamori/identity';
import {
  BounceMailbox,
  DatedThings,
  DeliverySender,
  DueReminders,
  FallBack,
  MondayDigests,
  MailReports,
} from '@mamori/reminders';
import { AnchorFiles } from './anchors/anchor-files';
import { FollowDates } from './dates/follow-dates';
import { bounceLoop } from './bounce-loop';
import type { WorkerEnv } from './env';
import { serveHealth } from './health';
import { startLoops } from './loops';
import { createMetrics } from './metrics';
import { scheduleOf } from './schedule';
import { WorkerModule } from './worker.module';

export interface RunningWorker {
  /** Takes nothing new, finishes what is under way, and lets everything go. */
  close(): Promise<void>;
}

const JOBS_AT_ONCE = 4;
const MAILS_AT_ONCE = 8;
/** Mails of one tenant that may lie in the queue. */
const SHARE = 200;

/** Puts the worker together and starts it. Rejects when a database cannot be reached or the port is taken. */
export async function startWorker(env: WorkerEnv, log: Logger): Promise<RunningWorker> {
  const database = await Database.open({ url: env.DATABASE_APP_URL, name: 'mamori-worker', size: 16 });
  const scheduler = new SchedulerDatabase(
    await RoleDatabase.open({ url: env.DATABASE_SCHED_URL, name: 'mamori-worker', size: 4 }),
  );
  const auth = new AuthDatabase(
    await RoleDatabase.open({ url: env.DATABASE_AUTH_URL, name: 'mamori-worker', size: 6 }),
  );
  const mailer = new SmtpMailer({
    url: env.SMTP_URL,
    from: env.MAIL_FROM,
    host: new URL(env.MAMORI_ORIGIN).hostname,
  });
  const metrics = createMetrics(scheduler);
  const sending = {
    origin: env.MAMORI_ORIGIN,
    leaseSeconds: env.DELIVERY_LEASE_SECONDS,
    bounceAddress: env.BOUNCE_ADDRESS,
    gatherSeconds: env.REMINDER_GATHER_SECONDS,
    isLocal: env.MAMORI_LOCAL === '1',
    onTried: metrics.ended,
    onPaceLost: (err: unknown) => log.warn({ err }, 'what came of a message was not counted for its channel'),
  };
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({
      database,
      auth,
      scheduler,
      mailer,
      sending,
      files: filePartsOf(env),
      secrets: SecretBox.of(env.MAMORI_SECRETS_KEY),
    }),
    {
      logger: false,
      abortOnError: false,
    },
  );

  const transport = transportOf(env);
  const onQueueError = sayingOnce(log);
  const jobs = openQueue('jobs', transport, onQueueError);
  const deliveries = openQueue('deliveries', transport, onQueueError);
  const runner = new JobRunner(database, app.get<readonly JobHandler[]>(JOB_HANDLERS), (kind, hint, err) =>
    log.error({ kind, ...hint, err }, 'job failed, trying again later'),
  );
  const sender = app.get(DeliverySender, { strict: false });
  const deliver = async (hint: Hint) => {
    const result = await sender.send(hint);
    if (result === 'unknown') log.warn({ ...hint, result }, 'a message did not go out in order');
    // The hint fails in the queue too, where operators see it with its row's ids.
    if (result === 'failed') throw new Error('set aside: its row in app.deliveries says why');
    if (result === 'broken') throw new Error('an error of our own: its row in app.deliveries says which');
  };
  const logged = (work: (hint: Hint) => Promise<void>) => (hint: Hint) =>
    work(hint).catch((err: unknown) => {
      log.error({ ...hint, err }, 'hint failed; its row says how it goes on');
      throw err;
    });
  const take = () => [
    openWorker(
      'jobs',
      transport,
      logged((hint) => runner.run(hint)),
      {
        concurrency: JOBS_AT_ONCE,
        onError: onQueueError,
      },
    ),
    openWorker('deliveries', transport, logged(deliver), { concurrency: MAILS_AT_ONCE, onError: onQueueError }),
  ];
  const takers = env.WORKER_PARTS.has('take') ? take() : [];
  const due = app.get(DueReminders, { strict: false });
  const mondays = app.get(MondayDigests, { strict: false });
  const fallBack = app.get(FallBack, { strict: false });
  const letters = app.get(LetterSender, { strict: false });
  const recoveries = app.get(RecoveryReadiness, { strict: false });
  const pace = { reofferSeconds: env.HINT_REOFFER_SECONDS, share: SHARE };
  if (!env.MAMORI_ANCHOR_DIR) log.warn('MAMORI_ANCHOR_DIR is not set: heads of the audit trails go to the log alone');
  const anchors = new AnchorFiles(env.MAMORI_ANCHOR_DIR);
  const dated = app.get(DatedThings, { strict: false });
  const dates = new FollowDates(database, scheduler, dated, app.get(ClinicSummaries, { strict: false }));
  const schedule = scheduleOf({
    dates,
    database,
    scheduler,
    due,
    mondays,
    fallBack,
    letters,
    recoveries,
    jobs,
    deliveries,
    pace,
    anchors,
    metrics,
    log,
  });
  const bounces = env.BOUNCE_IMAP_URL
    ? [bounceLoop(new BounceMailbox(env.BOUNCE_IMAP_URL, app.get(MailReports, { strict: false })), log)]
    : [];
  const loops = startLoops(env.WORKER_PARTS.has('schedule') ? [...schedule, ...bounces] : [], log);
  const health = await serveHealth({ host: env.HOST, port: env.WORKER_HEALTH_PORT }, scheduler, deliveries, metrics);
  return {
    async close() {
      await Promise.all([loops.stop(), ...takers.map((taker) => taker.close())]);
      await Promise.all([jobs.close(), deliveries.close(), health.close()]);
      await app.close();
      await Promise.all([database.close(), auth.role.close(), scheduler.role.close()]);
    },
  };
}

function transportOf({ REDIS_URL, QUEUE_DATABASE_URL }: WorkerEnv): QueueTransport {
  if (REDIS_URL) return { kind: 'redis', url: REDIS_URL };
  if (QUEUE_DATABASE_URL) return { kind: 'postgres', url: QUEUE_DATABASE_URL };
  throw new Error('neither REDIS_URL nor QUEUE_DATABASE_URL is set');
}

/** A client that looks for a server which is away says so several times a second. */
function sayingOnce(log: Logger): (error: Error) => void {
  let saidAt = Number.NEGATIVE_INFINITY;
  return (err) => {
    if (performance.now() - saidAt < 30_000) return;
    saidAt = performance.now();
    log.warn({ err }, 'the queue is away');
  };
}
