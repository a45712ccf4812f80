import type { Plugin } from 'vite';

const DOCUMENT = /new TypedDocumentString\(\s*`([^`]*)`/gu;

/** What is left of an operation: `query Tasks`, by which its answers are kept; nothing of a fragment. */
const headOf = (text: string): string => /(?:query|mutation)\s+\w+/u.exec(text)?.[0] ?? '';

/**
 * Leaves the texts of the operations out of what is shipped: the server knows them by their hash, and nothing else is sent.
 * They are all in one module, so the first page would have to load those of every page.
 */
export function documentsByHash(): Plugin {
  return {
    name: 'documents-by-hash',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/gql\/graphql\.ts$/u },
      handler: (code) => ({
        // Lines stay where they are, so that the source map holds.
        code: code.replace(DOCUMENT, (whole: string, text: string) => {
          const lines = '\n'.repeat(whole.split('\n').length - 1);
          return `/* @__PURE__ */ new TypedDocumentString(${lines}\`${headOf(text)}\``;
        }),
        map: null,
      }),
    },
  };
}
