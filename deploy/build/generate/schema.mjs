import { buildASTSchema, concatAST, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';

/** One schema from the documents of all nouns; `extend type` is merged into the type that platform opens. */
export function schemaOf(nouns) {
  const schema = buildASTSchema(concatAST(nouns.flatMap((noun) => noun.documents)));
  const [fault] = validateSchema(schema);
  if (fault) throw fault;
  return lexicographicSortSchema(schema);
}

/** The schema as SDL, sorted, so that its diff shows changes of the API and nothing else. */
export function schemaText(schema) {
  return `${printSchema(schema)}\n`;
}
