import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql';

type Question = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Whether a request asks for a field below the one being resolved; the path names field after field. */
export function asksFor({ fieldNodes, fragments }: Question, path: readonly string[]): boolean {
  const fieldsOf = (selection: SelectionNode): readonly FieldNode[] => {
    if (selection.kind === 'Field') return [selection];
    const inside = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return (inside?.selectionSet.selections ?? []).flatMap(fieldsOf);
  };
  const below = (fields: readonly FieldNode[], name: string) =>
    fields
      .flatMap((field) => (field.selectionSet?.selections ?? []).flatMap(fieldsOf))
      .filter((field) => field.name.value === name);
  return path.reduce(below, fieldNodes).length > 0;
}
