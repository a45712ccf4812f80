import { createECDH, createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { newId, type SecretBox, secretPlace } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';

/** Every way by which messages leave the product. */
export const houseChannels = ['mail', 'line_works', 'slack', 'teams', 'chatwork', 'web_push', 'webhook'] as const;
export type HouseChannel = (typeof houseChannels)[number];

/** Into rooms; a last stage that reaches a person by nothing else goes by mail too. */
export const isRoom = (channel: HouseChannel): boolean => /^(slack|teams|chatwork|webhook)$/.test(channel);

interface Owner {
  readonly tenantId: string;
  readonly managerId: string;
}

/** Sets a channel up for the consultancy and its one manager, as people would: whatever is sent goes to the provider. */
export async function setUpWay(
  { asSuperuser }: TestDatabase,
  box: SecretBox,
  { tenantId, managerId }: Owner,
  channel: HouseChannel,
  providerUrl: string,
): Promise<void> {
  const id = newId();
  const seal = (table: string, secret: object) =>
    box.seal(JSON.stringify(secret), secretPlace({ tenantId, table, rowId: id }));
  if (channel === 'mail') return;
  if (channel === 'web_push') {
    const endpoint = `${providerUrl}/push/${managerId}`;
    const p256dh = createECDH('prime256v1').generateKeys('base64url');
    await asSuperuser(
      `insert into app.push_subscriptions (tenant_id, id, member_id, endpoint_hash, sealed) values ($1, $2, $3, $4, $5)`,
      [
        tenantId,
        id,
        managerId,
        createHash('sha256').update(endpoint).digest(),
        seal('push_subscriptions', { endpoint, p256dh, auth: randomBytes(16).toString('base64url') }),
      ],
    );
    return;
  }
  await asSuperuser(`insert into app.channels (tenant_id, id, kind, name, sealed) values ($1, $2, $3, $3, $4)`, [
    tenantId,
    id,
    channel,
    seal('channels', secretOf(channel, providerUrl)),
  ]);
  if (channel === 'line_works') {
    await asSuperuser(
      `insert into app.reminder_preferences (tenant_id, member_id, line_works_id) values ($1, $2, 'manager@clinic')`,
      [tenantId, managerId],
    );
  }
}

/** Chatwork and LINE WORKS have fixed addresses, which the worker's shim leads to the provider. */
function secretOf(channel: Exclude<HouseChannel, 'mail' | 'web_push'>, providerUrl: string): object {
  switch (channel) {
    case 'slack':
    case 'teams':
      return { url: `${providerUrl}/${channel}` };
    case 'webhook':
      return { url: `${providerUrl}/webhook`, secret: 'shared with the room' };
    case 'chatwork':
      return { token: 'token', roomId: '1' };
    case 'line_works': {
      const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const account = { botId: '1', clientId: 'client', clientSecret: 'secret', serviceAccount: 'bot@clinic' };
      return { ...account, privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) };
    }
  }
}
