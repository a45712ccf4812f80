/** How much one request may ask for. What the web sends stays far below (`own-documents.spec.ts` says how far). */
export const limits = {
  /** Letters of a document. */
  text: 20_000,
  /** Words and signs of a document; the parser stops there. */
  tokens: 2_000,
  depth: 10,
  aliases: 30,
  /** Fields as written, the same one counted each time. */
  fields: 300,
  directives: 10,
  fragments: 30,
  /**
   * Points: one for each field of each row that the answer may hold. The dearest honest document, a checklist with all that
   * stands beside its lines, counts for 5,036.
   */
  cost: 6_000,
  /** Rows of a page, where the request does not say. */
  usualPage: 50,
  largestPage: 100,
  /** Rows that a list without pages counts for. */
  unpagedRows: 5,
  /** Entries of a list, in the document or in its variables. */
  list: 100,
  /** Letters of one text in the variables. */
  string: 20_000,
  /** Lists and objects within each other, in the document or in its variables. */
  nesting: 12,
  /** Fields of one object in the variables. */
  objectFields: 60,
  /** Fields of sign-in in one document. */
  authentications: 1,
} as const;

/** Lists that may be longer, by the name of their field. */
export const longerLists: ReadonlyMap<string, number> = new Map([
  // A consultant may look after every clinic of a large consultancy.
  ['clinicIds', 1_000],
]);
