import { hashSecret, newId, newSecret } from '@mamori/platform';
import type { ApiServer } from '../../../apps/api/src/server';
import type { WorldDatabase } from './database';
import { memberOf, type Principal } from './principals';
import { ORIGIN } from './server';

type Query = WorldDatabase['query'];

/** Sessions of the tests: left out when the content of the database is compared. */
export const HARNESS = 'isolation-suite';

const SESSION = `insert into identity.sessions
    (id, token_hash, person_id, tenant_id, member_id, user_agent, verified_at, passkey_id)
  select $1, $2, m.person_id, m.tenant_id, m.id, $3, now() - make_interval(mins => $4),
         (select k.id from identity.passkeys k where k.person_id = m.person_id and k.revoked_at is null order by k.id limit 1)
    from app.members m where m.id = $5`;
const HALF = `insert into identity.half_sessions
    (id, token_hash, person_id, password_given_at, user_agent, expires_at)
  select $1, $2, m.person_id, now(), $3, now() + interval '10 minutes' from app.members m where m.id = $4`;

/** How a principal presents itself at the HTTP door; every visit has a session of its own, so that none ends another's. */
export interface Visit {
  readonly principal: Principal;
  readonly cookie: string | undefined;
}

export async function visitOf(
  query: Query,
  memberIds: Readonly<Record<string, string>>,
  principal: Principal,
  given: { readonly isStale?: boolean } = {},
): Promise<Visit> {
  if (principal.has === 'nothing' || !principal.member) return { principal, cookie: undefined };
  const secret = newSecret();
  const id = memberIds[principal.member.key];
  if (principal.has === 'half session') {
    await query(HALF, [newId(), hashSecret(secret), HARNESS, id]);
    return { principal, cookie: `mamori-half=${secret}` };
  }
  await query(SESSION, [newId(), hashSecret(secret), HARNESS, given.isStale ? 20 : 0, id]);
  return { principal, cookie: `mamori=${secret}` };
}

export const asMember = (key: string): Principal => ({ key, member: memberOf(key), has: 'session' });

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly requestId: string;
}

/** One request through the HTTP door, in process. */
export async function ask(
  server: ApiServer,
  { cookie }: Pick<Visit, 'cookie'>,
  request: {
    readonly method?: 'GET' | 'POST' | 'PUT';
    readonly url?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly payload?: unknown;
  },
): Promise<Answer> {
  const { method = 'POST', url = '/graphql', headers = {}, payload } = request;
  const answer = await server.app.inject({
    method,
    url,
    headers: {
      'x-mamori-request': '1',
      origin: ORIGIN,
      ...(payload !== undefined && !headers['content-type'] ? { 'content-type': 'application/json' } : {}),
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    ...(payload === undefined
      ? {}
      : { payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload) }),
  });
  return {
    status: answer.statusCode,
    headers: answer.headers,
    body: answer.body,
    requestId: String(answer.headers['x-request-id'] ?? ''),
  };
}
