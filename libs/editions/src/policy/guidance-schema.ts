import { z } from 'zod';
import { parseOrThrow } from './catalogue-invalid';
import { text, topics } from './catalogue-schema';

const guidance = z
  .strictObject({
    /** About how long it takes. */
    minutes: z.int().positive(),
    ask: z.enum(['vendor', 'consultant', 'self']),
    explainEn: text,
    showEn: text,
    remarksEn: text,
    okJa: text,
    okEn: text,
    ngJa: text,
    ngEn: text,
  })
  .readonly();

const guidanceFile = z
  .strictObject({
    schema_version: z.literal('1.0'),
    note_ja: text,
    note_en: text,
    // A topic that no shipped item has needs none: `other` is what a file was read into.
    topics: z.record(z.enum(topics).exclude(['other']), guidance).readonly(),
  })
  .readonly();

/** This product's own advice about items, by their topic; no part of the ministry's text. */
export type Guidance = z.infer<typeof guidance>;
export type GuidanceByTopic = z.infer<typeof guidanceFile>['topics'];

/** Reads `guidance.json`: every topic but `other` has its advice. Throws CatalogueInvalid with the path of every fault. */
export function parseGuidance(json: unknown): GuidanceByTopic {
  return parseOrThrow('guidance.json', guidanceFile, json).topics;
}
