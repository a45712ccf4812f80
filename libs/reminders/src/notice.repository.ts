import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { ToldAt } from './policy/plan/escalation';
import type { Notice } from './schema.gen';
import { standingOf } from './standing-of';

/** Where a list went on: the instant to the microsecond, and the id. */
export type After = readonly [at: string, id: string] | undefined;

/** A notice as it is kept: how far its stage reached instead of the words about that. */
export interface KeptNotice extends Omit<Notice, 'why'> {
  readonly at: string;
  readonly toldAt: ToldAt | null;
}

const instant = (column: string, fraction: 'MS' | 'US' = 'MS') =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.${fraction}"Z"')`;

const LIST = sql(
  'notice.list',
  `select (select count(*)::int from app.notices n where n.recipient_id = $1 and n.read_at is null) as unread,
          coalesce((
            select json_agg(page.notice order by page.created_at desc, page.id desc) from (
              select n.created_at, n.id, json_build_object(
                       'id', n.id, 'kind', n.kind, 'title', n.title, 'clinicId', c.id, 'clinicName', c.name,
                       'dueOn', n.due_on, 'daysLeft', n.days_left, 'path', n.path,
                       'toldAt', case when r.told_level is not null then json_build_object(
                         'standing', ${standingOf('m.id', 'm.role', 'd.owner_id')}, 'planned', r.level,
                         'reached', r.told_level) end,
                       'createdAt', ${instant('n.created_at')}, 'readAt', ${instant('n.read_at')},
                       'at', ${instant('n.created_at', 'US')}) as notice
                from app.notices n
                left join app.members m on m.tenant_id = n.tenant_id and m.id = n.recipient_id
                left join app.clinics c on c.tenant_id = n.tenant_id and c.id = n.clinic_id
                left join app.reminders r on r.tenant_id = n.tenant_id and r.id = n.reminder_id
                left join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
               where n.recipient_id = $1 and (not $2 or n.read_at is null)
                 and ($3::timestamptz is null or (n.created_at, n.id) < ($3, $4::uuid))
               order by n.created_at desc, n.id desc limit $5) page), '[]') as notices`,
);

const MARK_READ = sql(
  'notice.mark-read',
  `update app.notices set read_at = now()
    where tenant_id = app.tenant() and recipient_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))`,
);

const COUNT_UNREAD = sql(
  'notice.count-unread',
  `select count(*)::int as unread from app.notices
    where tenant_id = app.tenant() and recipient_id = $1 and read_at is null`,
);

/** What the product shows of notices. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly db: Database) {}

  async list(
    recipientId: string,
    unreadOnly: boolean,
    after: After,
    limit: number,
  ): Promise<{ readonly unread: number; readonly notices: readonly KeptNotice[] }> {
    const [at, id] = after ?? [null, null];
    const [row] = await this.db.read<{ unread: number; notices: KeptNotice[] }>(LIST, [
      recipientId,
      unreadOnly,
      at,
      id,
      limit,
    ]);
    return row ?? { unread: 0, notices: [] };
  }

  /** How many were unread among those named, or among all for null. */
  markRead(recipientId: string, ids: readonly string[] | null): Promise<number> {
    return this.db.execute(MARK_READ, [recipientId, ids]);
  }

  async countUnread(recipientId: string): Promise<number> {
    const [row] = await this.db.query<{ unread: number }>(COUNT_UNREAD, [recipientId]);
    return row?.unread ?? 0;
  }
}
