import { Injectable } from '@nestjs/common';
import { Database, type Day, sql, type Statement } from '@mamori/platform';
import { Deadlines } from '../deadlines';
import type { DeadlineKind } from '../schema.gen';

/** Things of one kind whose dates follow from rows that several hands write. */
export interface DatedSource {
  readonly kind: DeadlineKind;
  /**
   * Selects subject_id, clinic_id, due_on, title, path and owner_id of each thing that has a date now, in the tenant; `$1` are
   * clinics (`uuid[]`), or null for all of them.
   */
  readonly wanted: string;
}

/** A thing of which something else is registered than its rows say; without a date it is to be settled. */
export interface DatedDifference {
  readonly subjectId: string;
  readonly clinicId: string | null;
  readonly dueOn: Day | null;
  readonly title: string | null;
  readonly path: string | null;
  readonly ownerId: string | null;
}

/** More than one clinic has of anything. */
const MOST_OF_A_CLINIC = 1_000;

const statements = new Map<DeadlineKind, Statement>();

const differencesIn = ({ kind, wanted }: DatedSource): Statement => {
  const known = statements.get(kind);
  if (known) return known;
  const made = sql(
    `dated-things.${kind.replaceAll('_', '-')}`,
    `with wanted as (${wanted}), held as (
       select d.subject_id, d.clinic_id, d.due_on, d.title, d.path, d.owner_id from app.deadlines d
        where d.tenant_id = app.tenant() and d.kind = '${kind}' and d.settled_at is null
          and ($1::uuid[] is null or d.clinic_id = any($1)))
     select coalesce(w.subject_id, h.subject_id) as "subjectId", coalesce(w.clinic_id, h.clinic_id) as "clinicId",
            w.due_on::text as "dueOn", w.title, w.path, w.owner_id as "ownerId"
       from wanted w full join held h on h.subject_id = w.subject_id
      where (w.due_on, w.title, w.path, w.owner_id) is distinct from (h.due_on, h.title, h.path, h.owner_id)
      order by 1 limit $2`,
  );
  statements.set(kind, made);
  return made;
};

/** Brings what is registered of a kind in line with what the rows say now. Safe to run at any time, and twice. */
@Injectable()
export class DatedThings {
  constructor(
    private readonly db: Database,
    private readonly deadlines: Deadlines,
  ) {}

  /** Everything of these clinics; belongs into the transaction that changed something there. True when anything moved. */
  async follow(source: DatedSource, ...clinicIds: readonly string[]): Promise<boolean> {
    const found = await this.differences(source, clinicIds, MOST_OF_A_CLINIC * clinicIds.length);
    await this.write(source, found);
    return found.length > 0;
  }

  /** Up to so many things of the tenant, or of these clinics, that stand otherwise than registered. */
  differences(
    source: DatedSource,
    clinicIds: readonly string[] | null,
    limit: number,
  ): Promise<readonly DatedDifference[]> {
    return this.db.query<DatedDifference>(differencesIn(source), [clinicIds, limit]);
  }

  async write({ kind }: DatedSource, found: readonly DatedDifference[]): Promise<void> {
    const gone = found.filter((thing) => !isDated(thing));
    await this.deadlines.settle(kind, ...gone.map(({ subjectId }) => subjectId));
    await this.deadlines.register(...found.filter(isDated).map((thing) => ({ ...thing, kind })));
  }
}

type Dated = DatedDifference & { readonly dueOn: Day; readonly title: string; readonly path: string };
const isDated = (thing: DatedDifference): thing is Dated =>
  thing.dueOn !== null && thing.title !== null && thing.path !== null;
