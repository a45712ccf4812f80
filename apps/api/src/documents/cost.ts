import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { limits } from './limits';
import { typeOfField } from './measure';

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Values of variables, some of which say how large a page is. */
  readonly variables: ReadonlyMap<string, unknown>;
  /** Cost of one row of each fragment, for each size of page above it. */
  readonly known: Map<string, number>;
}

/**
 * The points of a document: each field counts once for each row that it may be answered for. A page counts for as many rows as
 * `first` says (50 unless said), any other list for five. Stays linear where fragments multiply; expects a document without
 * circles.
 */
export function costOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const pricing: Pricing = { schema, fragments, variables: valuesOf(document, variables), known: new Map() };
  let cost = 0;
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      cost += costOfSet(pricing, node.selectionSet, schema.getRootType(node.operation) ?? undefined, undefined);
  return cost;
}

/** What the variables are worth: as given, else as the operation says. */
function valuesOf(document: DocumentNode, given: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const declared = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );
  const usual = declared.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
  );
  return new Map<string, unknown>([...usual, ...Object.entries(given)]);
}

function costOfSet(
  pricing: Pricing,
  set: SelectionSetNode,
  parent: GraphQLNamedType | undefined,
  page: number | undefined,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) cost += costOfField(pricing, selection, parent, page);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value;
      const type = condition === undefined ? parent : pricing.schema.getType(condition);
      cost += costOfSet(pricing, selection.selectionSet, type, page);
    } else cost += costOfFragment(pricing, selection.name.value, page);
  }
  return cost;
}

function costOfFragment(pricing: Pricing, name: string, page: number | undefined): number {
  const key = `${name} ${page ?? ''}`;
  const known = pricing.known.get(key);
  const fragment = pricing.fragments.get(name);
  if (known !== undefined || !fragment) return known ?? 0;
  const type = pricing.schema.getType(fragment.typeCondition.name.value);
  const cost = costOfSet(pricing, fragment.selectionSet, type, page);
  pricing.known.set(key, cost);
  return cost;
}

function costOfField(
  pricing: Pricing,
  field: FieldNode,
  parent: GraphQLNamedType | undefined,
  page: number | undefined,
): number {
  if (!field.selectionSet) return 1;
  const type = typeOfField(parent, field.name.value);
  const rows = type && isList(type) ? (page ?? limits.unpagedRows) : 1;
  const below = costOfSet(
    pricing,
    field.selectionSet,
    type ? getNamedType(type) : undefined,
    pageOf(pricing, field, type),
  );
  return 1 + rows * below;
}

const isList = (type: GraphQLOutputType) => isListType(getNullableType(type));

/** How many rows the lists directly below hold, when the field is a page. */
function pageOf(pricing: Pricing, field: FieldNode, type: GraphQLOutputType | undefined): number | undefined {
  if (!type || isList(type) || !('getFields' in getNamedType(type)) || !isPage(getNamedType(type))) return undefined;
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const said =
    given?.kind === Kind.INT
      ? Number(given.value)
      : given?.kind === Kind.VARIABLE
        ? pricing.variables.get(given.name.value)
        : undefined;
  return typeof said === 'number' && said > 0 ? said : limits.usualPage;
}

const isPage = (type: GraphQLNamedType) => typeOfField(type, 'pageInfo') !== undefined;
