import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { checkVariables } from './check-variables';
import { costOf } from './cost';
import { limits } from './limits';
import { measure } from './measure';

const schema = buildSchema(`
  type Query { clinic: Clinic, clinics(first: Int): ClinicConnection!, tags: [String!]!, setUpLink(token: String): Int }
  type Mutation { beginSignIn: Int, finishSignIn(response: String): Int, rename: Int }
  type Clinic { id: ID!, name: String, vendors: [Vendor!]! }
  type Vendor { id: ID!, clinic: Clinic }
  type ClinicConnection { nodes: [Clinic!]!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
`);
const of = (text: string) => measure(parse(text), schema);
const cost = (text: string, variables: Record<string, unknown> = {}) => costOf(parse(text), schema, variables);

describe('the measure of a document', () => {
  it.each([
    ['{ clinic { vendors { clinic { id } } } }', 4],
    ['{ clinic { ...A } } fragment A on Clinic { vendors { ...B } } fragment B on Vendor { clinic { id } }', 4],
    ['{ ... on Query { ... { tags } } }', 1],
    ['{ tags } fragment Unused on Clinic { vendors { clinic { vendors { id } } } }', 4],
  ])('follows fragments: the depth of %s is %d', (text, depth) => {
    expect(of(text).depth).toBe(depth);
  });

  it.each([
    ['under aliases', 'mutation { a: beginSignIn b: beginSignIn }', 2],
    [
      'through fragments',
      'mutation { ...A ...B } fragment A on Mutation { beginSignIn } fragment B on Mutation { finishSignIn }',
      2,
    ],
    ['in inline fragments', 'mutation { ... on Mutation { beginSignIn } ... @include(if: true) { finishSignIn } }', 2],
    ['in questions', 'query { a: setUpLink(token: "a") b: setUpLink(token: "b") }', 2],
    ['once', 'mutation { beginSignIn rename }', 1],
    ['not at all elsewhere', 'mutation { rename other: rename }', 0],
  ])('counts fields of sign-in %s', (_, text, count) => {
    expect(of(text).authentications).toBe(count);
  });

  it('counts the same field again, aliases, directives, fragments and operations', () => {
    const text = 'query A { tags tags x: tags @skip(if: false) } query B { ...F } fragment F on Query { tags }';
    expect(of(text)).toMatchObject({ fields: 4, aliases: 1, directives: 1, fragments: 1, operations: 2 });
  });

  it.each([
    ['a fragment that holds itself', '{ clinic { ...A } } fragment A on Clinic { ...A }'],
    [
      'two fragments that hold each other',
      '{ clinic { ...A } } fragment A on Clinic { ...B } fragment B on Clinic { ...A }',
    ],
    ['a long list', `{ clinics(first: [${'1,'.repeat(limits.list + 1)}]) { pageInfo { hasNextPage } } }`],
    ['a long default', `query ($a: [Int] = [${'1,'.repeat(limits.list + 1)}]) { tags }`],
    ['values within values', `{ clinics(first: ${'['.repeat(20)}${']'.repeat(20)}) { pageInfo { hasNextPage } } }`],
    ['a definition of a type', 'type T { a: Int }'],
  ])('refuses %s', (_, text) => {
    expect(() => of(text)).toThrow();
  });

  it('is linear where fragments multiply', () => {
    const doubling = Array.from({ length: 25 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`);
    const text = `{ ...F0 } ${doubling.join(' ')} fragment F25 on Query { tags }`;
    expect(of(text).depth).toBe(1);
    expect(cost(text)).toBe(2 ** 25);
  });
});

describe('the cost of a document', () => {
  it.each([
    ['one field', '{ tags }', {}, 1],
    ['a page as long as it says', '{ clinics(first: 10) { nodes { id name } } }', {}, 1 + 1 + 10 * 2],
    ['a page that does not say', '{ clinics { nodes { id } } }', {}, 1 + 1 + limits.usualPage],
    ['a page by a variable', 'query ($n: Int) { clinics(first: $n) { nodes { id } } }', { n: 100 }, 102],
    ['a page by a default', 'query ($n: Int = 100) { clinics(first: $n) { nodes { id } } }', {}, 102],
    ['a list without pages', '{ clinic { vendors { id } } }', {}, 1 + 1 + limits.unpagedRows],
    [
      'rows of rows',
      '{ clinics(first: 100) { nodes { vendors { id } } } }',
      {},
      1 + 1 + 100 * (1 + limits.unpagedRows),
    ],
    ['a negative page', '{ clinics(first: -5) { nodes { id } } }', {}, 1 + 1 + limits.usualPage],
  ])('counts %s', (_, text, variables, points) => {
    expect(cost(text, variables)).toBe(points);
  });
});

describe('the variables', () => {
  const list = (length: number) => Array.from({ length }, (_, i) => `${i}`);

  it.each([
    ['a page of ids', { input: { ids: list(limits.list) } }],
    ['the clinics of a consultant', { input: { clinicIds: list(400) } }],
    ['a long remark', { input: { remarks: 'あ'.repeat(limits.string) } }],
    ['nothing', null],
  ])('may hold %s', (_, variables) => {
    expect(() => checkVariables(variables)).not.toThrow();
  });

  it.each([
    ['a longer list', { input: { ids: list(limits.list + 1) } }],
    ['a list in a list', { input: { clinicIds: [list(200_000)] } }],
    ['more clinics than any consultancy has', { input: { clinicIds: list(1_001) } }],
    ['a longer text', { input: { remarks: 'あ'.repeat(limits.string + 1) } }],
    ['an object with many fields', { input: Object.fromEntries(list(100).map((name) => [name, 1])) }],
    ['objects within objects', list(20).reduce<unknown>((inner) => ({ inner }), 1)],
  ])('may not hold %s', (_, variables) => {
    expect(() => checkVariables(variables)).toThrow();
  });
});
