import type { GraphQLSchema } from 'graphql';
import type { FieldRule, FieldRules } from '../matrix/rules';
import type { World } from '../world/build';
import { type Principal, principals } from '../world/principals';
import type { WorldServer } from '../world/server';
import { ask, type Visit, visitOf } from '../world/visitor';
import { type Case, casesOf } from './cases';
import type { ContentKeeper } from './content';
import { documentOf, refusalsOf } from './document';
import type { Finding } from './gates';
import { type Attempt, foreignChanges, judgeOutcome, judgeTexts, judgeTrail, outcomeOf } from './judge';
import { variablesOf } from './variables';

export interface Tried {
  readonly findings: Finding[];
  combinations: number;
  /** Coordinates that were allowed, and that were denied, at least once. */
  readonly allowed: Set<string>;
  readonly denied: Set<string>;
}

export interface Trial {
  readonly world: World;
  readonly server: WorldServer;
  readonly schema: GraphQLSchema;
  readonly keeper: ContentKeeper;
  readonly rules: FieldRules;
  readonly visits: Map<string, Visit>;
}

/** Tries every root field as everybody with every class of id, and says what was not as the matrix has it. */
export async function tryFields(trial: Trial, only: (coordinate: string) => boolean = () => true): Promise<Tried> {
  const tried: Tried = { findings: [], combinations: 0, allowed: new Set(), denied: new Set() };
  for (const [coordinate, rule] of Object.entries(trial.rules))
    if (only(coordinate)) await tryField(trial, tried, coordinate, rule);
  return tried;
}

const mayWrite = ({ may, filters }: FieldRule, { expected }: Case) =>
  may === 'public' ||
  expected === 'allowed' ||
  expected === 'either' ||
  (expected === 'hidden' && filters !== undefined);

async function tryField(trial: Trial, tried: Tried, coordinate: string, rule: FieldRule): Promise<void> {
  const { world, keeper } = trial;
  // A mutation that ended them has been taken back, but its server may remember for a moment.
  trial.visits.clear();
  const cases = principals.flatMap((principal) => {
    const random = new Map<string | null, string>();
    return casesOf(world.facts, rule, principal).map((given) => ({ principal, given, random }));
  });
  const isMutation = coordinate.startsWith('Mutation.');
  const [writing, quiet] = [true, false].map((writes) =>
    cases.filter(({ given }) => (isMutation && mayWrite(rule, given)) === writes),
  );
  for (const { principal, given, random } of quiet ?? [])
    await tryCase(trial, tried, coordinate, rule, principal, given, random, false);
  if (!isMutation) return;
  // What was denied changed nothing at all; it is looked at once for all of them.
  const changes = await keeper.changes();
  if (changes.length > 0) tried.findings.push(`${coordinate} changed ${changes.join(', ')} for whom it is denied`);
  await keeper.restore(changes);
  for (const { principal, given, random } of writing ?? []) {
    const attempt = await tryCase(trial, tried, coordinate, rule, principal, given, random, true);
    const changes = await keeper.changes();
    for (const change of foreignChanges(attempt, changes)) attempt.say(`changed ${change}`);
    if (given.expected === 'allowed' && attempt.outcome.kind === 'data') await judgeTrail(attempt);
    await keeper.restore(changes);
  }
}

/** A session for reading serves for all; one that writes may be ended by what it does, and is used once. */
async function visitFor(
  { world, visits }: Trial,
  principal: Principal,
  given: Case,
  isWriting: boolean,
  isPublic: boolean,
): Promise<Visit> {
  const { query } = world.database;
  const key = `${principal.key} ${given.isStale}`;
  // Limits are counted elsewhere; here everybody has all tries.
  if (isWriting || isPublic) await query(`delete from identity.rate_counters where bucket <> 'world'`);
  const known = visits.get(key);
  if (known && !isWriting) return known;
  const visit = await visitOf(query, world.facts.members, principal, { isStale: given.isStale });
  if (!isWriting) visits.set(key, visit);
  return visit;
}

async function tryCase(
  trial: Trial,
  tried: Tried,
  coordinate: string,
  rule: FieldRule,
  principal: Principal,
  given: Case,
  random: Map<string | null, string>,
  isWriting: boolean,
): Promise<Attempt> {
  const { world, server, schema } = trial;
  const label = `${coordinate} as ${principal.key}, ${given.path ?? 'all'} ${given.idClass}${given.isStale ? ' stale' : ''}`;
  const say = (problem: string) => void tried.findings.push(`${label}: ${problem}`);
  const visit = await visitFor(trial, principal, given, isWriting, rule.may === 'public');
  const variables = variablesOf(world, rule, principal, given, tried.combinations);
  server.log.length = 0;
  const answer = await ask(server.api, visit, { payload: { query: documentOf(schema, coordinate), variables } });
  tried.combinations += 1;
  const outcome = outcomeOf(answer.body, coordinate.split('.')[1] ?? '', refusalsOf(schema));
  const attempt: Attempt = { world, server, rule, principal, given, outcome, answer, say };
  judgeOutcome(attempt, random);
  judgeTexts(attempt);
  const { expected } = given;
  if (expected === 'allowed' && (outcome.kind === 'data' || rule.answers?.includes(outcome.what)))
    tried.allowed.add(coordinate);
  if (expected !== 'allowed' && expected !== 'either') tried.denied.add(coordinate);
  return attempt;
}
