import glossaryJson from '../data/glossary.json' with { type: 'json' };
import guidanceJson from '../data/guidance.json' with { type: 'json' };
import { parseGlossary } from './policy/glossary-schema';
import { type GuidanceByTopic, parseGuidance } from './policy/guidance-schema';
import type { GlossaryTerm, ItemGuidance } from './schema.gen';

interface Help {
  readonly guidance: ReadonlyMap<string, ItemGuidance>;
  /** By reading. */
  readonly glossary: readonly GlossaryTerm[];
}

let parsed: Help | undefined;

/** The shipped advice and glossary, read and checked once in a process. Throws CatalogueInvalid when a file is damaged. */
export function shippedHelp(): Help {
  parsed ??= { guidance: byTopic(parseGuidance(guidanceJson)), glossary: readGlossary() };
  return parsed;
}

/** The advice about items of a topic; null for a topic without any, as of items read from a file. */
export function guidanceOf(topic: string): ItemGuidance | null {
  return shippedHelp().guidance.get(topic) ?? null;
}

const byTopic = (topics: GuidanceByTopic) => new Map(Object.entries(topics));

function readGlossary(): readonly GlossaryTerm[] {
  const byReading = new Intl.Collator('ja').compare;
  return parseGlossary(glossaryJson)
    .map((term) => ({
      id: term.id,
      termJa: term.term_ja,
      reading: term.reading,
      termEn: term.term_en,
      plainJa: term.plain_ja,
      plainEn: term.plain_en,
      noteJa: term.note_ja ?? '',
      aliases: term.aliases,
      itemCodes: term.related_codes_r7_medical,
    }))
    .sort((one, other) => byReading(one.reading, other.reading));
}
