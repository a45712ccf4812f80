import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, Audit, newId, Once, SecretBox, secretPlace, sql } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { createConsultancy, type Consultancy } from '../../testing/arrange';
import { channelSecrets, pushAddress } from '../channel-secrets';
import { pushKeysOf } from '../push-keys';
import { ChannelTestRepository } from './channel-test.repository';
import { ChannelTestService, MOST_TESTS } from './channel-test.service';
import { ChannelRepository } from './channel.repository';
import { ChannelService } from './channel.service';
import { LineWorksAccounts } from './line-works-accounts';
import { PushBrowsersService } from './push-browsers';

let test: TestDatabase;
let consultancy: Consultancy;
let channels: ChannelService;
let tests: ChannelTestService;
let accounts: LineWorksAccounts;
let browsers: PushBrowsersService;
const box = SecretBox.of(`k1.${randomBytes(32).toString('base64url')}`);
const url = 'https://hooks.slack.com/services/T000/B000/abcdefgh1234';

beforeAll(async () => {
  test = await migratedDatabase();
  const [once, audit] = [new Once(test.db), new Audit(test.db)];
  const repository = new ChannelRepository(test.db);
  channels = new ChannelService(once, audit, box, repository, { isLocal: false });
  tests = new ChannelTestService(once, audit, new ChannelTestRepository(test.db), repository);
  accounts = new LineWorksAccounts(test.db, once, audit);
  browsers = new PushBrowsersService(test.db, once, audit, box);
});
afterAll(() => test.close());
beforeEach(async () => {
  consultancy = await createConsultancy(test);
});

const actor = (kind: Actor['kind'], principalId: string): Actor => ({
  tenantId: consultancy.tenantId,
  kind,
  principalId,
  permissions: new Set(),
});
const office = () => actor('office', consultancy.owner);
const manager = () => actor('clinic', consultancy.manager);
const asOffice = <T>(work: () => Promise<T>) => asActor(office(), work);

async function saved(name = '全体', given: object = {}) {
  const outcome = await asOffice(() => channels.save({ kind: 'slack', name, access: { url }, ...given }));
  if (outcome.type !== 'ChannelSaved') throw new Error(outcome.type);
  return outcome.channel;
}
const trail = () =>
  test.asSuperuser<{ action: string; text: string }>(
    `select action, coalesce(before::text, '') || coalesce(after::text, '') as text from app.audit_events
      where tenant_id = $1 and action like 'channel.%' order by id`,
    [consultancy.tenantId],
  );

