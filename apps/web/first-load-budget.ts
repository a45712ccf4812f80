import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Chunk {
  readonly code: string;
  readonly imports: readonly string[];
}

/**
 * Prints the JavaScript that the first page costs, gzipped, and fails the build above the budget.
 * `pages` are the lazily loaded modules which that page needs besides the entry, by the start of their chunk's name.
 */
export function firstLoadBudget(budgetKb: number, pages: readonly string[]): Plugin {
  return {
    name: 'first-load-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = new Map<string, Chunk>();
      const first: string[] = [];
      for (const [file, output] of Object.entries(bundle)) {
        if (output.type !== 'chunk') continue;
        chunks.set(file, output);
        if (output.isEntry || (output.isDynamicEntry && pages.includes(output.name))) first.push(file);
      }
      const needed = new Set<string>();
      const visit = (file: string) => {
        if (needed.has(file)) return;
        needed.add(file);
        chunks.get(file)?.imports.forEach(visit);
      };
      first.forEach(visit);
      const bytes = [...needed].reduce((sum, file) => sum + gzipSync(chunks.get(file)?.code ?? '').length, 0);
      const kb = Math.ceil(bytes / 1000);
      if (kb > budgetKb)
        this.error(`The first page costs ${kb} kB of gzipped JavaScript; the budget is ${budgetKb} kB.`);
      this.info(`The first page costs ${kb} kB of gzipped JavaScript, of ${budgetKb} kB.`);
    },
  };
}
