import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { limits, longerLists } from './limits';
import { refused } from './refused';
import { signInFields } from './sign-in-fields';

/** What a document amounts to as it is written; `depth` follows its fragments. */
export interface Shape {
  readonly operations: number;
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly directives: number;
  readonly fragments: number;
  readonly authentications: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Depth of each fragment, once known; undefined while it is being measured. */
  readonly depths: Map<string, number | undefined>;
  aliases: number;
  fields: number;
  directives: number;
  authentications: number;
}

/** The type of a field, or undefined where the schema has no such field, which validation says later. */
export const typeOfField = (parent: GraphQLNamedType | undefined, name: string) =>
  isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;

/** Measures a document in time linear in its length. Throws BAD_INPUT where it turns in circles or nests values too deep. */
export function measure(document: DocumentNode, schema: GraphQLSchema): Shape {
  const definitions = document.definitions;
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const walk: Walk = { schema, fragments, depths: new Map(), aliases: 0, fields: 0, directives: 0, authentications: 0 };
  let operations = 0;
  let depth = 0;
  for (const node of definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION) {
      operations += 1;
      takeDirectives(walk, node.directives);
      for (const variable of node.variableDefinitions ?? []) {
        takeDirectives(walk, variable.directives);
        if (variable.defaultValue) checkValue(variable.variable.name.value, variable.defaultValue, 1);
      }
      const root = schema.getRootType(node.operation);
      if (!root) throw refused(`there is no ${node.operation}`);
      depth = Math.max(depth, depthOf(walk, node.selectionSet, root));
    } else if (node.kind === Kind.FRAGMENT_DEFINITION) depth = Math.max(depth, depthOfFragment(walk, node));
    else throw refused('only operations and fragments');
  }
  const { aliases, fields, directives, authentications } = walk;
  return { operations, depth, aliases, fields, directives, fragments: fragments.size, authentications };
}

function depthOfFragment(walk: Walk, node: FragmentDefinitionNode): number {
  const name = node.name.value;
  if (walk.depths.has(name)) {
    const known = walk.depths.get(name);
    if (known === undefined) throw refused('a fragment contains itself');
    return known;
  }
  walk.depths.set(name, undefined);
  takeDirectives(walk, node.directives);
  const depth = depthOf(walk, node.selectionSet, walk.schema.getType(node.typeCondition.name.value));
  walk.depths.set(name, depth);
  return depth;
}

function depthOf(walk: Walk, set: SelectionSetNode, parent: GraphQLNamedType | undefined): number {
  let deepest = 0;
  for (const selection of set.selections) {
    takeDirectives(walk, selection.directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments.get(selection.name.value);
      if (fragment) deepest = Math.max(deepest, depthOfFragment(walk, fragment));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition;
      const type = condition ? walk.schema.getType(condition.name.value) : parent;
      deepest = Math.max(deepest, depthOf(walk, selection.selectionSet, type));
    } else {
      walk.fields += 1;
      if (selection.alias) walk.aliases += 1;
      const isRoot = parent === walk.schema.getQueryType() || parent === walk.schema.getMutationType();
      if (isRoot && signInFields.has(selection.name.value)) walk.authentications += 1;
      for (const { name, value } of selection.arguments ?? []) checkValue(name.value, value, 1);
      const type = typeOfField(parent, selection.name.value);
      const below = selection.selectionSet
        ? depthOf(walk, selection.selectionSet, type ? getNamedType(type) : undefined)
        : 0;
      deepest = Math.max(deepest, 1 + below);
    }
  }
  return deepest;
}

function takeDirectives(walk: Walk, directives: readonly DirectiveNode[] | undefined): void {
  for (const { arguments: given } of directives ?? []) {
    walk.directives += 1;
    for (const { name, value } of given ?? []) checkValue(name.value, value, 1);
  }
}

function checkValue(field: string, value: ValueNode, nesting: number): void {
  if (nesting > limits.nesting) throw refused('values nest too deep');
  if (value.kind === Kind.LIST) {
    if (value.values.length > (longerLists.get(field) ?? limits.list)) throw refused('a list is too long');
    for (const entry of value.values) checkValue(field, entry, nesting + 1);
  } else if (value.kind === Kind.OBJECT) {
    for (const { name, value: inner } of value.fields) checkValue(name.value, inner, nesting + 1);
  }
}
