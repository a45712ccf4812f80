import type { FieldRule } from '../matrix/rules';
import { shownToVendors } from '../matrix/vendor-questions';
import type { World } from '../world/build';
import { foreignIn, maySee, ownersIn } from '../world/canary';
import { clinicsOf, isOffice, members, type Principal } from '../world/principals';
import type { WorldServer } from '../world/server';
import type { Answer } from '../world/visitor';
import type { Case } from './cases';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** In the name of a file. */
const STAMP = /\d{8}-\d{6}/g;
const INSTANT = /\d{4}-\d\d-\d\d[T ]\d\d:[\d:.]+Z?/g;
/**
 * The answer without what differs by chance: ids, instants, and what differs between the first run of a document and its
 * compiled runs: which of data and errors stands first, and places in the document.
 */
export function normalised(body: string): string {
  const { data, errors, ...rest } = JSON.parse(body);
  const withoutPlaces = (errors ?? []).map((error: Readonly<Record<string, unknown>>) => {
    const { message, path, extensions } = error;
    return { message, path, extensions };
  });
  return JSON.stringify({ data, errors: withoutPlaces, ...rest })
    .replace(UUID, '<id>')
    .replace(INSTANT, '<instant>')
    .replace(STAMP, '<stamp>');
}

export interface Outcome {
  readonly kind: 'data' | 'refusal' | 'error' | 'nothing';
  /** Code of the error or type of the answer. */
  readonly what: string;
}

/** One request and what came of it. */
export interface Attempt {
  readonly world: World;
  readonly server: WorldServer;
  readonly rule: FieldRule;
  readonly principal: Principal;
  readonly given: Case;
  readonly outcome: Outcome;
  readonly answer: Answer;
  readonly say: (problem: string) => void;
}

export function outcomeOf(body: string, name: string, refusals: ReadonlySet<string>): Outcome {
  const { data, errors } = JSON.parse(body);
  if (errors?.length > 0) return { kind: 'error', what: String(errors[0].extensions?.code) };
  const given = data?.[name];
  if (given === null || given === undefined) return { kind: 'nothing', what: 'null' };
  const type: unknown = given.__typename;
  return { kind: typeof type === 'string' && refusals.has(type) ? 'refusal' : 'data', what: String(type) };
}

/** Both texts from a little before the place where they part. */
export function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((_, index) => one[index] !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - 60);
  return `${one.slice(from, from + 160)} | ${other.slice(from, from + 160)}`;
}

/** The answer is the one of the matrix; what is hidden looks like what never was (ISO-4). */
export function judgeOutcome(
  { rule, principal, given, outcome, answer, say }: Attempt,
  random: Map<string | null, string>,
): void {
  const { expected, path, idClass } = given;
  const said = `${outcome.kind} ${outcome.what}`;
  if (outcome.what === 'INTERNAL' || outcome.what === 'BAD_INPUT') say(`broke: ${answer.body.slice(0, 400)}`);
  if (expected === 'UNAUTHENTICATED' || expected === 'FORBIDDEN' || expected === 'STEP_UP_REQUIRED') {
    if (outcome.what !== expected) say(`came to ${said}, not ${expected}`);
    return;
  }
  const shape = normalised(answer.body);
  if (idClass === 'random' && !random.has(path)) random.set(path, shape);
  if (expected === 'hidden') {
    const isOpen = outcome.kind === 'data' && !rule.filters;
    if (isOpen || outcome.what === 'FORBIDDEN') say(`came to ${said}, and ought to look as if it were not there`);
    const known = random.get(path) ?? shape;
    if (known !== shape) say(`differs from a random id: ${firstDifference(shape, known)}`);
  }
  if (expected !== 'allowed' || outcome.kind === 'data' || rule.answers?.includes(outcome.what)) return;
  const isNobody = outcome.kind === 'nothing' && rule.may === 'public' && principal.has !== 'session';
  if (!isNobody) say(`was refused: ${said} ${answer.body.slice(0, 200)}`);
}

/** Whoever holds a good link may know whose it is and where it leads. */
function toldByToken({ world, given }: Attempt): readonly string[] {
  const { tokenOf } = given;
  if (tokenOf === null) return [];
  const people = Object.keys(world.facts.people).flatMap((key) => [
    `P/${key}`,
    `${tokenOf}/address-of-${key.toLowerCase()}`,
  ]);
  return [`${tokenOf}/all`, ...people];
}

