import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql, type Statement } from '@mamori/platform';
import type { AuditSelection } from './policy/audit-filter';

/** How many rows that fit the other filters are searched for words. */
const SEARCHED_ROWS = 20_000;
const SEARCHED = `lower(normalize(concat_ws(' ', e.actor_name, e.before->>'name', e.after->>'name',
  e.before->>'title', e.after->>'title', e.before->>'email', e.after->>'email'), nfkc))`;

/*
 * The page is found first, along an index, and only its rows are told in full. What is not filtered by is null, which no
 * plan for all cases can use: so each way in has a statement of its own, and says the condition of its index once more.
 * Folding the text of a row costs as much as reading fifty rows, so words are looked for in the newest rows that fit the rest.
 */
const pageAlong = (index: string): string => `
  select e.id, e.at
    from (
      select e.*
        from app.audit_events e
       where e.tenant_id = $1 ${index}
         and ($2::date is null or e.at >= $2::date::timestamp at time zone 'Asia/Tokyo')
         and ($3::date is null or e.at < ($3::date + 1)::timestamp at time zone 'Asia/Tokyo')
         and ($4::uuid is null or e.actor_id = $4)
         and ($5::uuid is null or e.clinic_id = $5)
         and ($6::text is null or position($6 in e.action) > 0)
         and ($7::text is null or e.object_kind = $7)
         and ($8::text is null or e.object_id = $8)
         and (e.at, e.id) < ($10::timestamptz, $11::uuid)
       order by e.at desc, e.id desc limit case when $9::text is null then null else ${SEARCHED_ROWS} end) e
   where $9::text is null or position($9 in ${SEARCHED}) > 0
      or e.clinic_id in (select c.id from app.clinics c
                          where c.tenant_id = $1 and position($9 in lower(normalize(c.name, nfkc))) > 0)
   order by e.at desc, e.id desc limit $12`;

// A page of each assigned clinic: along the trail of the whole consultancy, a clinic's own rows may be far apart.
const PAGE_OF_OWN_CLINICS = `
  select p.id, p.at
    from app.clinic_assignments a cross join lateral (${pageAlong('and e.clinic_id = a.clinic_id')}) p
   where a.tenant_id = $1 and a.member_id = (select app.principal())
   order by p.at desc, p.id desc limit $12`;

const listOf = (name: string, page: string): Statement =>
  sql(
    name,
    `with page as (${page})
     select e.id, l.seq::int as seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
            to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place,
            e.actor_kind as "actorKind", e.actor_id as "actorId",
            coalesce(nullif(e.actor_name, ''), m.display_name, '') as "actorName", e.clinic_id as "clinicId",
            c.name as "clinicName", e.action, e.object_kind as "objectKind", e.object_id as "objectId",
            e.before::text as before, e.after::text as after, e.request_id as "requestId"
       from page p
       join app.audit_events e on e.tenant_id = $1 and e.id = p.id
       left join app.audit_links l on l.tenant_id = e.tenant_id and l.event_id = e.id
       left join app.members m on m.tenant_id = e.tenant_id and m.id = e.actor_id
       left join app.clinics c on c.tenant_id = e.tenant_id and c.id = e.clinic_id
      order by e.at desc, e.id desc`,
  );

const LIST = listOf('audit-trail.list', pageAlong(''));
const LIST_OF_OBJECT = listOf('audit-trail.list-of-object', pageAlong('and e.object_kind = $7 and e.object_id = $8'));
const LIST_OF_CLINIC = listOf('audit-trail.list-of-clinic', pageAlong('and e.clinic_id = $5'));
const LIST_OF_ACTOR = listOf('audit-trail.list-of-actor', pageAlong('and e.actor_id = $4'));
const LIST_OF_OWN_CLINICS = listOf('audit-trail.list-of-own-clinics', PAGE_OF_OWN_CLINICS);

function statementFor(selection: AuditSelection): Statement {
  if (selection.objectKind !== null && selection.objectId !== null) return LIST_OF_OBJECT;
  if (selection.clinicId !== null) return LIST_OF_CLINIC;
  if (selection.memberId !== null) return LIST_OF_ACTOR;
  const { kind } = currentActor();
  return kind === 'office' || kind === 'system' ? LIST : LIST_OF_OWN_CLINICS;
}

/** The place after the last row shown: its instant with microseconds, and its id. */
export type AuditPlace = readonly [at: string, id: string];

const START: AuditPlace = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

export interface AuditEventRow {
  readonly id: string;
  readonly seq: number | null;
  readonly at: string;
  readonly place: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly requestId: string;
}

/** Reads the audit trail; whose rows are seen is decided by the policies in Postgres. */
@Injectable()
export class AuditTrailRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list(selection: AuditSelection, after: AuditPlace | undefined, limit: number): Promise<readonly AuditEventRow[]> {
    return this.db.read<AuditEventRow>(statementFor(selection), [
      currentActor().tenantId,
      selection.fromOn,
      selection.toOn,
      selection.memberId,
      selection.clinicId,
      selection.action,
      selection.objectKind,
      selection.objectId,
      selection.text && selection.text.normalize('NFKC').toLowerCase(),
      ...(after ?? START),
      limit,
    ]);
  }
}
