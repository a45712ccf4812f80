import { Injectable } from '@nestjs/common';
import { Database, type Day, sql } from '@mamori/platform';
import type { DeadlineKind } from '../schema.gen';

const OPEN = sql(
  'replan.open',
  `select d.id, d.kind, d.due_on::text as "dueOn" from app.deadlines d
    where d.tenant_id = app.tenant() and d.settled_at is null and ($1::text is null or d.kind = $1)
      and ($2::uuid is null or d.clinic_id = $2) and ($3::uuid is null or d.id > $3)
    order by d.id limit $4 for no key update`,
);

export interface OpenDate {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly dueOn: Day;
}

/** Null stands for all. */
export interface DatesToPlan {
  readonly kind: string | null;
  readonly clinicId: string | null;
}

@Injectable()
export class ReplanRepository {
  constructor(private readonly db: Database) {}

  /** Held until the end of the transaction, so that nobody moves a date meanwhile. */
  open({ kind, clinicId }: DatesToPlan, after: string | null, limit: number): Promise<readonly OpenDate[]> {
    return this.db.query<OpenDate>(OPEN, [kind, clinicId, after, limit]);
  }
}
