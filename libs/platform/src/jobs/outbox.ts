import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Database, sql } from '../database/database';
import { newId } from '../ids';

/** A kind of job: what happened, and the shape of the ids that it carries. Never names, texts or addresses. */
export interface JobKind<P> {
  readonly kind: string;
  readonly payload: z.ZodType<P>;
}

/** Declares a kind of job, named by what happened: `checklist-item-not-met`. */
export function jobKind<P>(kind: string, payload: z.ZodType<P>): JobKind<P> {
  return { kind, payload };
}

const PUBLISH = sql('outbox.publish', `insert into app.outbox (id, kind, payload) values ($1, $2, $3)`);

/** Asks for a job in the same transaction as the change that causes it; the worker runs it once, after the commit. */
@Injectable()
export class Outbox {
  constructor(private readonly db: Database) {}

  async publish<P>(job: JobKind<P>, payload: P): Promise<void> {
    await this.db.execute(PUBLISH, [newId(), job.kind, JSON.stringify(job.payload.parse(payload))]);
  }
}
