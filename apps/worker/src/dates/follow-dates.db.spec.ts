import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ClinicsModule, ClinicSummaries } from '@mamori/clinics';
import { newId, PlatformModule } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { DatedThings, RemindersModule } from '@mamori/reminders';
import { FollowDates } from './follow-dates';

let test: TestDatabase;
let app: { get<T>(kind: new (...args: never[]) => T): T; close(): Promise<void> };
let tenantId: string;
let ownerId: string;

beforeAll(async () => {
  test = await migratedDatabase();
  @Module({ imports: [PlatformModule.with({ database: test.db }), RemindersModule, ClinicsModule] })
  class World {}
  const context = await NestFactory.createApplicationContext(World, { logger: false });
  app = { get: (kind) => context.get(kind, { strict: false }), close: () => context.close() };
});
afterAll(async () => {
  await app?.close();
  await test?.close();
});
beforeEach(async () => {
  await test.moveClock(0);
  tenantId = await test.createTenant();
  ownerId = (await test.createMember(tenantId, 'owner')).principalId;
});

const fail = (_: string, error: unknown) => {
  throw error;
};
const worker = () => new FollowDates(test.db, test.scheduler, app.get(DatedThings), app.get(ClinicSummaries));

/** Somebody who was invited so many days ago and has not come in. */
async function invite(daysAgo: number): Promise<string> {
  const { principalId } = await test.createMember(tenantId, 'consultant');
  await test.asSuperuser(
    `update app.members set enrolled_at = null, invitation_id = $2, invited_by = $3, display_name = '山田 花子',
            invited_at = now() - make_interval(days => $4) where id = $1`,
    [principalId, newId(), ownerId, daysAgo],
  );
  return principalId;
}
const open = () =>
  test.asSuperuser<{ subject_id: string; days: number }>(
    `select subject_id, title, path, owner_id, clinic_id, due_on - (now() at time zone 'Asia/Tokyo')::date as days
       from app.deadlines where tenant_id = $1 and kind = 'invitation_expiry' and settled_at is null order by due_on`,
    [tenantId],
  );

describe('an invitation that nobody has taken', () => {
  it('is a date of the office, on which the link ends, until it is taken or withdrawn', async () => {
    const [taken, withdrawn] = [await invite(1), await invite(2)];
    await worker().round(fail);
    const of = (id: string) => ({
      subject_id: id,
      title: '山田 花子さんへの招待',
      path: `/members/${id}`,
      owner_id: ownerId,
      clinic_id: null,
    });
    expect(await open()).toEqual([
      { ...of(withdrawn), days: 5 },
      { ...of(taken), days: 6 },
    ]);
    await test.asSuperuser('update app.members set enrolled_at = now() where id = $1', [taken]);
    await test.asSuperuser('update app.members set invitation_id = null where id = $1', [withdrawn]);
    await worker().round(fail);
    expect(await open()).toEqual([]);
  });

  it('moves with a new letter', async () => {
    const id = await invite(6);
    await worker().round(fail);
    await test.asSuperuser('update app.members set invited_at = now() where id = $1', [id]);
    await worker().round(fail);
    expect((await open()).map(({ days }) => days)).toEqual([7]);
  });
});

it('looks once a day, and again on the next', async () => {
  const follower = worker();
  await invite(1);
  expect((await follower.round(fail)).moved).toBe(1);
  await invite(2);
  expect(await follower.round(fail)).toEqual({ moved: 0, more: false });
  await test.moveClock(1);
  expect((await follower.round(fail)).moved).toBe(1);
});

it('takes more than it moves at once in several rounds', async () => {
  for (let count = 0; count < 21; count += 1) await invite(1);
  const follower = worker();
  expect(await follower.round(fail)).toEqual({ moved: 20, more: true });
  expect(await follower.round(fail)).toEqual({ moved: 1, more: false });
  expect(await open()).toHaveLength(21);
});
