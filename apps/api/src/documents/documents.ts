import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { z } from 'zod';
import { Fault } from '@mamori/platform';
import { costOf } from './cost';
import { limits } from './limits';
import { measure, type Shape } from './measure';
import { refused } from './refused';

/** What a request names as its operation: a document of the build by its hash, or a text. */
export interface Asked {
  readonly documentId?: string;
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Finds the text to run for a request, or throws the Fault with which it is refused. */
export type Documents = (asked: Asked) => string;

const manifestSchema = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string().min(1));

/** Hash → text of every operation that the web was built with. Throws when a text does not have its hash. */
export function readManifest(path: string): ReadonlyMap<string, string> {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  for (const [hash, text] of Object.entries(manifest)) {
    const actual = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (actual !== hash) throw new Error(`${path}: the text of ${hash} was changed; run "npm run generate"`);
  }
  return new Map(Object.entries(manifest));
}

/** Only the operations of the build, by hash alone: a text is refused even if it is one of them. Nothing is ever added. */
export function trustedDocuments(manifest: ReadonlyMap<string, string>): Documents {
  return ({ documentId, query }) => {
    const text = documentId === undefined || query !== undefined ? undefined : manifest.get(documentId);
    if (text === undefined) throw new Fault('UNKNOWN_OPERATION', 'not an operation of this build');
    return text;
  };
}

/** Texts that were measured lately; a new one pushes the oldest out. */
const KEPT = 500;

/** Any text within the limits, and the operations of the build by hash as well. */
export function anyDocuments(manifest: ReadonlyMap<string, string>, schemaOf: () => GraphQLSchema): Documents {
  const trusted = trustedDocuments(manifest);
  const kept = new Map<string, DocumentNode>();
  return (asked) => {
    if (asked.query === undefined || asked.documentId !== undefined) return trusted(asked);
    const { query: text, variables } = asked;
    const schema = schemaOf();
    const known = kept.get(text);
    const document = known ?? within(text, schema);
    if (!known) keep(kept, text, document);
    if (costOf(document, schema, variables ?? {}) > limits.cost) throw refused('the document asks for too much');
    return text;
  };
}

function keep(kept: Map<string, DocumentNode>, text: string, document: DocumentNode): void {
  const [oldest] = kept.keys();
  if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(text, document);
}

function within(text: string, schema: GraphQLSchema): DocumentNode {
  if (text.length > limits.text) throw refused('the document is too long');
  const document = parsed(text);
  const shape = measure(document, schema);
  if (shape.operations !== 1) throw refused('a document holds one operation');
  const counted = ['depth', 'aliases', 'fields', 'directives', 'fragments', 'authentications'] as const;
  const over = counted.find((what: keyof typeof limits & keyof Shape) => shape[what] > limits[what]);
  if (over) throw refused(`${over}: ${shape[over]} of at most ${limits[over]}`);
  return document;
}

function parsed(text: string): DocumentNode {
  try {
    return parse(text, { noLocation: true, maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) throw refused(error.message);
    // The parser descends by calling itself: a document can use up the stack before the tokens.
    if (error instanceof RangeError) throw refused('the document nests too deep');
    throw error;
  }
}
