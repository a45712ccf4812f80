import { createHash } from 'node:crypto';
import { newId, SecretBox, secretPlace, sql } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import { inTenant } from '../../testing/arrange';
import type { ChannelKind } from '../channel';
import type { ChannelSecret, PushAddress } from '../channel-secrets';

export const box = SecretBox.of(`k1.${createHash('sha256').update('channels in tests').digest('base64url')}`);

const CHANNEL = sql('test.channel', 'insert into app.channels (id, kind, name, sealed) values ($1, $2, $3, $4)');
const BROWSER = sql(
  'test.browser',
  'insert into app.push_subscriptions (id, member_id, endpoint_hash, sealed, device) values ($1, $2, $3, $4, $5)',
);

/** A channel of the tenant that is on; returns its id. */
export async function keepChannel<K extends ChannelKind>(
  test: TestDatabase,
  tenantId: string,
  kind: K,
  secret: ChannelSecret<K>,
): Promise<string> {
  const id = newId();
  const sealed = box.seal(JSON.stringify(secret), secretPlace({ tenantId, table: 'channels', rowId: id }));
  await inTenant(test, tenantId, () => test.db.execute(CHANNEL, [id, kind, `${kind} ${id}`, sealed]));
  return id;
}

/** A browser of the member; returns the row's id. */
export async function keepBrowser(
  test: TestDatabase,
  tenantId: string,
  memberId: string,
  address: PushAddress,
): Promise<string> {
  const id = newId();
  const sealed = box.seal(JSON.stringify(address), secretPlace({ tenantId, table: 'push_subscriptions', rowId: id }));
  const hash = createHash('sha256').update(address.endpoint).digest();
  await inTenant(test, tenantId, () => test.db.execute(BROWSER, [id, memberId, hash, sealed, 'Chrome']));
  return id;
}
