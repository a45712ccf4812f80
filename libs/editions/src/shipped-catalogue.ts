import checklistR5 from '../data/checklist-r5.json' with { type: 'json' };
import checklistR6 from '../data/checklist-r6.json' with { type: 'json' };
import checklistR7 from '../data/checklist-r7.json' with { type: 'json' };
import deadlinesJson from '../data/deadlines.json' with { type: 'json' };
import editionsJson from '../data/editions.json' with { type: 'json' };
import type { EditionDocument } from './policy/catalogue-schema';
import { checkCatalogue } from './policy/check-catalogue';
import type { Deadlines } from './policy/deadlines-schema';
import { parseDeadlines } from './policy/deadlines-schema';
import type { EditionIndex } from './policy/edition-index-schema';
import { parseEditionIndex } from './policy/edition-index-schema';
import { parseEdition } from './policy/parse-edition';

/** The catalogue that the product ships: editions oldest first, the index of all known ones, and the dates that matter. */
export interface Catalogue {
  readonly index: EditionIndex;
  readonly editions: readonly EditionDocument[];
  readonly deadlines: Deadlines;
}

let parsed: Catalogue | undefined;

/** The shipped catalogue, read and checked once in a process. Throws CatalogueInvalid when a data file is damaged. */
export function shippedCatalogue(): Catalogue {
  parsed ??= readCatalogue();
  return parsed;
}

function readCatalogue(): Catalogue {
  const index = parseEditionIndex(editionsJson);
  const editions = [
    parseEdition(checklistR5, 'checklist-r5.json'),
    parseEdition(checklistR6, 'checklist-r6.json'),
    parseEdition(checklistR7, 'checklist-r7.json'),
  ];
  checkCatalogue(index, editions);
  return { index, editions, deadlines: parseDeadlines(deadlinesJson) };
}
