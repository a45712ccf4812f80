import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { FieldRules } from '../matrix/rules';
import { openWorld } from '../world/build';
import { serverOn } from '../world/server';
import { ContentKeeper } from './content';
import type { Finding } from './gates';
import { type Trial, type Tried, tryFields } from './try-fields';

export const readSchema = () => buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'), { assumeValidSDL: true });

/** A trial in a copy of the world of its own. */
export async function openTrial(rules: FieldRules): Promise<Trial & { close(): Promise<void> }> {
  const world = await openWorld();
  const server = await serverOn(world.database);
  const keeper = await ContentKeeper.keep(world.database);
  return {
    world,
    server,
    schema: readSchema(),
    keeper,
    rules,
    visits: new Map(),
    async close() {
      await server.close();
      await world.database.close();
    },
  };
}

/** What the tries of one part of the matrix came to. */
export interface FieldsProof {
  /** What is not as the matrix has it. */
  readonly findings: () => readonly Finding[];
}

/**
 * Tries every field of one part of the matrix before the tests of a file, and proves that the tries could tell anything. The
 * parts are files of their own, so that they run beside each other.
 */
export function proveFields(part: string, rules: FieldRules): FieldsProof {
  let trial: Awaited<ReturnType<typeof openTrial>>;
  let tried: Tried;
  beforeAll(async () => {
    trial = await openTrial(rules);
    tried = await tryFields(trial);
    process.stdout.write(`isolation: ${part}: ${tried.combinations} combinations of field, principal and id\n`);
  }, 400_000);
  afterAll(() => trial?.close());

  describe(`every root field of ${part}, as everybody, with ids of every class`, () => {
    it('was allowed at least once', () => {
      expect(Object.keys(rules).filter((coordinate) => !tried.allowed.has(coordinate))).toEqual([]);
    });

    it('was denied at least once, unless it is public', () => {
      const closed = Object.keys(rules).filter((coordinate) => rules[coordinate]?.may !== 'public');
      expect(closed.filter((coordinate) => !tried.denied.has(coordinate))).toEqual([]);
    });
  });
  return { findings: () => tried.findings };
}
