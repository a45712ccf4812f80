import { Redis } from 'ioredis';
import pg from 'pg';
import { checkGate } from '../database/gate';
import type { Settings, UnsafeSetting } from './unsafe-settings';

interface RoleFacts {
  readonly role: string;
  readonly mighty: readonly string[];
  readonly timeout: string;
}

const ROLE = `
select r.rolname as role, current_setting('statement_timeout') as timeout,
       array_remove(array[
         case when r.rolsuper then 'is a superuser' end,
         case when r.rolbypassrls then 'bypasses row level security' end,
         case when r.rolcreaterole then 'may make roles' end,
         case when r.rolcreatedb then 'may make databases' end,
         case when r.rolreplication then 'may replicate' end,
         case when exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            where c.relowner = r.oid and n.nspname in ('app', 'identity', 'catalogue'))
              then 'owns tables' end,
         case when exists (select 1 from pg_auth_members m where m.member = r.oid) then 'is a member of another role' end
       ], null) as mighty
  from pg_roles r where r.rolname = current_user`;

/** The roles that read and write rows of people, whose URLs stand in these settings; the queue's role owns its own tables. */
const OF_PEOPLE = /^DATABASE_(?:APP|AUTH|SCHED)_URL$/;

/**
 * What the servers themselves say: roles that may do too much, holes in the walls, a Redis that drops data or lets anybody in.
 * Rejects when a database cannot be reached; a Redis that is away is left to the queue, which waits for it.
 */
export async function unsafeServers(settings: Settings): Promise<readonly UnsafeSetting[]> {
  const found = await Promise.all([
    ...Object.entries(settings.databases)
      .filter(([setting]) => OF_PEOPLE.test(setting))
      .map(([setting, url]) => ofRole(setting, url)),
    ofGate(settings),
    ...Object.entries(settings.servers)
      .filter(([, url]) => /^rediss?:/.test(url))
      .map(([setting, url]) => ofRedis(setting, url, settings.isLocal)),
  ]);
  return found.flat();
}

async function ofRole(setting: string, url: string): Promise<readonly UnsafeSetting[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const [facts] = (await client.query<RoleFacts>(ROLE)).rows;
    return (facts?.mighty ?? []).map((why) => ({
      setting,
      problem: `its role ${facts?.role} ${why}: use the role that "mamori db migrate" prepares`,
    }));
  } finally {
    await client.end();
  }
}

async function ofGate({ databases }: Settings): Promise<readonly UnsafeSetting[]> {
  const [setting, url] = Object.entries(databases).find(([name]) => OF_PEOPLE.test(name)) ?? [];
  if (!setting || !url) return [];
  return (await checkGate(url)).map(({ kind, object, why }) => ({
    setting,
    problem: `a hole in the walls of this database (${kind} ${object}: ${why}): run "mamori db migrate", then "mamori db gate"`,
  }));
}

async function ofRedis(setting: string, url: string, isLocal: boolean): Promise<readonly UnsafeSetting[]> {
  const facts = await redisFacts(url);
  const found: UnsafeSetting[] = [];
  if (facts?.policy && facts.policy !== 'noeviction')
    found.push({ setting, problem: `this Redis drops data when memory is short: set maxmemory-policy to noeviction` });
  if (facts?.letsAnybodyIn && !isLocal)
    found.push({ setting, problem: 'this Redis lets anybody in: set requirepass, or a user of its own' });
  return found;
}

/** Asks a Redis how it is set; undefined when it is away. */
export async function redisFacts(
  url: string,
): Promise<{ readonly policy: string | undefined; readonly letsAnybodyIn: boolean } | undefined> {
  const options = { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, connectTimeout: 5_000 };
  const asking = new Redis(url, options);
  const nameless = Object.assign(new URL(url), { username: '', password: '' });
  const stranger = new Redis(nameless.href, options);
  for (const redis of [asking, stranger]) redis.on('error', () => undefined);
  try {
    await asking.connect();
    const policy = /maxmemory_policy:(\S+)/.exec(await asking.info('memory'))?.[1];
    const letsAnybodyIn = await stranger
      .connect()
      .then(() => stranger.ping())
      .then(
        () => true,
        () => false,
      );
    return { policy, letsAnybodyIn };
  } catch {
    // Away, which the queue says and bears.
    return undefined;
  } finally {
    for (const redis of [asking, stranger]) if (redis.status !== 'end') redis.disconnect();
  }
}
