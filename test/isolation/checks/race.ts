import type pg from 'pg';
import type { World } from '../world/build';
import { foreignIn, maySee, ownersIn } from '../world/canary';
import { principals } from '../world/principals';
import type { WorldServer } from '../world/server';
import { ask, visitOf } from '../world/visitor';
import type { Finding } from './gates';

/** The pool beneath the application's database, as a test may turn its screws. */
export function poolOf({ api }: WorldServer): pg.Pool & { readonly options: { max: number } } {
  return Object(api.database).pool.pool;
}

const DISTURB = [
  `select pg_cancel_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'app_rw' and state = 'active'`,
  `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'app_rw' order by random() limit 1`,
  `begin; lock table app.tasks in access exclusive mode; select pg_sleep(0.05); commit`,
];
/** Long enough for those who wait for a lock to give up. */
const LONG_LOCK = `begin; lock table app.clinics in access exclusive mode; select pg_sleep(2.3); commit`;

const questions = [
  '{ clinics(first: 20) { nodes { name phone address tags } totalCount } clinicTags }',
  '{ tasks(first: 20) { nodes { title clinicName comments { body } owner { name } } totalCount } }',
  '{ viewer { name email tenant { name } } notices(first: 20) { nodes { title clinicName } unreadCount } }',
];

/** Many principals ask at the same time over two connections, which are disturbed all the while (ISO-6). */
export async function raceFindings(
  world: World,
  server: WorldServer,
  { clients, requests }: { readonly clients: number; readonly requests: number },
): Promise<{ readonly findings: readonly Finding[]; readonly answered: number; readonly disturbed: number }> {
  const { query } = world.database;
  poolOf(server).options.max = 2;
  const who = principals.filter(({ has, member }) => has === 'session' && member?.role !== 'vendor');
  const visits = await Promise.all(who.map((principal) => visitOf(query, world.facts.members, principal)));
  const findings: Finding[] = [];
  let [left, answered, disturbed] = [requests, 0, 0];
  const client = async (number: number) => {
    while (left > 0) {
      left -= 1;
      const visit = visits[(number + left) % visits.length]!;
      const question = questions[left % questions.length]!;
      const { body } = await ask(server.api, visit, { payload: { query: question } });
      const { errors } = JSON.parse(body);
      const foreign = foreignIn(body, visit.principal);
      if (foreign.length > 0) findings.push(`${visit.principal.key} saw ${foreign.slice(0, 3).join(', ')}`);
      const code: unknown = errors?.[0]?.extensions?.code;
      if (code === 'UNAVAILABLE') disturbed += 1;
      else if (code !== undefined && code !== 'FORBIDDEN')
        findings.push(`${visit.principal.key} got ${String(code)}: ${body.slice(0, 200)}`);
      else if (ownersIn(body).some(({ owner }) => maySee(visit.principal, owner))) answered += 1;
    }
  };
  const disturb = async () => {
    let turn = 0;
    while (left > 0) {
      await query(turn === 5 ? LONG_LOCK : DISTURB[turn % DISTURB.length]!);
      turn += 1;
    }
  };
  await Promise.all([...Array.from({ length: clients }, (_, number) => client(number)), disturb()]);
  return { findings, answered, disturbed };
}
