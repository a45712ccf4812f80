import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, Audit, type MailMessage, newId, SecretBox } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { MailChannel } from '../../channels/mail-channel';
import { DeliveryRepository } from '../../jobs/delivery.repository';
import { DeliverySender } from '../../jobs/delivery-sender';
import { type Consultancy, createConsultancy, dueRemindersOf, registerDeadline } from '../../testing/arrange';
import { AddressRepository } from '../addresses/address.repository';
import { AddressService } from '../addresses/address.service';
import { mailMarks } from '../unsubscribe/mail-marks';
import { Unsubscribes } from '../unsubscribe/unsubscribes';
import type { MailReport } from './mail-report';
import { MailReportRepository } from './mail-report.repository';
import { MailReports } from './mail-reports';

const box = SecretBox.of(`k1.${randomBytes(32).toString('base64url')}`);
const origin = 'https://mamori.example';

let test: TestDatabase;
let reports: MailReports;
let unsubscribes: Unsubscribes;
let addresses: AddressService;
let world: Consultancy;
let id: string;
let sent: MailMessage[];

beforeAll(async () => {
  test = await migratedDatabase();
  const audit = new Audit(test.db);
  reports = new MailReports(test.db, new MailReportRepository(test.db), audit, box);
  unsubscribes = new Unsubscribes(test.db, audit, box);
  addresses = new AddressService(test.db, new AddressRepository(test.db), audit);
});
afterAll(() => test.close());
beforeEach(async () => {
  await test.moveClock(0);
  world = await createConsultancy(test);
  await registerDeadline(test, world, 9, { kind: 'inspection' });
  await test.moveClock(3);
  await dueRemindersOf(test).tell((_, error) => expect(error).toBeUndefined());
  sent = [];
  const mark = mailMarks(box, { origin, bounceAddress: 'bounces@mamori.example' });
  const mailer = {
    send: async (message: MailMessage) => `<${message.id}.${message.tag}@mamori.example>${sent.push(message) && ''}`,
  };
  const options = { origin, leaseSeconds: 60 };
  const sender = new DeliverySender(
    test.db,
    new DeliveryRepository(test.db),
    new Audit(test.db),
    [new MailChannel(mailer, mark)],
    {},
    options,
  );
  const [row] = await test.asSuperuser<{ id: string }>(
    `select id from app.deliveries where recipient_id = $1 and channel = 'mail'`,
    [world.manager],
  );
  id = row!.id;
  expect(await sender.send({ tenantId: world.tenantId, id })).toBe('sent');
});

const consultant = (): Actor => ({
  tenantId: world.tenantId,
  kind: 'consultant',
  principalId: world.consultant,
  permissions: new Set(),
});
const report = (change: Partial<MailReport> = {}): MailReport => ({
  kind: 'bounced',
  isPermanent: true,
  tags: ['A'.repeat(55), sent[0]!.tag!],
  recipient: null,
  detail: '550 5.1.1 User unknown',
  sourceKey: newId(),
  reportedAt: null,
  ...change,
});
const state = async () =>
  (await test.asSuperuser<{ state: string }>('select state from app.deliveries where id = $1', [id]))[0]!.state;
