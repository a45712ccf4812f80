import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Role } from '@mamori/tenants';
import type { FieldRules } from '../matrix/rules';
import { mayAsk } from './gates';

const inner = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) || isListType(type) ? inner(type.ofType) : type;

/** Every type with its fields that a role can reach from the root fields that it may ask, members of unions included. */
export function reachableFields(schema: GraphQLSchema, rules: FieldRules, role: Role): readonly string[] {
  const found = new Set<string>();
  const walk = (type: GraphQLOutputType) => {
    const named = inner(type);
    if (isUnionType(named)) return named.getTypes().forEach(walk);
    if (isInterfaceType(named)) return schema.getPossibleTypes(named).forEach(walk);
    if (!isObjectType(named)) return;
    for (const field of Object.values(named.getFields())) {
      const coordinate = `${named.name}.${field.name}`;
      if (found.has(coordinate)) continue;
      found.add(coordinate);
      walk(field.type);
    }
  };
  for (const [coordinate, rule] of Object.entries(rules)) {
    const [type = '', name = ''] = coordinate.split('.');
    const root = schema.getType(type);
    const field = isObjectType(root) ? root.getFields()[name] : undefined;
    if (field && mayAsk(rule, role)) {
      found.add(coordinate);
      walk(field.type);
    }
  }
  return [...found].sort();
}
