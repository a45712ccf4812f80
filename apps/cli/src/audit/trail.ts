import { type RoleTransaction, sql } from '@mamori/platform';

/** A link of the chain with the row that it vouches for. */
export interface Link {
  readonly seq: number;
  readonly eventId: string;
  /** As it is kept. */
  readonly hash: Buffer;
  /** Everything that the row says, in the one text that is hashed; null when there is no such row. */
  readonly text: string | null;
}

export interface Head {
  readonly seq: number;
  readonly hash: Buffer;
}

/** The place of a row in time, for what has no place in the chain. */
export interface LooseRow {
  readonly eventId: string;
  readonly at: string;
  readonly count: number;
}

// Spelled out here, and not asked of the function by which the database itself makes links: that one may be forged.
const TEXT = `jsonb_build_array(p.seq, e.tenant_id, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.actor_kind,
  e.actor_id, e.actor_name, e.clinic_id, e.action, e.object_kind, e.object_id, e.before, e.after, e.request_id)::text`;

const SNAPSHOT = sql('verify.snapshot', 'set transaction isolation level repeatable read, read only');
const HEAD = sql('verify.head', 'select seq::int as seq, hash from app.audit_heads where tenant_id = $1');
const LINKS = sql(
  'verify.links',
  `select p.seq::int as seq, p.event_id as "eventId", p.hash, case when e.id is not null then ${TEXT} end as text
     from app.audit_links p
     left join app.audit_events e on e.tenant_id = p.tenant_id and e.id = p.event_id
    where p.tenant_id = $1 and p.seq > $2 order by p.seq limit $3`,
);
const AS_IF_AT = sql(
  'verify.as-if-at',
  `select l.seq::int as seq, l.event_id as "eventId", l.hash, ${TEXT} as text
     from app.audit_links l
     join app.audit_events e on e.tenant_id = l.tenant_id and e.id = l.event_id
     cross join (select $2::bigint as seq) p
    where l.tenant_id = $1 and l.seq > $2 order by l.seq limit $3`,
);
const LOOSE = sql(
  'verify.loose',
  `select e.id as "eventId", to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
          (count(*) over ())::int as count
     from app.audit_events e
    where e.tenant_id = $1 and not exists (
      select 1 from app.audit_links l where l.tenant_id = e.tenant_id and l.event_id = e.id)
    order by e.at, e.id limit 1`,
);

/** The trail of one consultancy, as it stands in one instant. */
export class Trail {
  constructor(
    private readonly tx: RoleTransaction,
    private readonly tenantId: string,
  ) {}

  /** To be called first in the transaction. */
  static freeze(tx: RoleTransaction): Promise<unknown> {
    return tx.query(SNAPSHOT);
  }

  async head(): Promise<Head | undefined> {
    return (await this.tx.query<Head>(HEAD, [this.tenantId]))[0];
  }

  /** Links after a place, in order. */
  links(after: number, limit: number): Promise<readonly Link[]> {
    return this.tx.query<Link>(LINKS, [this.tenantId, after, limit]);
  }

  /** The rows of later links, each with the text that it would have at this place. */
  asIfAt(seq: number, limit: number): Promise<readonly Link[]> {
    return this.tx.query<Link>(AS_IF_AT, [this.tenantId, seq, limit]);
  }

  /** The first row that no link vouches for, and how many there are. */
  async looseRow(): Promise<LooseRow | undefined> {
    return (await this.tx.query<LooseRow>(LOOSE, [this.tenantId]))[0];
  }
}
