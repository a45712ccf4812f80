import { Kind } from 'graphql';
import { formatted } from './format.mjs';

const builtIn = { ID: 'string', String: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };

/** Scalars of the schema travel as strings: days, instants and the browser's WebAuthn JSON alike. */
const scalarType = 'string';

const exported = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);
const rootTypes = new Set(['Query', 'Mutation']);

const definitionsOf = (noun) => noun.documents.flatMap((document) => document.definitions);

/**
 * For each noun a `schema.gen.ts` beside its .graphql files: pairs of path and text.
 * A type that another noun defines is imported from that noun's index.
 */
export async function serverTypes(nouns) {
  const owners = new Map();
  for (const noun of nouns) {
    for (const definition of definitionsOf(noun)) {
      if (exported.has(definition.kind)) owners.set(definition.name.value, noun.name);
      if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) owners.set(definition.name.value, null);
    }
  }
  return Promise.all(
    nouns.map(async (noun) => {
      const path = `${noun.folder}/schema.gen.ts`;
      return [path, await formatted(path, moduleOf(noun, owners))];
    }),
  );
}

function moduleOf(noun, owners) {
  const foreign = new Map();
  const nameOf = (name) => {
    if (builtIn[name]) return builtIn[name];
    const owner = owners.get(name);
    if (owner === null) return scalarType;
    if (owner === undefined) throw new Error(`${noun.name}: nothing defines the type ${name}.`);
    if (owner !== noun.name) foreign.set(name, owner);
    return name;
  };
  const blocks = definitionsOf(noun)
    .filter((definition) => exported.has(definition.kind) && !rootTypes.has(definition.name.value))
    .map((definition) => declaration(extended(definition, noun), nameOf));
  const byOwner = [...new Set(foreign.values())].sort().map((owner) => {
    const names = [...foreign].filter(([, of]) => of === owner).map(([name]) => name);
    return `import type { ${names.sort().join(', ')} } from '@mamori/${owner}';`;
  });
  return [
    `// Generated from this noun's .graphql files by \`npm run generate\`. Do not edit.`,
    byOwner.join('\n'),
    ...blocks,
    blocks.length ? '' : 'export {};',
  ].join('\n\n');
}

/** The type with the fields that other files of the same noun add to it. */
function extended(definition, noun) {
  const added = definitionsOf(noun).filter(
    ({ kind, name }) => kind === Kind.OBJECT_TYPE_EXTENSION && name.value === definition.name.value,
  );
  return added.length === 0
    ? definition
    : { ...definition, fields: [...definition.fields, ...added.flatMap(({ fields }) => fields ?? [])] };
}

function declaration(definition, nameOf) {
  const name = definition.name.value;
  const doc = comment(definition.description);
  switch (definition.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
      return `${doc}export type ${name} = ${definition.values.map((value) => `'${value.name.value}'`).join(' | ')};`;
    case Kind.UNION_TYPE_DEFINITION:
      return `${doc}export type ${name} = ${definition.types.map((type) => nameOf(type.name.value)).join(' | ')};`;
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return `${doc}export interface ${name} {\n${members(definition.fields, inputField(nameOf))}\n}`;
    case Kind.OBJECT_TYPE_DEFINITION:
      return `${doc}export interface ${name} {\nreadonly __typename?: '${name}';\n${members(definition.fields, outputField(nameOf))}\n}`;
    default:
      return `${doc}export interface ${name} {\n${members(definition.fields, outputField(nameOf))}\n}`;
  }
}

const members = (fields, print) => fields.map((field) => `${comment(field.description)}${print(field)}`).join('\n');

const outputField = (nameOf) => (field) => `readonly ${field.name.value}: ${typeText(field.type, nameOf)};`;

const inputField = (nameOf) => (field) => {
  const required = field.type.kind === Kind.NON_NULL_TYPE && !field.defaultValue;
  return `readonly ${field.name.value}${required ? '' : '?'}: ${typeText(field.type, nameOf)};`;
};

function typeText(type, nameOf) {
  if (type.kind === Kind.NON_NULL_TYPE) return bareTypeText(type.type, nameOf);
  return `${bareTypeText(type, nameOf)} | null`;
}

function bareTypeText(type, nameOf) {
  if (type.kind === Kind.NAMED_TYPE) return nameOf(type.name.value);
  const inner = typeText(type.type, nameOf);
  return inner.includes(' ') ? `readonly (${inner})[]` : `readonly ${inner}[]`;
}

const comment = (description) => (description ? `/** ${description.value.replaceAll('*/', '* /')} */\n` : '');
