import { newId, newSecret } from '@mamori/platform';
import type { FieldRule, ObjectKind, Reach, Thing } from '../matrix/rules';
import type { Facts, WorldObject } from '../world/facts';
import { clinicsOf, isOffice, type Principal, type TenantKey } from '../world/principals';

export type IdClass =
  | 'own'
  | 'otherClinic'
  | 'otherTenant'
  | 'revoked'
  | 'expired'
  | 'used'
  | 'disabled'
  | 'deleted'
  | 'random'
  | 'wrongType';

/**
 * What must come of a request. `hidden`: as for an id that nobody ever gave out; `either`: allowed or refused, for the sake
 * of other rules than those of isolation, and nothing foreign in either.
 */
export type Expected = 'allowed' | 'hidden' | 'either' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'STEP_UP_REQUIRED';

export interface Case {
  /** Path → class of its id or token; empty for the case in which everything is the principal's own. */
  readonly path: string | null;
  readonly idClass: IdClass;
  readonly things: Readonly<Record<string, Thing>>;
  readonly tokens: Readonly<Record<string, string>>;
  /** The consultancy of a token that is good. */
  readonly tokenOf: TenantKey | null;
  readonly isStale: boolean;
  readonly expected: Expected;
}

/** Objects that no longer are there for anybody. */
const GONE: ReadonlySet<string> = new Set(['system deleted', 'passkey revoked']);

const tenantOfPrincipal = ({ member }: Principal): TenantKey => member?.tenant ?? 'A';

function isOwn(object: WorldObject, principal: Principal): boolean {
  const tenant = tenantOfPrincipal(principal);
  const { member } = principal;
  if (object.tenant !== tenant || object.state !== null) return false;
  if (object.by !== null && object.by === member?.key) return false;
  if (object.member !== null) return object.member === (member?.key ?? 'ownerA');
  if (object.clinic === null) return true;
  const clinics: readonly string[] = member && !isOffice(member) ? member.clinics : clinicsOf[tenant];
  return clinics.includes(object.clinic);
}

/** One object of each class that the world has for the principal. */
function classesOf(facts: Facts, kind: ObjectKind, principal: Principal): ReadonlyMap<IdClass, Thing> {
  const all = facts.objects.filter((object) => object.kind === kind);
  const tenant = tenantOfPrincipal(principal);
  const own = all.find((object) => isOwn(object, principal));
  const found = new Map<IdClass, WorldObject | undefined>([['own', own]]);
  // The consultancy in which one is already is neither foreign nor a choice.
  const rest = all.filter((object) => object.id !== own?.id && object.id !== facts.tenants[tenant]);
  const scoped = (object: WorldObject) => object.clinic !== null || object.member !== null;
  const differs = (object: WorldObject) =>
    scoped(object) && (!isOwn(object, principal) || object.clinic !== own?.clinic);
  found.set(
    'otherClinic',
    rest.find((object) => object.tenant === tenant && object.state === null && differs(object)),
  );
  found.set(
    'otherTenant',
    rest.find((object) => object.tenant !== tenant && object.state === null),
  );
  for (const state of ['revoked', 'expired', 'used', 'disabled', 'deleted'] as const)
    found.set(
      state,
      all.find((object) => object.state === state && isOwn({ ...object, state: null }, principal)),
    );
  const wrong = facts.objects.find(
    (object) => object.kind !== kind && isOwn(object, principal) && object.id !== own?.id,
  );
  found.set('wrongType', wrong);
  const things = [...found].flatMap(([idClass, object]) =>
    object ? [[idClass, { id: object.id, version: object.version }] as const] : [],
  );
  return new Map<IdClass, Thing>([...things, ['random', { id: newId(), version: own?.version ?? 1 }]]);
}

const clinicOf = (facts: Facts, thing: Thing) => facts.objects.find((object) => object.id === thing.id)?.clinic ?? null;

function expectedOf(
  facts: Facts,
  rule: FieldRule,
  principal: Principal,
  reach: Reach,
  path: string,
  idClass: IdClass,
  thing: Thing,
): Expected {
  const kind = rule.ids?.[path];
  if (idClass === 'own') return 'allowed';
  if (idClass === 'random' || idClass === 'wrongType' || idClass === 'otherTenant') return 'hidden';
  if (idClass !== 'otherClinic') return GONE.has(`${kind} ${idClass}`) ? 'hidden' : 'either';
  if (reach === 'own' || reach === 'granted') return 'hidden';
  if (reach === 'ownClinic' && kind === 'colleague')
    return principal.member?.role === 'consultant' ? 'either' : 'hidden';
  if (reach === 'ownClinic') return clinicOf(facts, thing) === null ? 'either' : 'hidden';
  return rule.bound?.includes(path) ? 'either' : 'allowed';
}

