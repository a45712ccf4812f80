import type { INestApplicationContext } from '@nestjs/common';
import type { Database } from '@mamori/platform';
import type { Cli } from '../cli';

/** What the steps of loading the demo share. */
export interface DemoWork {
  readonly cli: Cli;
  readonly db: Database;
  readonly services: INestApplicationContext;
  readonly tenantId: string;
}

/** Raises what a service refused: the plan of the demo broke a rule of the product, which is a mistake of ours. */
export function refused(what: string, outcome: { readonly type: string }): Error {
  return new Error(`demo: ${what} was refused: ${JSON.stringify(outcome)}`);
}
