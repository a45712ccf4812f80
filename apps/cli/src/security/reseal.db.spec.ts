import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId, SecretBox, secretPlace } from '@mamori/platform';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

const key = (id: string) => `${id}.${createHash('sha256').update(`sealing ${id}`).digest('base64url')}`;
const box = (...ids: readonly string[]) => SecretBox.of(ids.map(key).join(','));

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

/** A room whose address lies under that key; `placed` elsewhere for what opens nowhere. */
async function keep(tenantId: string, keyId: string, placed?: string): Promise<string> {
  const id = newId();
  const place = secretPlace({ tenantId, table: 'channels', rowId: placed ?? id });
  const values = [tenantId, id, `room ${id}`, box(keyId).seal('{"url":"https://hooks.example/x"}', place)];
  await test.asSuperuser(
    `insert into app.channels (tenant_id, id, kind, name, sealed) values ($1, $2, 'slack', $3, $4)`,
    values,
  );
  return id;
}
const opened = async (tenantId: string, id: string, over: SecretBox) => {
  const [row] = await test.asSuperuser<{ sealed: Buffer }>('select sealed from app.channels where id = $1', [id]);
  return over.open(row!.sealed, secretPlace({ tenantId, table: 'channels', rowId: id }));
};
const env = (...ids: readonly string[]) => ({ ...settingsOf(test), MAMORI_SECRETS_KEY: ids.map(key).join(',') });

it('seals every consultancy’s secrets under the first key, so that the older may be dropped', async () => {
  const [one, other] = [await test.createTenant(), await test.createTenant('別の相談所')];
  const rooms = [await keep(one, 'k1'), await keep(other, 'k1'), await keep(other, 'k2')] as const;
  expect(await jsonOf(env('k2', 'k1'), 'security', 'reseal')).toEqual({ secrets: 3, resealed: 2, lost: [] });
  expect(await opened(one, rooms[0], box('k2'))).toBe('{"url":"https://hooks.example/x"}');
  expect(await opened(other, rooms[1], box('k2'))).toBe('{"url":"https://hooks.example/x"}');
  const trail = await test.asSuperuser(
    `select tenant_id, after from app.audit_events where action = 'channel.resealed' order by tenant_id`,
  );
  expect(trail).toEqual([one, other].sort().map((tenant_id) => ({ tenant_id, after: { resealed: 1 } })));
  expect(await jsonOf(env('k2', 'k1'), 'security', 'reseal')).toMatchObject({ resealed: 0 });
});

it('names what no key opens, leaves it as it is, and ends with 1', async () => {
  const tenantId = await test.createTenant();
  const id = await keep(tenantId, 'k1', newId());
  const { code, out } = await runCli(env('k2', 'k1'), 'security', 'reseal', '--json');
  expect([code, JSON.parse(out).lost]).toEqual([1, [`${tenantId}/channels/${id}`]]);
});

it('says what it needs when no key is set', async () => {
  const { code, err } = await runCli(settingsOf(test), 'security', 'reseal');
  expect([code, err]).toEqual([1, expect.stringContaining('MAMORI_SECRETS_KEY')]);
});
