import { sql, type Statement } from '@mamori/platform';
import type { AuditSelection } from './policy/audit-filter';

/** A place in the trail: the instant of a row with microseconds, and its id. */
export type AuditPlace = readonly [at: string, id: string];

/** Which rows to read: those of the selection, older than one place, and no older than the other. */
export interface AuditStretch {
  readonly tenantId: string;
  readonly selection: AuditSelection;
  /** Along the trail of the whole consultancy a clinic's rows may be far apart: the reader's clinics are read one by one. */
  readonly ofOwnClinics: boolean;
  /** Undefined for the newest row. */
  readonly after?: AuditPlace;
  /** Undefined for the end of the trail. */
  readonly downTo?: AuditPlace;
}

/** A statement with its values. */
export type Bound = readonly [Statement, readonly unknown[]];

const dayStart = (value: string) => `(${value}::date)::timestamp at time zone 'Asia/Tokyo'`;

/** What a value of the selection asks of a row, with one letter that tells it from the others in a statement's name. */
type Condition = readonly [initial: string, value: string, of: (bound: string) => string];

const conditions: Readonly<Record<Exclude<keyof AuditSelection, 'type'>, (value: string) => Condition>> = {
  fromOn: (value) => ['f', value, (day) => `e.at >= ${dayStart(day)}`],
  toOn: (value) => ['t', value, (day) => `e.at < ${dayStart(`(${day}::date + 1)`)}`],
  memberId: (value) => ['m', value, (id) => `e.actor_id = ${id}`],
  clinicId: (value) => ['c', value, (id) => `e.clinic_id = ${id}`],
  action: (value) =>
    /^[^.]+\.?$/.test(value)
      ? ['n', value.replace('.', ''), (noun) => `e.noun = ${noun}`]
      : ['a', value, (start) => `e.noun = split_part(${start}, '.', 1) and starts_with(e.action, ${start})`],
  objectKind: (value) => ['k', value, (kind) => `e.object_kind = ${kind}`],
  objectId: (value) => ['o', value, (id) => `e.object_id = ${id}`],
  text: (value) => [
    'w',
    value.normalize('NFKC').toLowerCase(),
    (words) => `(position(${words} in e.words) > 0
        or e.clinic_id in (select c.id from app.clinics c
                            where c.tenant_id = $1 and position(${words} in lower(normalize(c.name, nfkc))) > 0))`,
  ],
};
const filters = ['fromOn', 'toOn', 'memberId', 'clinicId', 'action', 'objectKind', 'objectId', 'text'] as const;

/**
 * The statement for what is filtered by, and nothing else: "is null or" for all the rest would keep every index from being
 * used. Its name tells the filters, so that each is prepared once.
 */
class Draft {
  readonly values: unknown[];
  private readonly initials: string;
  private readonly wanted: readonly string[];

  constructor(
    private readonly stretch: AuditStretch,
    except?: keyof AuditSelection,
  ) {
    const { tenantId, selection, after, downTo } = stretch;
    this.values = [tenantId];
    const given = filters.flatMap((name) => {
      const value = name === except ? null : selection[name];
      return value === null ? [] : [conditions[name](value)];
    });
    this.initials = [...given.map(([initial]) => initial), after ? 'p' : '', downTo ? 'd' : ''].join('');
    this.wanted = [
      ...given.map(([, value, of]) => of(this.bind(value))),
      ...(after ? [`(e.at, e.id) < ${this.place(after)}`] : []),
      ...(downTo ? [`(e.at, e.id) >= ${this.place(downTo)}`] : []),
    ];
  }

  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  name(verb: string): string {
    const { ofOwnClinics } = this.stretch;
    return [`audit-trail.${verb}`, ofOwnClinics && 'of-own-clinics', this.initials].filter(Boolean).join('-');
  }

  /** The newest places of the stretch, without the first `skipped`. */
  places(limit: string, skipped = '0'): string {
    const along = (clinic: readonly string[]) => `
      select e.id, e.at
        from app.audit_events e
       where ${['e.tenant_id = $1', ...clinic, ...this.wanted].join('\n         and ')}
       order by e.at desc, e.id desc limit ${limit} offset ${skipped}`;
    if (!this.stretch.ofOwnClinics) return along([]);
    return `
      select p.id, p.at
        from app.clinic_assignments a cross join lateral (${along(['e.clinic_id = a.clinic_id'])}) p
       where a.tenant_id = $1 and a.member_id = (select app.principal())
       order by p.at desc, p.id desc limit ${limit}`;
  }

  private place([at, id]: AuditPlace): string {
    return `(${this.bind(at)}::timestamptz, ${this.bind(id)}::uuid)`;
  }
}

// Written out, and not bound: only who knows how few rows are wanted walks along an index, and keeps that plan.
const LIMITS = [51, 101, 10_001] as const;

/** A page, newest first, of at least `limit` rows if there are so many, and hardly more. It is found along an index, and only its rows are told in full. */
export function listStatement(stretch: AuditStretch, limit: number): Bound {
  const draft = new Draft(stretch);
  const most = LIMITS.find((each) => each >= limit) ?? limit;
  const places = draft.places(String(most));
  const text = `with page as (${places})
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
      order by e.at desc, e.id desc`;
  return [sql(draft.name(`list-${most}`), text), draft.values];
}

/**
 * The place down to which a search for words goes in one go, after so many rows that fit the rest; no row when it is the
 * end. Of clinics read one by one each has its share, and the one that comes least far decides.
 */
export function edgeStatement(stretch: AuditStretch, rows: number): Bound {
  const draft = new Draft(stretch, 'text');
  const most = `${draft.bind(rows)}::int`;
  const share = `(select greatest(${most} / greatest(count(*), 1), 100) from app.clinic_assignments
                   where tenant_id = $1 and member_id = (select app.principal()))`;
  const places = draft.places('1', stretch.ofOwnClinics ? share : most);
  const text = `select to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, p.id from (${places}) p`;
  return [sql(draft.name('edge'), text), draft.values];
}