/** A vendor may know what was copied into the question put to them. */
function toldByQuestion({ rule, principal: { member } }: Attempt): readonly string[] {
  const isAsked = rule.may !== 'public' && member?.role === 'vendor' && rule.may.vendor === 'granted';
  return isAsked ? shownToVendors.map((column) => `⟦A/A1/answer_proposals.${column}⟧`) : [];
}

/** Nothing foreign in the answer, its headers and the log; something own where it is allowed, else it proves nothing (ISO-1). */
export function judgeTexts(attempt: Attempt): void {
  const { rule, principal, given, outcome, answer, server, say } = attempt;
  const { member } = principal;
  const homes = rule.tellsMemberships && member?.person === 'twoHomes' ? ['A/all', 'B/all'] : [];
  const text = `${answer.body}\n${JSON.stringify(answer.headers)}`;
  const foreign = foreignIn(text, principal, [...homes, ...toldByToken(attempt), ...toldByQuestion(attempt)]);
  if (foreign.length > 0) say(`showed ${[...new Set(foreign)].slice(0, 5).join(', ')}`);
  const logged = server.log.flatMap((line) => ownersIn(line).map(({ seen }) => seen));
  if (logged.length > 0) say(`wrote ${logged.slice(0, 3).join(', ')} into the log`);
  const told = toldByQuestion(attempt);
  const hasOwn = ownersIn(answer.body).some(({ owner, seen }) => maySee(principal, owner) || told.includes(seen));
  const reach = rule.may === 'public' || !member ? 'own' : rule.may[member.role];
  const hasNothing = reach === 'ownClinic' && member?.clinics.length === 0;
  const isWhole = given.expected === 'allowed' && outcome.kind === 'data' && principal.has === 'session' && !hasNothing;
  if (isWhole && !rule.isBare && !rule.tokens && !hasOwn) say('showed nothing of its own, so that it proves nothing');
}

const WRITTEN_BY_VENDORS: ReadonlySet<string> = new Set([
  'app.answer_proposals',
  'app.audit_events',
  'app.audit_links',
]);

/** Changes outside of what the principal may write (ISO-2). */
export function foreignChanges({ principal, rule, given }: Attempt, changes: readonly string[]): readonly string[] {
  const { member } = principal;
  return changes.filter((change) => {
    const [table = '', scope = ''] = change.split(' ');
    const [home = '', part = ''] = scope.split('/');
    if (rule.may === 'public') return !table.startsWith('identity.') && home !== given.tokenOf;
    if (!member) return true;
    if (part === `P:${member.person}`) return false;
    // Somebody whom the world does not know yet.
    if (table === 'identity.people' && part === '-') return false;
    // A change of one’s own ways in is recorded wherever one belongs.
    const homes = members.filter((each) => each.person === member.person).map((each) => each.tenant);
    const isOwn = rule.may[member.role] === 'own';
    if (isOwn && table.startsWith('app.audit_') && part === '-' && homes.some((each) => each === home)) return false;
    // The answer to a question, with its row in the trail of the clinic that asked.
    if (rule.may[member.role] === 'granted' && scope === 'A/A1' && WRITTEN_BY_VENDORS.has(table)) return false;
    if (part.startsWith('P:'))
      return !members.some((each) => each.tenant === member.tenant && `P:${each.person}` === part);
    if (home !== member.tenant) return true;
    const clinics: readonly string[] = isOffice(member) ? clinicsOf[member.tenant] : member.clinics;
    return part !== '-' && part !== member.key && !clinics.includes(part);
  });
}

/** An allowed change left its row in the trail of the same consultancy, or among the events of the person (AUD-1). */
export async function judgeTrail({ world, rule, principal, answer, say }: Attempt): Promise<void> {
  const { leaves = 'audit' } = rule;
  if (typeof leaves !== 'string' || rule.answers) return;
  const { query } = world.database;
  const tenant = world.facts.tenants[principal.member?.tenant ?? 'A'];
  const audit = `select 1 from app.audit_events where request_id = $1 and tenant_id = $2`;
  const events = `select 1 from identity.security_events where request_id = $1`;
  const rows =
    leaves === 'audit' ? await query(audit, [answer.requestId, tenant]) : await query(events, [answer.requestId]);
  if (rows.length === 0) say(`left no ${leaves}`);
  const jobs = await query<{ payload: string }>(
    `select payload::text as payload from app.outbox where payload::text like '%⟦%'`,
  );
  if (jobs.length > 0) say(`asked for a job with texts: ${jobs[0]?.payload}`);
}
