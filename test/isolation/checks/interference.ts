import type { GraphQLSchema } from 'graphql';
import type { FieldRules } from '../matrix/rules';
import { tableRules } from '../matrix/tables';
import type { World } from '../world/build';
import type { WorldDatabase } from '../world/database';
import type { Principal } from '../world/principals';
import type { WorldServer } from '../world/server';
import { ask, HARNESS, visitOf } from '../world/visitor';
import { casesOf } from './cases';
import { columnsOf } from './catalogue';
import { documentOf } from './document';
import type { Finding } from './gates';
import { firstDifference } from './judge';
import { variablesOf } from './variables';

/** Takes everything of a consultancy, or of one clinic, out of a world, as if it had never been. */
export async function takeOut(
  { query }: WorldDatabase,
  given: { readonly tenantId: string; readonly clinicId?: string },
): Promise<void> {
  const { tenantId, clinicId } = given;
  const tables = [...(await columnsOf({ query })).keys()];
  const statements = tables.flatMap((table) => {
    const clinic = tableRules[table]?.clinic;
    if (clinicId === undefined) return [`delete from app.${table} where tenant_id = '${tenantId}'`];
    return clinic ? [`delete from app.${table} where ${clinic} = '${clinicId}'`] : [];
  });
  const identity = ['sessions', 'set_up_links', 'letters', 'assisted_recoveries', 'security_events'].map(
    (table) => `delete from identity.${table} where tenant_id = '${tenantId}'`,
  );
  const all = clinicId === undefined ? [...statements, ...identity] : statements;
  await query(`begin; set local session_replication_role = replica; ${all.join('; ')}; commit`);
}

export interface Side {
  readonly database: WorldDatabase;
  readonly server: WorldServer;
}

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** Asks everything that the principal may read, and answers what came, without what differs by chance. */
async function readings(
  { database, server }: Side,
  world: World,
  schema: GraphQLSchema,
  rules: FieldRules,
  principal: Principal,
): Promise<ReadonlyMap<string, string>> {
  await database.query('delete from identity.sessions where user_agent = $1', [HARNESS]);
  const visit = await visitOf(database.query, world.facts.members, principal);
  const sessions = await database.query<{ id: string }>('select id from identity.sessions where user_agent = $1', [
    HARNESS,
  ]);
  const answers = new Map<string, string>();
  for (const [coordinate, rule] of Object.entries(rules)) {
    if (!coordinate.startsWith('Query.') || rule.tokens) continue;
    const given = casesOf(world.facts, rule, principal).find((each) => each.path === null && !each.isStale);
    if (!given || given.expected === 'FORBIDDEN') continue;
    const query = documentOf(schema, coordinate);
    const variables = variablesOf(world, rule, principal, given, 0);
    const { body } = await ask(server.api, visit, { payload: { query, variables } });
    const text = sessions.reduce((left, { id }) => left.replaceAll(id, '<this session>'), body);
    answers.set(coordinate, text.replace(INSTANT, '<instant>'));
  }
  return answers;
}

/** Whether others' data can be noticed at all: every answer is the same, byte by byte, with and without it (ISO-3). */
export async function interferenceFindings(
  sides: { readonly full: Side; readonly less: Side },
  world: World,
  schema: GraphQLSchema,
  rules: FieldRules,
  principal: Principal,
): Promise<{ readonly findings: readonly Finding[]; readonly compared: number }> {
  const full = await readings(sides.full, world, schema, rules, principal);
  const less = await readings(sides.less, world, schema, rules, principal);
  const findings = [...full].flatMap(([coordinate, text]) => {
    const other = less.get(coordinate) ?? '';
    if (text === other) return [];
    return [`${coordinate} as ${principal.key}: ${firstDifference(text, other)}`];
  });
  return { findings, compared: full.size };
}