describe('a room', () => {
  it('is kept sealed, and shows neither in the list, the trail nor the receipt where it leads', async () => {
    const channel = await saved('全体', { clientMutationId: newId() });
    const [row] = await test.asSuperuser<{ sealed: Buffer }>('select sealed from app.channels where id = $1', [
      channel.id,
    ]);
    const place = secretPlace({ tenantId: consultancy.tenantId, table: 'channels', rowId: channel.id });
    expect(channelSecrets.slack.parse(JSON.parse(box.open(row!.sealed, place)))).toEqual({ url });
    const book = await asOffice(() => channels.book());
    expect(book).toMatchObject({
      canKeep: true,
      people: 3,
      channels: [{ name: '全体', hint: 'hooks.slack.com/…1234' }],
    });
    const receipts = await test.asSuperuser('select answer from app.mutation_receipts where tenant_id = $1', [
      consultancy.tenantId,
    ]);
    expect(receipts).toHaveLength(1);
    expect(JSON.stringify([book, await trail(), receipts])).not.toContain('abcdefgh');
  });

  it('keeps its address when only its name changes, and takes another one with a clean slate', async () => {
    const channel = await saved();
    await test.asSuperuser(
      `insert into app.channel_pace (tenant_id, channel_id, tokens, failures, failing_since, last_failure, open_until)
       values ($1, $2, 0, 5, now(), 'gone', now() + interval '1 hour')`,
      [consultancy.tenantId, channel.id],
    );
    const { access: _, ...seen } = { ...channel, access: null, name: '別の名前' };
    const renamed = await asOffice(() => channels.save({ id: seen.id, version: 1, kind: 'slack', name: seen.name }));
    expect(renamed).toMatchObject({
      channel: { name: '別の名前', version: 2, lastFailure: 'gone', hint: channel.hint },
    });
    const moved = await asOffice(() =>
      channels.save({ id: seen.id, version: 2, kind: 'slack', name: seen.name, access: { url: `${url}5678` } }),
    );
    expect(moved).toMatchObject({
      channel: { hint: 'hooks.slack.com/…5678', failingSince: null, lastFailure: null, pausedUntil: null },
    });
  });

  it('is stopped, taken away and put back, each at the version that was seen', async () => {
    const { id } = await saved();
    expect(await asOffice(() => channels.turn({ id, version: 1, isOn: false }))).toMatchObject({
      channel: { isOn: false },
    });
    expect((await asOffice(() => channels.turn({ id, version: 1, isOn: true }))).type).toBe('ChannelChangedMeanwhile');
    expect((await asOffice(() => channels.remove({ id, version: 2 }))).type).toBe('ChannelRemoved');
    await expect(asOffice(() => channels.turn({ id, version: 3, isOn: true }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await asOffice(() => channels.book())).channels).toEqual([]);
    expect((await asOffice(() => channels.restore({ id, version: 3 }))).type).toBe('ChannelSaved');
    expect((await trail()).map(({ action }) => action)).toEqual([
      'channel.added',
      'channel.turned-off',
      'channel.removed',
      'channel.restored',
    ]);
  });

  it('shares its name with no other, not even by coming back', async () => {
    const { id } = await saved('全体');
    expect(await asOffice(() => channels.save({ kind: 'slack', name: '全体', access: { url } }))).toMatchObject({
      type: 'InvalidInput',
      field: 'name',
    });
    await asOffice(() => channels.remove({ id, version: 1 }));
    await saved('全体');
    expect((await asOffice(() => channels.restore({ id, version: 2 }))).type).toBe('InvalidInput');
  });

  it('is one of fifty at most', async () => {
    for (let count = 1; count <= 50; count += 1) await saved(`部屋${count}`);
    const one = await asOffice(() => channels.save({ kind: 'slack', name: 'もう一つ', access: { url } }));
    expect(one.type).toBe('TooManyChannels');
  });

  it('is nobody’s but the office’s, and no other consultancy’s', async () => {
    const { id } = await saved();
    const book = await asActor(manager(), () => channels.book());
    expect(book.channels).toEqual([]);
    const other = await createConsultancy(test);
    const stranger: Actor = { ...office(), tenantId: other.tenantId, principalId: other.owner };
    await expect(asActor(stranger, () => channels.remove({ id, version: 1 }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      asOffice(() => channels.save({ kind: 'slack', name: 'x', clinicId: other.clinicId, access: { url } })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a test', () => {
  it('is a message into the room that has no lines', async () => {
    const { id } = await saved();
    const outcome = await asOffice(() => tests.ofRoom({ id }));
    expect(outcome).toMatchObject({
      type: 'ChannelTestAsked',
      test: { kind: 'slack', state: 'scheduled', isOver: false },
    });
    const rows = await test.asSuperuser(
      'select channel_id, recipient_id, purpose, target_id, sequence from app.deliveries where tenant_id = $1',
      [consultancy.tenantId],
    );
    expect(rows).toEqual([{ channel_id: id, recipient_id: null, purpose: 'test', target_id: id, sequence: 0 }]);
  });

  it('does not go to a room that is off, nor in a way that does not reach the person', async () => {
    const { id } = await saved();
    await asOffice(() => channels.turn({ id, version: 1, isOn: false }));
    expect((await asOffice(() => tests.ofRoom({ id }))).type).toBe('ChannelNotReady');
    expect((await asActor(manager(), () => tests.ofViewer({ kind: 'web_push' }))).type).toBe('ChannelNotReady');
    expect((await asActor(manager(), () => tests.ofViewer({ kind: 'line_works' }))).type).toBe('ChannelNotReady');
  });

  it('goes by mail to whoever asks, who alone follows it', async () => {
    const asked = await asActor(manager(), () => tests.ofViewer({ kind: 'mail' }));
    if (asked.type !== 'ChannelTestAsked') throw new Error(asked.type);
    const { id } = asked.test;
    expect(await asActor(manager(), () => tests.get(id))).toMatchObject({ id, state: 'scheduled' });
    const consultant = actor('consultant', consultancy.consultant);
    await expect(asActor(consultant, () => tests.get(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(asOffice(() => tests.get(id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('may be repeated until twenty have gone on a day', async () => {
    for (let count = 1; count <= MOST_TESTS; count += 1)
      expect((await asActor(manager(), () => tests.ofViewer({ kind: 'mail' }))).type).toBe('ChannelTestAsked');
    expect((await asActor(manager(), () => tests.ofViewer({ kind: 'mail' }))).type).toBe('TooManyTests');
  });

  it('cannot be made to go to somebody else, nor to be anything but a test', async () => {
    const insert = (recipient: string, purpose: string) =>
      asActor(manager(), () =>
        test.db.transaction(() =>
          test.db.execute(
            sql(
              'test.forge',
              `insert into app.deliveries (id, recipient_id, target_id, channel, purpose, told_on)
               values ($1, $2, $2, 'mail', $3, app.today())`,
            ),
            [newId(), recipient, purpose],
          ),
        ),
      );
    await expect(insert(consultancy.owner, 'test')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(insert(consultancy.manager, 'reminders')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an account of LINE WORKS', () => {
  it('is kept, changed and forgotten for anybody at the version that was seen', async () => {
    const memberId = consultancy.manager;
    const first = await asOffice(() => accounts.save({ memberId, version: 0, lineWorksId: ' midori@example ' }));
    expect(first).toMatchObject({ account: { lineWorksId: 'midori@example', version: 1 } });
    const late = await asOffice(() => accounts.save({ memberId, version: 0, lineWorksId: 'other' }));
    expect(late.type).toBe('LineWorksAccountChangedMeanwhile');
    expect((await asOffice(() => channels.book())).peopleOnLineWorks).toBe(1);
    const ofAnother = { memberId: consultancy.consultant, version: 0 };
    const taken = await asOffice(() => accounts.save({ ...ofAnother, lineWorksId: 'Midori@example' }));
    expect(taken).toMatchObject({ type: 'InvalidInput', message: expect.stringContaining('clinic_manager さん') });
    const gone = await asOffice(() => accounts.save({ memberId, version: 1, lineWorksId: '' }));
    expect(gone).toMatchObject({ account: { lineWorksId: null, version: 2 } });
  });

  it.each(['緑', 'midori example', 'ｍｉｄｏｒｉ'])('is not written as %s', async (lineWorksId) => {
    const entered = { memberId: consultancy.owner, version: 0, lineWorksId };
    expect(await asOffice(() => accounts.save(entered))).toMatchObject({ type: 'InvalidInput', field: 'lineWorksId' });
  });

  it('is found by name, page by page', async () => {
    const first = await asOffice(() => accounts.list(null, 2));
    expect([first.total, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const rest = await asOffice(() => accounts.list(null, 2, first.pageInfo.endCursor));
    expect([...first.nodes, ...rest.nodes].map(({ name }) => name)).toEqual([
      'clinic_manager さん',
      'consultant さん',
      'owner さん',
    ]);
    expect((await asOffice(() => accounts.list('ＯＷＮ'))).total).toBe(1);
  });
});

describe('a browser', () => {
  const browser = (id: string) => ({
    endpoint: `https://fcm.googleapis.com/fcm/send/${id}`,
    p256dh: randomBytes(65).toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
    device: 'Chrome（Windows）',
  });

  it('is kept sealed for its person, once', async () => {
    const given = browser(newId());
    const first = await asActor(manager(), () => browsers.subscribe(given));
    expect(await asActor(manager(), () => browsers.subscribe(given))).toEqual(first);
    const mine = await asActor(manager(), () => browsers.list());
    expect(mine).toMatchObject({ publicKey: pushKeysOf(box).publicKey, browsers: [{ device: 'Chrome（Windows）' }] });
    const [row] = await test.asSuperuser<{ id: string; sealed: Buffer }>(
      'select id, sealed from app.push_subscriptions where tenant_id = $1',
      [consultancy.tenantId],
    );
    const place = secretPlace({ tenantId: consultancy.tenantId, table: 'push_subscriptions', rowId: row!.id });
    const { device: _, ...address } = given;
    expect(pushAddress.parse(JSON.parse(box.open(row!.sealed, place)))).toEqual(address);
  });

  it('of somebody else is neither seen nor taken over nor let go', async () => {
    const given = browser(newId());
    const first = await asActor(manager(), () => browsers.subscribe(given));
    if (first.type !== 'PushSubscribed') throw new Error(first.type);
    const consultant = actor('consultant', consultancy.consultant);
    expect((await asActor(consultant, () => browsers.list())).browsers).toEqual([]);
    expect((await asActor(consultant, () => browsers.subscribe(given))).type).toBe('InvalidInput');
    await expect(asActor(consultant, () => browsers.unsubscribe({ id: first.browser.id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await asActor(manager(), () => browsers.unsubscribe({ id: first.browser.id }))).toBe(first.browser.id);
  });

  it('of ten makes room for the eleventh', async () => {
    for (let count = 1; count <= 11; count += 1) await asActor(manager(), () => browsers.subscribe(browser(newId())));
    const { browsers: kept } = await asActor(manager(), () => browsers.list());
    expect(kept).toHaveLength(10);
  });
});
