import { hashSecret, newId, SecretBox, secretPlace } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import { members } from './principals';
import { SECRETS_KEY } from './server';

const CHANNEL = `insert into app.channels (tenant_id, id, kind, name, clinic_id, sealed, hint, created_by, removed_at)
 values ($1, $2, 'slack', $3, $4, $5, 'x', $6, case when $7 then now() end)`;
const PACE = `insert into app.channel_pace (tenant_id, channel_id, tokens, failures, failing_since, last_failure)
 values ($1, $2, 5, 1, now(), 'x')`;
const BROWSER = `insert into app.push_subscriptions (tenant_id, id, member_id, endpoint_hash, sealed, device)
 values ($1, $2, $3, $4, $5, 'x')`;
const TEST = `insert into app.deliveries (tenant_id, id, recipient_id, target_id, channel, purpose, told_on, state, failure)
 values ($1, $2, $3, $3, 'mail', 'test', app.today(), 'failed', null)`;

/**
 * In each consultancy a room of a clinic and one that was taken away; of each member a browser and a test that was sent, so
 * that somebody else's can be asked for.
 */
export async function buildChannels({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  const box = SecretBox.of(SECRETS_KEY);
  const seal = (tenantId: string | undefined, table: string, rowId: string, secret: object) =>
    box.seal(JSON.stringify(secret), secretPlace({ tenantId: tenantId ?? '', table, rowId }));
  for (const tenant of ['A', 'B'] as const)
    for (const [name, isGone] of [
      ['channel', false],
      ['removedChannel', true],
    ] as const) {
      const [id, tenantId, clinicId] = [newId(), people.tenants[tenant], work.clinics[`${tenant}1`]];
      work.made[`${tenant}/${name}`] = id;
      const sealed = seal(tenantId, 'channels', id, { url: 'https://hooks.slack.com/services/T0/B0/x' });
      const label = `⟦${tenant}/office/${name}⟧`;
      await asSuperuser(CHANNEL, [tenantId, id, label, clinicId, sealed, people.members[`owner${tenant}`], isGone]);
      await asSuperuser(PACE, [tenantId, id]);
    }
  for (const { key, tenant, role } of members) {
    if (role === 'vendor') continue;
    const [id, test, tenantId, memberId] = [newId(), newId(), people.tenants[tenant], people.members[key]];
    work.made[`${key}/pushBrowser`] = id;
    work.made[`${key}/channelTest`] = test;
    const endpoint = `https://fcm.googleapis.com/fcm/send/${id}`;
    const sealed = seal(tenantId, 'push_subscriptions', id, { endpoint, p256dh: 'x', auth: 'x' });
    await asSuperuser(BROWSER, [tenantId, id, memberId, hashSecret(endpoint), sealed]);
    await asSuperuser(TEST, [tenantId, test, memberId]);
  }
}
