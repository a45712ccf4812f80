import { hash } from '@node-rs/argon2';
import { hashSecret, newId, newSecret } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import type { WorldToken } from './facts';
import { PASSWORD } from './canary';
import { members, type MemberOfWorld, type TenantKey } from './principals';

const PASSKEY = `insert into identity.passkeys
   (id, person_id, credential_id, public_key, algorithm, backup_eligible, backed_up, label, revoked_at)
 values ($1, $2, $3, '\\x00', -7, false, false, $4, case when $5 then now() end)`;
const SESSION = `insert into identity.sessions (id, token_hash, person_id, tenant_id, member_id, user_agent, passkey_id, network)
 values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const LINK = `insert into identity.set_up_links
   (id, token_hash, person_id, tenant_id, member_id, role, clinic_ids, invited_by, expires_at, used_at, revoked_at)
 select $1, $2, m.person_id, m.tenant_id, m.id, m.role,
        array(select a.clinic_id from app.clinic_assignments a where a.member_id = m.id order by 1), $4,
        now() + case when $5 = 'expired' then -interval '1 day' else interval '6 days' end,
        case when $5 = 'used' then now() end, case when $5 = 'revoked' then now() end
   from app.members m where m.id = $3`;
const RECOVERY_LINK = `insert into identity.recovery_links (id, token_hash, person_id, expires_at, used_at, revoked_at)
 values ($1, $2, $3, now() + case when $4 = 'expired' then -interval '1 day' else interval '1 hour' end,
         case when $4 = 'used' then now() end, case when $4 = 'revoked' then now() end)`;
const RECOVERY = `insert into identity.assisted_recoveries (id, person_id, tenant_id, member_id, started_by, expires_at)
 values ($1, $2, $3, $4, $5, now() + interval '7 days')`;
const LETTER = `insert into identity.letters (id, dedupe_key, kind, person_id, tenant_id, assisted_recovery_id, token_hash, about, state)
 values ($1, $2, $3, $4, $5, $6, $7, $8, 'sent')`;
const EVENT = `insert into identity.security_events (id, person_id, tenant_id, kind, user_agent, request_id, reason)
 values ($1, $2, $3, 'signed_in', $4, 'world', 'x')`;

/** Ways in, sessions, links and recoveries of everybody, as sign-in would have left them. */
export async function buildIdentity(
  { asSuperuser }: TestDatabase,
  people: People,
  work: Work,
): Promise<readonly WorldToken[]> {
  const tokens: WorldToken[] = [];
  const secretOf = (kind: WorldToken['kind'], tenant: TenantKey, state: WorldToken['state']) => {
    const secret = newSecret();
    tokens.push({ kind, secret, tenant, state });
    return hashSecret(secret);
  };
  const ofMember = async ({ key, person, tenant, state }: MemberOfWorld) => {
    const text = (what: string) => `⟦P/${person}/${what}⟧`;
    const personId = people.people[person];
    const tenantId = people.tenants[tenant];
    if (state === 'invited') return;
    for (const name of ['passkey', 'otherPasskey', 'revokedPasskey']) {
      work.made[`${key}/${name}`] = newId();
      const revoked = name === 'revokedPasskey';
      await asSuperuser(PASSKEY, [work.made[`${key}/${name}`], personId, hashSecret(key + name), text(name), revoked]);
    }
    const session = newId();
    work.made[`${key}/session`] = session;
    const passkey = work.made[`${key}/passkey`];
    const values = [session, hashSecret(newSecret()), personId, tenantId, people.members[key], text('device'), passkey];
    await asSuperuser(SESSION, [...values, '192.0.2.0/24']);
    await asSuperuser(EVENT, [newId(), personId, tenantId, text('device')]);
    await asSuperuser('insert into identity.recovery_codes (id, person_id, code_hash) values ($1, $2, $3)', [
      newId(),
      personId,
      hashSecret(key),
    ]);
    await asSuperuser('insert into identity.known_browsers (token_hash, person_id) values ($1, $2)', [
      hashSecret(`browser of ${key}`),
      personId,
    ]);
  };
  for (const member of members) await ofMember(member);

  for (const tenant of ['A', 'B'] as const) {
    const invitedBy = people.members[`owner${tenant}`];
    const memberId = (name: string) => people.members[`${name}${tenant}1`] ?? people.members[`${name}${tenant}`];
    const personId = people.people[`staff${tenant}1`];
    for (const state of ['used', 'expired', 'revoked', 'open'] as const) {
      // The last one made, the open one, is the invitation that is wanted.
      const invite = async (kind: 'setUp' | 'acceptance', who: string | undefined) => {
        const id = newId();
        await asSuperuser(LINK, [id, secretOf(kind, tenant, state), who, invitedBy, state]);
        await asSuperuser('update app.members set invitation_id = $2, invited_at = now() where id = $1', [who, id]);
      };
      await invite('setUp', memberId('invited'));
      if (tenant === 'A') await invite('acceptance', memberId('guest'));
      await asSuperuser(RECOVERY_LINK, [newId(), secretOf('recovery', tenant, state), personId, state]);
    }
    const started = tenant === 'A' ? { staffA1: 'adminA', managerA1: 'ownerA' } : { staffB1: 'adminB' };
    for (const [who, by] of Object.entries(started)) {
      const id = newId();
      work.made[`${who}/recovery`] = id;
      const tenantId = people.tenants[tenant];
      await asSuperuser(RECOVERY, [id, people.people[who], tenantId, people.members[who], people.members[by]]);
      const about = JSON.stringify({ tenantName: `⟦${tenant}/all/tenants.name⟧` });
      const hash = secretOf('objection', tenant, 'open');
      await asSuperuser(LETTER, [
        newId(),
        `world-${who}`,
        'recovery_started',
        people.people[who],
        tenantId,
        id,
        hash,
        about,
      ]);
    }
  }
  await asSuperuser(`update identity.people set password_hash = $2 where id = any ($1::uuid[])`, [
    [people.people.staffA1, people.people.staffB1],
    await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 }),
  ]);
  const owner = people.people.ownerA;
  await asSuperuser(
    `insert into identity.half_sessions (id, token_hash, person_id, password_given_at, expires_at)
     values ($1, $2, $3, now(), now() + interval '10 minutes')`,
    [newId(), hashSecret(newSecret()), owner],
  );
  await asSuperuser(
    `insert into identity.ceremonies (challenge, purpose, browser_hash, expires_at) values ($1, 'sign_in', '\\x00', now() + interval '5 minutes')`,
    [newSecret()],
  );
  await asSuperuser(
    `insert into identity.rate_counters (bucket, key_hash, window_ends_at, count) values ('world', '\\x00', now() + interval '1 day', 1)`,
  );
  return tokens;
}
