import { type Audit, badInput, type InvalidEntry, notFound } from '@mamori/platform';
import type { ClinicSummaries } from '../../clinic-summaries';
import type { RowStore } from './row-store';

export interface RowSaved<Row> {
  readonly type: 'RowSaved';
  readonly row: Row;
}
export interface RowRemoved<Row> {
  readonly type: 'RowRemoved';
  readonly row: Row;
}
export interface RowChangedMeanwhile<Row> {
  readonly type: 'RowChangedMeanwhile';
  readonly current: Row;
}
export interface TooManyRows {
  readonly type: 'TooManyRows';
}
export type SaveRowOutcome<Row> = RestoreRowOutcome<Row> | InvalidEntry;
export type RemoveRowOutcome<Row> = RowRemoved<Row> | RowChangedMeanwhile<Row>;
export type RestoreRowOutcome<Row> = RowSaved<Row> | TooManyRows | RowChangedMeanwhile<Row>;

export interface RowSeen {
  readonly id: string;
  readonly version: number;
}
export interface RowGiven {
  readonly clinicId: string;
  /** Null or absent for a new row. */
  readonly id?: string | null;
  readonly version?: number | null;
}

/** What makes one register differ from another. */
export interface RowRules<Row, Fields extends object, Shown> {
  readonly store: RowStore<Row, Fields>;
  /** How many rows a clinic keeps. */
  readonly most: number;
  /** The row as people are shown it. */
  readonly shown: (row: Row) => Shown;
  /** What the trail tells of a row. */
  readonly told: (row: Row) => object;
  /** Whether what the row points at is the clinic's own; NOT_FOUND where it is not. Absent where it points at nothing. */
  readonly check?: (clinicId: string, fields: Fields) => Promise<InvalidEntry | undefined>;
  /** Has people told of the row's days, or told no more once it was taken away. */
  readonly follow: (row: Row, isThere: boolean) => Promise<void>;
}

/** Adds, changes, takes away and puts back the rows of a register. Each belongs into the caller's transaction. */
export class KeptRows<Row extends RowSeen & { readonly clinicId: string }, Fields extends object, Shown = Row> {
  constructor(
    private readonly audit: Audit,
    private readonly summaries: ClinicSummaries,
    private readonly rules: RowRules<Row, Fields, Shown>,
  ) {}

  /** Adds a row, or changes the one at the version seen. Throws NOT_FOUND for a foreign clinic, row or link. */
  async save(
    given: RowGiven,
    enter: () => { readonly type: 'Entered'; readonly fields: Fields } | InvalidEntry,
  ): Promise<SaveRowOutcome<Shown>> {
    await this.summaries.lock(given.clinicId);
    const entered = enter();
    if (entered.type !== 'Entered') return entered;
    const before = given.id ? await this.present(given.id) : undefined;
    if (before && before.clinicId !== given.clinicId) throw notFound(this.rules.store.noun, before.id);
    const fault = await this.rules.check?.(given.clinicId, entered.fields);
    if (fault) return fault;
    return before ? this.change(before, given.version, entered.fields) : this.add(given.clinicId, entered.fields);
  }

  /** Takes a row away; it can be put back. Throws NOT_FOUND for a foreign one. */
  async remove({ id, version }: RowSeen): Promise<RemoveRowOutcome<Shown>> {
    await this.summaries.lock((await this.present(id)).clinicId);
    // Read again: whoever held the lock may have changed it.
    const before = await this.present(id);
    if (!(await this.rules.store.remove(id, version))) return this.meanwhile(before);
    const { row } = await this.known(id);
    await this.written('removed', row, before, undefined);
    return { type: 'RowRemoved', row: this.rules.shown(row) };
  }

  /** Undoes `remove`. Throws NOT_FOUND for a foreign row. */
  async restore({ id, version }: RowSeen): Promise<RestoreRowOutcome<Shown>> {
    const { clinicId } = (await this.known(id)).row;
    await this.summaries.lock(clinicId);
    if ((await this.rules.store.count(clinicId)) >= this.rules.most) return { type: 'TooManyRows' };
    if (!(await this.rules.store.restore(id, version))) return this.meanwhile((await this.known(id)).row);
    const row = await this.present(id);
    await this.written('restored', row, undefined, row);
    return this.saved(row);
  }

  private async add(clinicId: string, fields: Fields): Promise<SaveRowOutcome<Shown>> {
    if ((await this.rules.store.count(clinicId)) >= this.rules.most) return { type: 'TooManyRows' };
    const row = await this.present(await this.rules.store.insert(clinicId, fields));
    await this.written('added', row, undefined, row);
    return this.saved(row);
  }

  private async change(before: Row, seen: number | null | undefined, fields: Fields): Promise<SaveRowOutcome<Shown>> {
    if (seen === null || seen === undefined) throw badInput('a row that exists needs its version');
    if (!(await this.rules.store.update(before.id, seen, fields))) return this.meanwhile(before);
    const row = await this.present(before.id);
    await this.written('changed', row, before, row);
    return this.saved(row);
  }

  private saved(row: Row): RowSaved<Shown> {
    return { type: 'RowSaved', row: this.rules.shown(row) };
  }

  private meanwhile(row: Row): RowChangedMeanwhile<Shown> {
    return { type: 'RowChangedMeanwhile', current: this.rules.shown(row) };
  }

  private async known(id: string) {
    const known = await this.rules.store.get(id);
    if (!known) throw notFound(this.rules.store.noun, id);
    return known;
  }

  private async present(id: string): Promise<Row> {
    const { row, isRemoved } = await this.known(id);
    if (isRemoved) throw notFound(this.rules.store.noun, id);
    return row;
  }

  private async written(what: string, { id, clinicId }: Row, before?: Row, after?: Row): Promise<void> {
    const { store, told, follow } = this.rules;
    await this.audit.record({
      action: `${store.noun}.${what}`,
      objectKind: store.noun,
      objectId: id,
      clinicId,
      before: before && told(before),
      after: after && told(after),
    });
    const row = after ?? before;
    if (row) await follow(row, after !== undefined);
    await this.summaries.refresh(clinicId);
  }
}
