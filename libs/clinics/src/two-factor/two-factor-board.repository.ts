import { Injectable } from '@nestjs/common';
import { containing, Database, searchKey, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import { LOGIN_JSON } from '../read-models';
import type { TwoFactorBoard, TwoFactorRow, TwoFactorStanding } from '../schema.gen';

/** Worst first; a system's place in this order is its rank. */
const STANDINGS = ['none', 'late', 'relief', 'planned', 'in_place'] as const satisfies readonly TwoFactorStanding[];

const rankOf = (login: 'client' | 'server') => `
  case s.${login}_status
    when 'none' then 0
    when 'relief' then case when s.${login}_relief_until_on < day.today then 1 else 2 end
    when 'planned' then case when s.${login}_planned_on > day.due_on or s.${login}_planned_on < day.today then 1 else 3 end
    else 4 end`;
const counted = (name: string, rank: TwoFactorStanding) =>
  `'${name}', count(*) filter (where rank = ${STANDINGS.indexOf(rank)})`;

// The rank follows the calendar and the consultancy's day, so that no index can hold it: some thousand systems are ranked
// and sorted on each call, which takes less time than the way to the database.
const BOARD = sql(
  'two-factor-board.page',
  `with day as materialized (
     select app.two_factor_due_on() as due_on, app.today() as today
   ), held as materialized (
     select s.*, c.name as clinic_name, c.search_key, least(${rankOf('client')}, ${rankOf('server')}) as rank,
            coalesce(least(s.client_planned_on, s.server_planned_on, s.client_relief_until_on, s.server_relief_until_on,
                           s.renewal_on), date '9999-12-31') as next_on
       from app.systems s join app.clinics c on c.tenant_id = s.tenant_id and c.id = s.clinic_id cross join day
      where s.tenant_id = $1 and s.removed_at is null and ${inCare('c')}
   ), fitting as materialized (
     select * from held h
      where ($2::text is null or h.search_key like $2 or lower(normalize(h.name, nfkc)) like $3
             or lower(normalize(h.vendor_name, nfkc)) like $3)
        and ($4::text is null or h.vendor_name = $4)
   )
   select day.due_on as "dueOn", day.due_on - day.today as "daysLeft",
          (select json_build_object('systems', count(*), ${counted('none', 'none')}, ${counted('late', 'late')},
                    ${counted('relief', 'relief')}, ${counted('planned', 'planned')}, ${counted('inPlace', 'in_place')})
             from fitting) as counts,
          (select coalesce(json_agg(v.vendor_name order by v.vendor_name), '[]')
             from (select distinct vendor_name from held where vendor_name <> '' order by vendor_name limit 200) v) as vendors,
          (select coalesce(json_agg(json_build_object(
                    'systemId', s.id, 'clinicId', s.clinic_id, 'clinicName', s.clinic_name, 'kind', s.kind, 'name', s.name,
                    'vendorName', s.vendor_name, 'renewalOn', s.renewal_on, 'clientLogin', ${LOGIN_JSON('client')},
                    'serverLogin', ${LOGIN_JSON('server')}, 'rank', s.rank, 'nextOn', s.next_on)
                    order by s.rank, s.next_on, s.id), '[]')
             from (select * from fitting
                    where ($5::int is null or rank = $5)
                      and ($6::int is null or (rank, next_on, id) > ($6, $7::date, $8::uuid))
                    order by rank, next_on, id limit $9) s) as rows
     from day`,
);

/** What narrows the board, and after which row it goes on. */
export interface BoardSelection {
  readonly text: string | null;
  readonly vendor: string | null;
  readonly standing: TwoFactorStanding | null;
  /** Rank, next day and id of the last system shown. */
  readonly after: readonly [number, string, string] | undefined;
  readonly limit: number;
}

type RankedRow = Omit<TwoFactorRow, 'standing' | '__typename'> & { readonly rank: number; readonly nextOn: string };
type Read = Pick<TwoFactorBoard, 'dueOn' | 'daysLeft' | 'counts' | 'vendors'>;

/** A page of the board, each row with what it is sorted by. */
export interface BoardPage extends Read {
  readonly rows: readonly (TwoFactorRow & Pick<RankedRow, 'rank' | 'nextOn'>)[];
}

@Injectable()
export class TwoFactorBoardRepository {
  constructor(private readonly db: Database) {}

  async page(tenantId: string, { text, vendor, standing, after, limit }: BoardSelection): Promise<BoardPage> {
    const key = text ? searchKey(text) : '';
    const [row] = await this.db.read<Read & { readonly rows: readonly RankedRow[] }>(BOARD, [
      tenantId,
      key === '' ? null : containing(key),
      text === null ? null : containing(text.normalize('NFKC').toLowerCase()),
      vendor,
      standing === null ? null : STANDINGS.indexOf(standing),
      ...(after ?? [null, null, null]),
      limit,
    ]);
    if (!row) throw new Error('the two-factor board has no row');
    return { ...row, rows: row.rows.map((each) => ({ ...each, standing: STANDINGS[each.rank] ?? 'none' })) };
  }
}
