import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import {
  GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLType,
} from 'graphql';
import { ALLOW, FRESHLY_VERIFIED, PUBLIC, SIGNED_IN } from '@mamori/platform';
import { permissionsOf, type Role } from '@mamori/tenants';
import type { ApiServer } from '../../../apps/api/src/server';
import type { FieldRule, FieldRules } from '../matrix/rules';

export type Finding = string;

/** What stands on one side only. */
export function difference(what: string, there: Iterable<string>, reviewed: Iterable<string>): readonly Finding[] {
  const [left, right] = [new Set(there), new Set(reviewed)];
  return [
    ...[...left].filter((name) => !right.has(name)).map((name) => `${what} ${name} has no entry in the matrix`),
    ...[...right]
      .filter((name) => !left.has(name))
      .map((name) => `${what} ${name} stands in the matrix and nowhere else`),
  ];
}

export const rootFieldsOf = (schema: GraphQLSchema): readonly string[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );

const inner = (type: GraphQLType): GraphQLType => (isNonNullType(type) || isListType(type) ? inner(type.ofType) : type);

/** Paths of every ID below an argument, input objects walked through. */
function idPaths(path: string, type: GraphQLInputType): readonly string[] {
  const named = inner(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => idPaths(`${path}.${field.name}`, field.type));
  return 'name' in named && named.name === 'ID' ? [path] : [];
}

/** Every root field has an entry, and every ID argument of it names its kind of object. */
export function schemaFindings(schema: GraphQLSchema, rules: FieldRules): readonly Finding[] {
  const fields = rootFieldsOf(schema);
  const arguments_ = fields.flatMap((coordinate) => {
    const [type = '', name = ''] = coordinate.split('.');
    const field = schema.getType(type);
    const given = field && 'getFields' in field ? field.getFields()[name] : undefined;
    const args = given && 'args' in given ? given.args : [];
    const ids = args.flatMap((argument) => idPaths(argument.name, argument.type));
    const rule = rules[coordinate];
    return rule ? difference(`the ID of ${coordinate} at`, ids, Object.keys(rule.ids ?? {})) : [];
  });
  return [...difference('the field', fields, Object.keys(rules)), ...arguments_];
}

const ROOTS: readonly unknown[] = ['Query', 'Mutation', 'Subscription'];
export const roles: readonly Role[] = ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor'];

interface Handler {
  readonly coordinate: string;
  readonly needs: string | undefined;
  readonly isFresh: boolean;
}

/** What stands above each method that answers a root field of the running API. */
export function handlersOf(server: ApiServer): readonly Handler[] {
  const scanner = new MetadataScanner();
  const reflector = new Reflector();
  const providers = server.app.get(DiscoveryService, { strict: false }).getProviders();
  return providers.flatMap(({ instance }) => {
    if (!instance || typeof instance !== 'object') return [];
    return scanner.getAllMethodNames(Object.getPrototypeOf(instance)).flatMap((method) => {
      const handler = instance[method];
      const type = reflector.get<string | undefined>('graphql:resolver_type', handler);
      if (!ROOTS.includes(type)) return [];
      const name = reflector.get<string | undefined>('graphql:resolver_name', handler) ?? method;
      return [
        {
          coordinate: `${type}.${name}`,
          needs: reflector.get<string | undefined>(ALLOW, handler),
          isFresh: Boolean(reflector.get<boolean | undefined>(FRESHLY_VERIFIED, handler)),
        },
      ];
    });
  });
}

/** Who may ask, as the decorators have it and as the matrix has it. */
export function decoratorFindings(handlers: readonly Handler[], rules: FieldRules): readonly Finding[] {
  const disagreements = handlers.flatMap(({ coordinate, needs, isFresh }) => {
    const rule = rules[coordinate];
    if (!rule) return [];
    const asked = rolesOf(needs);
    const reviewed = rule.may === 'public' ? 'everybody' : roles.filter((role) => mayAsk(rule, role)).join(', ');
    return [
      ...(asked === reviewed ? [] : [`${coordinate} is open to ${asked}; reviewed: ${reviewed}`]),
      ...(isFresh === Boolean(rule.isFresh)
        ? []
        : [`${coordinate} ${isFresh ? 'asks' : 'does not ask'} for a fresh proof; reviewed: the other way round`]),
    ];
  });
  const answered = handlers.map((handler) => handler.coordinate);
  return [...difference('the resolver of', answered, Object.keys(rules)), ...disagreements];
}

export const mayAsk = ({ may }: FieldRule, role: Role): boolean => may === 'public' || may[role] !== 'deny';

function rolesOf(needs: string | undefined): string {
  if (needs === PUBLIC) return 'everybody';
  if (needs === undefined) return 'nobody';
  if (needs === SIGNED_IN) return roles.join(', ');
  return roles.filter((role) => [...permissionsOf(role)].some((permission) => permission === needs)).join(', ');
}

/** Every route of the running server, as `GET /path`; HEAD follows GET. */
export function routesOf(server: ApiServer): readonly string[] {
  const tree: string = server.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^((?:│ {3}| {4})*)[├└]── (.*?)(?: \(([A-Z, ]+)\))?$/.exec(line);
    if (!match) return [];
    const [, indent = '', part = '', methods] = match;
    const depth = indent.length / 4;
    above.length = depth;
    above.push(part);
    const path = above.join('');
    return (methods ?? '')
      .split(', ')
      .filter((method) => method !== '' && method !== 'HEAD' && method !== 'OPTIONS')
      .map((method) => `${method} ${path}`);
  });
}
