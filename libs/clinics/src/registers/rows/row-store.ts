import { currentActor, type Database, newId, sql, type Statement } from '@mamori/platform';

/** How the rows of a register lie in a table that has id, clinic_id, version, removed_at and updated_at. */
export interface RowTable<Fields> {
  /** The first half of the statements' names and of what the trail says. */
  readonly noun: string;
  /** Without its schema. */
  readonly table: string;
  /** The row as it is read, of the table as `r`. */
  readonly json: string;
  /** The column of each field that a person enters. */
  readonly columns: Readonly<Record<keyof Fields, string>>;
}

export interface KnownRow<Row> {
  readonly row: Row;
  readonly isRemoved: boolean;
}

/** The statements about the rows of a register; a change is false when the row stands otherwise than it was seen. */
export class RowStore<Row, Fields extends object> {
  private readonly get_: Statement;
  private readonly count_: Statement;
  private readonly insert_: Statement;
  private readonly update_: Statement;
  private readonly remove_: Statement;
  private readonly restore_: Statement;

  constructor(
    private readonly db: Database,
    private readonly given: RowTable<Fields>,
  ) {
    const { noun, table, json } = given;
    const columns: readonly string[] = Object.values(given.columns);
    const change = (what: string, sets: string, seen: string) =>
      sql(
        `${noun}.${what}`,
        `update app.${table} set ${sets}, version = version + 1, updated_at = app.now()
          where tenant_id = $1 and id = $2 and version = $3 and ${seen}`,
      );
    this.get_ = sql(
      `${noun}.get`,
      `select ${json} as row, r.removed_at is not null as "isRemoved"
         from app.${table} r where r.tenant_id = $1 and r.id = $2`,
    );
    this.count_ = sql(
      `${noun}.count`,
      `select count(*)::int as count from app.${table} where tenant_id = $1 and clinic_id = $2 and removed_at is null`,
    );
    this.insert_ = sql(
      `${noun}.insert`,
      `insert into app.${table} (id, clinic_id, ${columns.join(', ')})
       values ($1, $2, ${columns.map((_, index) => `$${index + 3}`).join(', ')})`,
    );
    this.update_ = change(
      'update',
      columns.map((column, index) => `${column} = $${index + 4}`).join(', '),
      'removed_at is null',
    );
    this.remove_ = change('remove', 'removed_at = app.now()', 'removed_at is null');
    this.restore_ = change('restore', 'removed_at = null', 'removed_at is not null');
  }

  get noun(): string {
    return this.given.noun;
  }

  async get(id: string): Promise<KnownRow<Row> | undefined> {
    return (await this.db.query<KnownRow<Row>>(this.get_, [currentActor().tenantId, id]))[0];
  }

  async count(clinicId: string): Promise<number> {
    return (await this.db.query<{ count: number }>(this.count_, [currentActor().tenantId, clinicId]))[0]?.count ?? 0;
  }

  /** Returns its id. */
  async insert(clinicId: string, fields: Fields): Promise<string> {
    const id = newId();
    await this.db.execute(this.insert_, [id, clinicId, ...this.valuesOf(fields)]);
    return id;
  }

  update(id: string, version: number, fields: Fields): Promise<boolean> {
    return this.change(this.update_, id, version, this.valuesOf(fields));
  }

  remove(id: string, version: number): Promise<boolean> {
    return this.change(this.remove_, id, version);
  }

  restore(id: string, version: number): Promise<boolean> {
    return this.change(this.restore_, id, version);
  }

  private valuesOf(fields: Fields): readonly unknown[] {
    const values = new Map<string, unknown>(Object.entries(fields));
    return Object.keys(this.given.columns).map((field) => values.get(field) ?? null);
  }

  private async change(
    statement: Statement,
    id: string,
    version: number,
    values: readonly unknown[] = [],
  ): Promise<boolean> {
    return (await this.db.execute(statement, [currentActor().tenantId, id, version, ...values])) === 1;
  }
}
