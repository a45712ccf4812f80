import { currentActor, type Database, type Day, sql, type Statement } from '@mamori/platform';

/** How rows lie in a table that has id, clinic_id, held_on, next_on and removed_at. */
interface HeldTable {
  /** The first half of the statements' names. */
  readonly noun: string;
  /** Without its schema. */
  readonly table: string;
  /** The row as it is read, of the table as `r`. */
  readonly json: string;
}

export interface HeldPage<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

const OF_CLINIC = 'r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null';

/** The statements about what took place on a day and says when the next one is. */
export class HeldRows<Row> {
  private readonly list_: Statement;
  private readonly next_: Statement;

  constructor(
    private readonly db: Database,
    { noun, table, json }: HeldTable,
  ) {
    // The count needs no order and no page; both come in one statement.
    this.list_ = sql(
      `${noun}.list`,
      `select (select count(*)::int from app.${table} r where ${OF_CLINIC}) as total,
              (select coalesce(json_agg(p.row order by p.held_on desc, p.id desc), '[]')
                 from (select r.held_on, r.id, ${json} as row from app.${table} r
                        where ${OF_CLINIC} and ($3::date is null or (r.held_on, r.id) < ($3, $4::uuid))
                        order by r.held_on desc, r.id desc limit $5) p) as rows
         from app.clinics c where c.tenant_id = $1 and c.id = $2`,
    );
    this.next_ = sql(
      `${noun}.next`,
      `select r.next_on::text as "nextOn" from app.${table} r
        where r.tenant_id = $1 and r.clinic_id = $2 and r.removed_at is null
        order by r.held_on desc, r.id desc limit 1`,
    );
  }

  /** Newest first; undefined for a clinic that may not be reached. */
  async list(
    clinicId: string,
    after: readonly [heldOn: Day, id: string] | undefined,
    limit: number,
  ): Promise<HeldPage<Row> | undefined> {
    const values = [currentActor().tenantId, clinicId, after?.[0] ?? null, after?.[1] ?? null, limit];
    return (await this.db.read<HeldPage<Row>>(this.list_, values))[0];
  }

  /** The day on which the newest row says that the next one takes place. */
  async nextOn(clinicId: string): Promise<Day | null> {
    const [row] = await this.db.query<{ nextOn: Day | null }>(this.next_, [currentActor().tenantId, clinicId]);
    return row?.nextOn ?? null;
  }
}
