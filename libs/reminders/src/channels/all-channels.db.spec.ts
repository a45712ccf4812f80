import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type MailMessage, newId, PlatformModule, sql } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DeliverySender } from '../jobs/delivery-sender';
import { ReminderJobsModule } from '../reminder-jobs.module';
import { createConsultancy, type Consultancy, inTenant } from '../testing/arrange';
import { type ProviderFake, startProvider } from './testing/provider-fake';
import { box, keepChannel } from './testing/sealed-rows';

const TEST = sql(
  'test.delivery',
  `insert into app.deliveries (id, target_id, recipient_id, channel_id, channel, purpose, told_on, sequence)
   select $1, $2::uuid, case when not $3 then $2::uuid end, case when $3 then $2::uuid end, $4, 'test', app.today(),
          (select count(*) from app.deliveries v where v.target_id = $2::uuid)`,
);

let test: TestDatabase;
let app: INestApplicationContext;
let provider: ProviderFake;
let home: Consultancy;
const mails: MailMessage[] = [];
beforeAll(async () => {
  test = await migratedDatabase();
  const mailer = {
    send: async (mail: MailMessage) => {
      mails.push(mail);
      return `<${mail.id}@mamori.example>`;
    },
  };
  const options = { origin: 'http://localhost:7300', leaseSeconds: 60, gatherSeconds: 0, isLocal: true };
  @Module({
    imports: [
      PlatformModule.with({ database: test.db, auth: test.auth, scheduler: test.scheduler, secrets: box }),
      ReminderJobsModule.with(mailer, options),
    ],
  })
  class Worker {}
  app = await NestFactory.createApplicationContext(Worker, { logger: false });
});
afterAll(async () => {
  await app.close();
  await test.close();
});
beforeEach(async () => {
  provider = await startProvider();
  home = await createConsultancy(test);
});
afterEach(() => provider.close());

/** Asks for a test and sends it as a worker does; the message's row afterwards. */
async function tested(channel: string, targetId: string, isRoom: boolean) {
  const id = newId();
  await inTenant(test, home.tenantId, () => test.db.execute(TEST, [id, targetId, isRoom, channel]));
  const result = await app.get(DeliverySender).send({ tenantId: home.tenantId, id });
  const [row] = await test.asSuperuser<{ state: string; failure: string | null; waits: boolean }>(
    'select state, failure, not_before > now() as waits from app.deliveries where id = $1',
    [id],
  );
  return { result, ...row };
}

describe('a test message', () => {
  it('goes into a room by the way that reminders go', async () => {
    const room = await keepChannel(test, home.tenantId, 'slack', { url: `${provider.url}/services/x` });
    expect(await tested('slack', room, true)).toMatchObject({ result: 'sent', state: 'sent' });
    expect(provider.asked[0]!.body.toString()).toContain('テスト送信です。');
    const pace = await test.asSuperuser(
      'select failures, last_sent_at is not null as sent from app.channel_pace where channel_id = $1',
      [room],
    );
    expect(pace).toEqual([{ failures: 0, sent: true }]);
  });

  it('goes to a person by mail', async () => {
    expect(await tested('mail', home.consultant, false)).toMatchObject({ result: 'sent' });
    expect(mails.at(-1)).toMatchObject({ subject: '【守り】テスト送信', text: expect.stringContaining('様') });
  });

  it('says why it did not arrive, and how the channel is', async () => {
    const room = await keepChannel(test, home.tenantId, 'teams', { url: `${provider.url}/workflows/x` });
    provider.answer = () => ({ status: 404, text: 'WorkflowNotFound' });
    expect(await tested('teams', room, true)).toMatchObject({ state: 'failed', failure: 'HTTP 404: WorkflowNotFound' });
    const pace = await test.asSuperuser('select last_failure from app.channel_pace where channel_id = $1', [room]);
    expect(pace).toEqual([{ last_failure: 'HTTP 404: WorkflowNotFound' }]);
  });

  it('comes again by itself where a copy is recognised, and is left unknown where it is not', async () => {
    provider.answer = () => 'cut';
    const secret = { url: `${provider.url}/in`, secret: 'a secret of thirty-two signs and more' };
    const hook = await keepChannel(test, home.tenantId, 'webhook', secret);
    const room = await keepChannel(test, home.tenantId, 'slack', { url: `${provider.url}/services/x` });
    expect(await tested('webhook', hook, true)).toMatchObject({ state: 'scheduled', waits: true });
    expect(await tested('slack', room, true)).toMatchObject({ state: 'unknown' });
  });

  it('waits as long as the provider asks for', async () => {
    const room = await keepChannel(test, home.tenantId, 'slack', { url: `${provider.url}/services/x` });
    provider.answer = () => ({ status: 429, headers: { 'retry-after': '120' } });
    expect(await tested('slack', room, true)).toMatchObject({ state: 'scheduled', waits: true });
    // The next one is not even offered to it.
    expect(await tested('slack', room, true)).toMatchObject({
      state: 'scheduled',
      failure: 'nothing goes to it until its pause ends',
    });
    expect(provider.asked).toHaveLength(1);
  });

  it.each(['web_push', 'line_works'])('reaches nobody by %s who is not known there', async (channel) => {
    expect(await tested(channel, home.consultant, false)).toMatchObject({ state: 'no_address' });
  });
});
