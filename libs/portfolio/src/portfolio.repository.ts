import { Injectable } from '@nestjs/common';
import { Database, sql, type Statement } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import type { PortfolioCursor } from './policy/portfolio-cursor';
import type { FilterValues } from './policy/portfolio-filter';
import type { PortfolioRow, PortfolioSort, PortfolioTotals } from './schema.gen';

interface Order {
  readonly column: string;
  readonly type: string;
  readonly direction: 'asc' | 'desc';
}

/** Each with an index of its own: (tenant_id, column, clinic_id) in this direction. */
const orders: Readonly<Record<PortfolioSort, Order>> = {
  risk: { column: 'risk', type: 'int', direction: 'desc' },
  name: { column: 'name_kana', type: 'text', direction: 'asc' },
  next: { column: 'next_sort', type: 'date', direction: 'asc' },
  progress: { column: 'progress', type: 'int', direction: 'asc' },
};

const IN_CARE = inCare('s');

/** The filter as a condition; its values stand from `$first` on, as `valuesOf` has them. */
const matches = (first: number) => {
  const [text, prefecture, kind, tag, twoFactor, overdue, withLeft] = [0, 1, 2, 3, 4, 5, 6].map(
    (nth) => `$${first + nth}`,
  );
  return `and (${text}::text is null or search_key like ${text}) and (${prefecture}::int is null or prefecture = ${prefecture})
    and (${kind}::text is null or kind = ${kind}) and (${tag}::text is null or tags @> array[${tag}])
    and (${twoFactor}::text is null or two_factor = ${twoFactor}) and (${overdue}::boolean is null or tasks_overdue > 0)
    and (${withLeft}::boolean is not null or ${IN_CARE})`;
};

// First page and later ones, filtered and not, are statements of their own: in a plan kept for all values, a condition that
// may be switched off by null is no index condition and spoils the estimate by which the index in order is chosen.
// Tags travel as JSON, which the driver reads in less time than arrays.
function page(sort: PortfolioSort, isFiltered: boolean, isLater: boolean): Statement {
  const { column, type, direction } = orders[sort];
  const key = isFiltered ? 10 : 3;
  return sql(
    `portfolio.${isLater ? 'later' : 'first'}-by-${sort}${isFiltered ? '-filtered' : ''}`,
    `select clinic_id as "clinicId", name, kind, prefecture, to_json(tags) as tags, checklist_id as "checklistId",
            items_total as "itemsTotal", items_answered as "itemsAnswered", items_no as "itemsNo",
            closed_by_entry_question as "closedByEntryQuestion", tasks_open as "tasksOpen", tasks_overdue as "tasksOverdue",
            next_on as "nextOn", next_kind as "nextKind", next_title as "nextTitle", two_factor as "twoFactor", risk,
            left_on as "leftOn", not ${IN_CARE} as "hasLeft",
            ${column} as "sortKey"
       from app.clinic_summaries s
      where tenant_id = $1 ${isFiltered ? matches(3) : `and ${IN_CARE}`}
        ${isLater ? `and (${column}, clinic_id) ${direction === 'desc' ? '<' : '>'} ($${key}::${type}, $${key + 1}::uuid)` : ''}
      order by ${column} ${direction}, clinic_id ${direction} limit $2`,
  );
}

const pages = (sort: PortfolioSort) => ({
  all: { first: page(sort, false, false), later: page(sort, false, true) },
  filtered: { first: page(sort, true, false), later: page(sort, true, true) },
});
const PAGES: Readonly<Record<PortfolioSort, ReturnType<typeof pages>>> = {
  risk: pages('risk'),
  name: pages('name'),
  next: pages('next'),
  progress: pages('progress'),
};

const totals = (isFiltered: boolean) =>
  sql(
    `portfolio.total${isFiltered ? '-filtered' : ''}`,
    `select count(*)::int as clinics,
            count(*) filter (where checklist_id is null)::int as "notStarted",
            count(*) filter (where progress = 1000)::int as completed,
            coalesce(sum(items_total), 0)::int as "itemsTotal",
            coalesce(sum(items_answered), 0)::int as "itemsAnswered",
            coalesce(sum(items_no), 0)::int as "itemsNo",
            coalesce(sum(tasks_open), 0)::int as "tasksOpen",
            coalesce(sum(tasks_overdue), 0)::int as "tasksOverdue",
            count(*) filter (where two_factor = 'in_place')::int as "twoFactorReady",
            (select app.two_factor_due_on()) as "twoFactorDueOn",
            (select app.two_factor_due_on() - app.today()) as "twoFactorDaysLeft"
       from app.clinic_summaries s where tenant_id = $1 ${isFiltered ? matches(2) : `and ${IN_CARE}`}`,
  );
const TOTALS = { all: totals(false), filtered: totals(true) };

/** A row with its key in the order asked for. */
export interface SortedRow extends PortfolioRow {
  readonly sortKey: string | number;
}

/** A statement with the values to run it with. */
export type BoundStatement = readonly [statement: Statement, values: readonly unknown[]];

/** The one statement behind a page of the portfolio: rows as the schema has them, and the key that they are sorted by. */
export function pageOf(given: {
  readonly tenantId: string;
  readonly filter: FilterValues | undefined;
  readonly sort: PortfolioSort;
  readonly after: PortfolioCursor | undefined;
  readonly limit: number;
}): BoundStatement {
  const { tenantId, filter, sort, after, limit } = given;
  const statement = PAGES[sort][filter ? 'filtered' : 'all'][after ? 'later' : 'first'];
  return [statement, [tenantId, limit, ...valuesOf(filter), ...(after?.slice(1) ?? [])]];
}

function valuesOf(filter: FilterValues | undefined): readonly unknown[] {
  if (!filter) return [];
  return [filter.text, filter.prefecture, filter.kind, filter.tag, filter.twoFactor, filter.overdue, filter.withLeft];
}

@Injectable()
export class PortfolioRepository {
  constructor(private readonly db: Database) {}

  page(given: Parameters<typeof pageOf>[0]): Promise<readonly SortedRow[]> {
    return this.db.read<SortedRow>(...pageOf(given));
  }

  async totals(tenantId: string, filter: FilterValues | undefined): Promise<PortfolioTotals> {
    const statement = TOTALS[filter ? 'filtered' : 'all'];
    const [row] = await this.db.read<PortfolioTotals>(statement, [tenantId, ...valuesOf(filter)]);
    if (!row) throw new Error('a sum without a row');
    return row;
  }
}