const faults = async () => (await asActor(consultant(), () => addresses.list())).nodes;
const actions = async (objectId: string) =>
  (
    await test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action !~ 'sent|told' order by id`,
      [objectId],
    )
  ).map(({ action }) => action);

describe('a mail', () => {
  it('carries what it is known by, whither it comes back, and where one asks for less', () => {
    const [{ tag, returnPath, unsubscribeUrl }] = sent as [MailMessage];
    expect(tag).toMatch(/^[\w-]{55}$/);
    expect(returnPath).toBe(`bounces+${tag}@mamori.example`);
    expect(unsubscribeUrl).toMatch(/^https:\/\/mamori\.example\/unsubscribe\/[\w-]{55}$/);
  });

  it('carries none of it where the installation has no key', () => {
    const mark = mailMarks(SecretBox.of(undefined), { origin, bounceAddress: null });
    expect(mark({ tenantId: world.tenantId, deliveryId: id, memberId: world.manager })).toEqual({});
  });
});

describe('a report', () => {
  it('that a mail came back changes its state, and makes the address work for the consultant', async () => {
    expect(await reports.take(report())).toBe('taken');
    expect(await state()).toBe('bounced');
    expect(await faults()).toMatchObject([
      { memberId: world.manager, reason: 'bounced', detail: '550 5.1.1 User unknown', deliveryId: id },
    ]);
    expect([await actions(id), await actions(world.manager)]).toEqual([['delivery.bounced'], ['address-fault.found']]);
  });

  it('that comes twice counts once, also at the same moment', async () => {
    const same = report();
    const taken = await Promise.all([reports.take(same), reports.take(same), reports.take(same)]);
    expect(taken.toSorted()).toEqual(['known', 'known', 'taken']);
    expect(await actions(id)).toEqual(['delivery.bounced']);
  });

  it.each([
    [['delivered'], 'delivered'],
    [['delayed'], 'sent'],
    [['delivered', 'bounced'], 'bounced'],
    [['bounced', 'delivered'], 'bounced'],
    [['bounced', 'complained', 'delivered'], 'complained'],
  ] as const)('%j in turn leaves it %s', async (kinds, ends) => {
    for (const kind of kinds) await reports.take(report({ kind, isPermanent: false }));
    expect(await state()).toBe(ends);
    expect(await faults()).toEqual([]);
  });

  it('tells what became of a mail that nobody knew of', async () => {
    await test.asSuperuser(`update app.deliveries set state = 'unknown' where id = $1`, [id]);
    await reports.take(report({ kind: 'delivered', isPermanent: false }));
    expect(await state()).toBe('delivered');
  });

  it('blames no address that the person has no longer', async () => {
    await reports.take(report({ recipient: 'former@example.jp' }));
    expect([await state(), await faults()]).toEqual(['bounced', []]);
  });

  it('is forgotten once the address was corrected', async () => {
    await reports.take(report());
    await test.asSuperuser(`update app.members set email = $2 where id = $1`, [world.manager, `${newId()}@example.jp`]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['is forged', () => [`${sent[0]!.tag!.slice(0, -1)}${sent[0]!.tag!.endsWith('A') ? 'B' : 'A'}`]],
    ['names nothing', () => []],
  ])('that %s changes nothing', async (_, tags) => {
    expect(await reports.take(report({ tags: tags() }))).toBe('not_ours');
    expect([await state(), await faults()]).toEqual(['sent', []]);
  });
});

describe('an address to mend', () => {
  it('is cleared by whoever looks after the person, once, and comes back with the next bounce', async () => {
    await reports.take(report());
    const [fault] = await faults();
    for (let times = 0; times < 2; times += 1)
      expect(await asActor(consultant(), () => addresses.clear(fault!.id))).toEqual({ faultId: fault!.id });
    expect(await faults()).toEqual([]);
    expect(await actions(world.manager)).toEqual(['address-fault.found', 'address-fault.cleared']);
    await reports.take(report());
    expect(await faults()).toHaveLength(1);
  });

  it('is not seen, nor cleared, by a consultant of other clinics or another tenant', async () => {
    await reports.take(report());
    const [fault] = await faults();
    const other = await createConsultancy(test);
    const office: Actor = { ...consultant(), tenantId: other.tenantId, kind: 'office', principalId: other.owner };
    for (const stranger of [office, await test.createMember(world.tenantId, 'consultant')]) {
      expect((await asActor(stranger, () => addresses.list())).nodes).toEqual([]);
      await expect(asActor(stranger, () => addresses.clear(fault!.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});

describe('asking for less', () => {
  const tag = () => sent[0]!.unsubscribeUrl!.split('/').at(-1)!;
  const preference = async () =>
    (
      await test.asSuperuser<{ receives: string; version: number }>(
        'select receives, version from app.reminder_preferences where member_id = $1',
        [world.manager],
      )
    )[0];

  it('leaves the last stages, and shows it to the consultant', async () => {
    for (let times = 0; times < 2; times += 1) expect(await unsubscribes.stop(tag())).toBe(true);
    expect(await preference()).toEqual({ receives: 'last_only', version: 1 });
    expect(await faults()).toMatchObject([{ memberId: world.manager, reason: 'unsubscribed' }]);
    expect(await actions(world.manager)).toEqual(['reminder-preference.unsubscribed']);
  });

  it('is nobody’s work any more once the person wants everything again', async () => {
    await unsubscribes.stop(tag());
    await test.asSuperuser(`update app.reminder_preferences set receives = 'all' where member_id = $1`, [
      world.manager,
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a tag of a mail', () => sent[0]!.tag!],
    ['something else', () => 'x'],
  ])('takes no %s', async (_, given) => {
    expect(await unsubscribes.stop(given())).toBe(false);
    expect(await preference()).toBeUndefined();
  });
});