/** Everything that a principal tries with a root field, and what must come of it. */
export function casesOf(facts: Facts, rule: FieldRule, principal: Principal): readonly Case[] {
  const reach: Reach = rule.may === 'public' || !principal.member ? 'own' : rule.may[principal.member.role];
  const paths = Object.entries(rule.ids ?? {}).map(
    ([path, kind]) => [path, classesOf(facts, kind, principal)] as const,
  );
  const random = { id: newId(), version: 1 };
  const best = (classes: ReadonlyMap<IdClass, Thing>) =>
    classes.get('own') ?? classes.get('otherClinic') ?? classes.get('otherTenant') ?? random;
  const things = Object.fromEntries(paths.map(([path, classes]) => [path, best(classes)]));
  const lacks = paths.some(([, classes]) => !classes.has('own'));
  const base = { path: null, idClass: 'own', things, tokens: {}, tokenOf: null, isStale: false } as const;
  if (rule.may !== 'public') {
    if (principal.has !== 'session') return [{ ...base, expected: 'UNAUTHENTICATED' }];
    if (reach === 'deny') {
      const foreign = Object.fromEntries(paths.map(([path, classes]) => [path, classes.get('otherTenant') ?? random]));
      return [
        { ...base, expected: 'FORBIDDEN' },
        ...(paths.length > 0
          ? [{ ...base, idClass: 'otherTenant' as const, things: foreign, expected: 'FORBIDDEN' as const }]
          : []),
      ];
    }
  }
  if (rule.tokens) return tokenCases(facts, rule, base, principal);
  const withPath = paths.flatMap(([path, classes]) =>
    // The random id first: what is hidden is compared with what came of it.
    [...classes].reverse().flatMap(([idClass, thing]): Case[] => {
      if (idClass === 'own') return [];
      const expected =
        lacks && !rule.filters ? 'hidden' : expectedOf(facts, rule, principal, reach, path, idClass, thing);
      const isOpen = expected === 'allowed' && (lacks || rule.filters !== undefined);
      return [{ ...base, path, idClass, things: { ...things, [path]: thing }, expected: isOpen ? 'either' : expected }];
    }),
  );
  const whole = lacks ? (rule.filters ? 'either' : 'hidden') : 'allowed';
  const stale: Case[] = rule.isFresh ? [{ ...base, isStale: true, expected: 'STEP_UP_REQUIRED' }] : [];
  return [...withPath, ...stale, { ...base, expected: whole }];
}

/** Whoever holds a link is known by it alone: three try every token, the others one that is good and one that is not. */
const TRIES_EVERY_TOKEN: readonly string[] = ['anonymous', 'ownerA', 'ownerB'];

function tokenCases(facts: Facts, rule: FieldRule, base: Omit<Case, 'expected'>, { key }: Principal): readonly Case[] {
  return Object.entries(rule.tokens ?? {}).flatMap(([path, kind]): readonly Case[] => {
    const one = (secret: string, idClass: IdClass, expected: Expected, tokenOf: TenantKey | null = null): Case => ({
      ...base,
      path,
      idClass,
      tokens: { [path]: secret },
      tokenOf,
      expected,
    });
    const ofKind = facts.tokens.filter((token) => token.kind === kind);
    const others = facts.tokens.filter(
      (token) => token.kind !== kind && token.state === 'open' && !related(kind, token.kind),
    );
    const good = ofKind
      .filter(({ state }) => state === 'open')
      .map(({ secret, tenant }) => one(secret, 'own', 'allowed', tenant));
    if (!TRIES_EVERY_TOKEN.includes(key)) return [one(newSecret(), 'random', 'hidden'), ...good.slice(0, 1)];
    return [
      one(newSecret(), 'random', 'hidden'),
      one('', 'random', 'either'),
      ...ofKind.flatMap(({ state, secret }) => (state === 'open' ? [] : [one(secret, state, 'hidden')])),
      ...others.map(({ secret }) => one(secret, 'wrongType', 'hidden')),
      ...good,
    ];
  });
}

/** Both are set-up links, for people without and with a passkey. */
const related = (one: string, other: string) => [one, other].every((kind) => kind === 'setUp' || kind === 'acceptance');
