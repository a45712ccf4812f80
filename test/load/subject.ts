import type { BareRequest } from './bare';
import type { Workbench } from './product';
import type { House } from './world';

/** The rows of each statement. */
export type BareAnswer = readonly (readonly Record<string, unknown>[])[];

/** The same piece of work, asked of both servers. */
export interface Subject {
  /** GraphQL body for the product. */
  product(connection: number): string;
  /** Statements for the bare server. */
  bare(connection: number): BareRequest;
  /** True for a right answer of the product. */
  isGood(body: string): boolean;
  /** Called before each turn, when no request is under way: brings what the subject keeps in step with the database. */
  settle?(): Promise<void>;
  /** Compares one answer of each, and throws when they do not say the same. */
  compare(product: unknown, bare: BareAnswer): void;
}

export type MakeSubject = (bench: Workbench, house: House) => Promise<Subject>;
