import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { AuditTrailState } from './schema.gen';

/** How many of the newest links are looked at. */
const NEWEST = 1_000;

// A link fits when its hash is that of the link before it and of its row; the head, when it is the newest link.
const STATE = sql(
  'audit-trail.state',
  `with head as (
     select seq, hash from app.audit_heads where tenant_id = $1
   ), newest as (
     select l.seq, l.hash, l.event_id, lag(l.seq) over w as seq_before, lag(l.hash) over w as hash_before
       from app.audit_links l where l.tenant_id = $1 and l.seq >= (select seq from head) - $2
     window w as (order by l.seq)
   ), seen as (
     select n.seq, case
              when n.seq > 1 and n.seq_before is distinct from n.seq - 1 then false
              when e.id is null then false
              else n.hash = sha256(coalesce(n.hash_before, sha256(''::bytea)) || convert_to(app.audit_text(e, n.seq), 'UTF8'))
            end as fits
       from newest n left join app.audit_events e on e.tenant_id = $1 and e.id = n.event_id
      where n.seq > greatest((select seq from head) - $2, 0)
   ), recent as (
     select e.id from app.audit_events e where e.tenant_id = $1 order by e.at desc, e.id desc limit $2
   )
   select coalesce((select seq from head), 0)::int as links,
          encode(coalesce((select hash from head), sha256(''::bytea)), 'hex') as head,
          coalesce((select min(seq) from seen), 0)::int as "checkedFrom",
          (select coalesce(min(seq) filter (where not fits),
                    case when (select seq from head) <> coalesce(max(seq), 0) then max(seq) + 1 end)
             from seen)::int as "firstBadSeq",
          coalesce((select seq from head), 0) = coalesce((select max(seq) from newest), 0)
            and (select h.hash from head h) is not distinct from (select n.hash from newest n order by n.seq desc limit 1)
            as "headFits",
          exists (select 1 from recent r where not exists (
            select 1 from app.audit_links l where l.tenant_id = $1 and l.event_id = r.id)) as "isUnlinked",
          to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "checkedAt"`,
);

interface StateRow extends Omit<AuditTrailState, 'isWhole'> {
  readonly headFits: boolean;
  readonly isUnlinked: boolean;
}

/** What the database can tell of its own audit trail in an instant: its newest end. Whoever forged both is for the anchors. */
@Injectable()
export class AuditTrailStateRepository {
  constructor(private readonly db: Database) {}

  async read(): Promise<AuditTrailState> {
    const [row] = await this.db.read<StateRow>(STATE, [currentActor().tenantId, NEWEST]);
    if (!row) throw new Error('a state has a row');
    const { headFits, isUnlinked, ...state } = row;
    return { ...state, isWhole: state.firstBadSeq === null && headFits && !isUnlinked };
  }
}
