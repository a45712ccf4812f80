import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLNonNull, Kind, parse, validate } from 'graphql';
import { costOf } from './cost';
import { readManifest } from './documents';
import { limits } from './limits';
import { measure } from './measure';
import { harmlessPublicFields, signInFields } from './sign-in-fields';

const here = (path: string) => new URL(path, import.meta.url).pathname;
const schema = buildSchema(readFileSync(here('../../schema.graphql'), 'utf8'));
const manifest = readManifest(here('../../../web/src/gql/persisted-documents.json'));
const largestPages = (text: string) => {
  const document = parse(text);
  const names = document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION
      ? (node.variableDefinitions ?? []).map((one) => one.variable.name.value)
      : [],
  );
  return Object.fromEntries(names.map((name) => [name, limits.largestPage]));
};
const named = [...manifest.values()].map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text, text] as const);

describe('what the web sends', () => {
  it.each(named)('%s stays within the limits that free text has, at its largest page', (_, text) => {
    const shape = measure(parse(text, { maxTokens: limits.tokens }), schema);
    expect(shape.operations).toBe(1);
    expect(text.length).toBeLessThanOrEqual(limits.text);
    for (const what of ['depth', 'aliases', 'fields', 'directives', 'fragments', 'authentications'] as const)
      expect([what, shape[what] <= limits[what]]).toEqual([what, true]);
    expect(costOf(parse(text), schema, largestPages(text))).toBeLessThanOrEqual(limits.cost);
  });

  it.each(named)('%s is an operation of this schema', (_, text) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });
});

describe('the fields of sign-in', () => {
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );

  it('are all in the schema', () => {
    const names = new Set(roots.map(({ name }) => name));
    expect([...signInFields, ...harmlessPublicFields].filter((name) => !names.has(name))).toEqual([]);
  });

  it('hold every root field that the schema opens to everybody, unless it is named as harmless', () => {
    const open = roots.filter(({ description }) => /\bPublic\.|sign-in under way/.test(description ?? ''));
    expect(open.length).toBeGreaterThan(10);
    const unknown = open.filter(({ name }) => !signInFields.has(name) && !harmlessPublicFields.has(name));
    expect(unknown.map(({ name }) => name)).toEqual([]);
  });

  it('hold every root field that takes a password, a code, a token or the answer of a key', () => {
    const secret = /^(?:password|newPassword|currentPassword|code|token|response)$/;
    const inputFields = (type: unknown): readonly string[] => {
      const inner = type instanceof GraphQLNonNull ? type.ofType : type;
      return inner && typeof inner === 'object' && 'getFields' in inner ? Object.keys(Object(inner).getFields()) : [];
    };
    const taking = roots.filter(({ args }) =>
      args.some((arg) => secret.test(arg.name) || inputFields(arg.type).some((name) => secret.test(name))),
    );
    expect(taking.length).toBeGreaterThan(8);
    // The code of these is the number of an item in a form.
    const numbered = ['addDraftItem', 'updateDraftItem'];
    expect(taking.map(({ name }) => name).filter((name) => !signInFields.has(name))).toEqual(numbered);
  });
});
