import { expect, it } from '@jest/globals';
import { type DocumentNode, type FragmentDefinitionNode, parse } from 'graphql';
import { asksFor } from './asks-for';

function question(text: string) {
  const { definitions }: DocumentNode = parse(text);
  const fragments = Object.fromEntries(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === 'FragmentDefinition')
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operation = definitions.find((node) => node.kind === 'OperationDefinition');
  const fieldNodes = (operation?.selectionSet.selections ?? []).filter((node) => node.kind === 'Field');
  return { fieldNodes, fragments };
}

it.each([
  ['a field named there', '{ tasks { nodes { id comments { body } } } }', true],
  ['one in a fragment', '{ tasks { nodes { ...Parts } } } fragment Parts on Task { comments { body } }', true],
  ['one in an inline fragment', '{ tasks { ... on TaskConnection { nodes { comments { body } } } } }', true],
  ['none', '{ tasks { nodes { id } totalCount } }', false],
  ['one of another level', '{ tasks { comments { body } nodes { id } } }', false],
  ['an unused fragment', '{ tasks { nodes { id } } } fragment Parts on Task { comments { body } }', false],
])('finds %s', (_, text, expected) => {
  expect(asksFor(question(text), ['nodes', 'comments'])).toBe(expected);
});
