import {
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const DEPTH = 4;
const inner = (type: GraphQLOutputType): GraphQLOutputType =>
  isNonNullType(type) || isListType(type) ? inner(type.ofType) : type;

/** Everything that can be asked of a type, to a depth, with every member of unions. Undefined for leaves. */
function selection(type: GraphQLOutputType, schema: GraphQLSchema, depth: number): string | undefined {
  const named = inner(type);
  if (isUnionType(named) || isInterfaceType(named)) {
    const members = schema.getPossibleTypes(named);
    // Members may have a field of one name and several types: those are told apart.
    const types = new Map<string, Set<string>>();
    for (const member of members)
      for (const field of Object.values(member.getFields()))
        types.set(field.name, (types.get(field.name) ?? new Set()).add(String(field.type)));
    const parts = members.map((member) => {
      const alias = (field: string) => ((types.get(field)?.size ?? 0) > 1 ? `${field}Of${member.name}: ` : '');
      return `... on ${member.name} { ${fieldsOf(member, schema, depth, alias)} }`;
    });
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(named)) return undefined;
  return `{ ${fieldsOf(named, schema, depth, () => '')} }`;
}

function fieldsOf(
  type: GraphQLOutputType,
  schema: GraphQLSchema,
  depth: number,
  alias: (field: string) => string,
): string {
  if (!isObjectType(type)) return '__typename';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const below = isLeaf(field.type) ? '' : depth <= 1 ? undefined : selection(field.type, schema, depth - 1);
    return below === undefined ? [] : [`${alias(field.name)}${field.name} ${below}`];
  });
  return fields.length > 0 ? fields.join(' ') : '__typename';
}

const isLeaf = (type: GraphQLOutputType): boolean => {
  const named = inner(type);
  return !isObjectType(named) && !isUnionType(named) && !isInterfaceType(named);
};

/** The document that asks a root field for all it can give, with its arguments as variables. */
export function documentOf(schema: GraphQLSchema, coordinate: string): string {
  const [type = '', name = ''] = coordinate.split('.');
  const root = schema.getType(type);
  const field = isObjectType(root) ? root.getFields()[name] : undefined;
  if (!field) throw new Error(`${coordinate} is not in the schema`);
  const declared = field.args.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const passed = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const head = type === 'Query' ? 'query' : 'mutation';
  const variables = declared ? `(${declared})` : '';
  const args = passed ? `(${passed})` : '';
  return `${head} ${variables} { ${name}${args} ${selection(field.type, schema, DEPTH) ?? ''} }`;
}

/** Names of the types that tell a person what to put right. */
export function refusalsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const errors = schema.getType('UserError');
  return new Set(isInterfaceType(errors) ? schema.getPossibleTypes(errors).map(({ name }) => name) : []);
}
