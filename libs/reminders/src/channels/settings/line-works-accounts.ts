import { Injectable } from '@nestjs/common';
import {
  Audit,
  containing,
  currentActor,
  Database,
  decodeCursor,
  Entered,
  type InvalidEntry,
  notFound,
  Once,
  pageSize,
  sql,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import type { LineWorksAccount, LineWorksAccountConnection, SaveLineWorksAccountInput } from '../../schema.gen';

const place = z.tuple([z.string(), z.uuid()]);
const FIRST_KEY = ['', '00000000-0000-0000-0000-000000000000'] as const;
const SEARCHED = `replace(lower(normalize(m.display_name || ' ' || m.email, NFKC)), ' ', '')`;

const ACCOUNT = `m.id as "memberId", m.display_name as name, m.email, f.line_works_id as "lineWorksId",
                 coalesce(f.version, 0) as version`;
const FROM = `app.members m
     left join app.reminder_preferences f on f.tenant_id = m.tenant_id and f.member_id = m.id
    where m.tenant_id = $1 and m.disabled_at is null and m.role <> 'vendor'`;

const LIST = sql(
  'line-works-account.list',
  `with shown as (select ${ACCOUNT} from ${FROM} and ($2::text is null or ${SEARCHED} like $2))
   select (select count(*)::int from shown) as total,
          coalesce((select json_agg(page order by name, "memberId") from (
            select * from shown where (name, "memberId") > ($3, $4::uuid) order by name, "memberId" limit $5) page), '[]')
            as accounts`,
);
const GET = sql('line-works-account.get', `select ${ACCOUNT} from ${FROM} and m.id = $2`);
const INSERT = sql(
  'line-works-account.insert',
  `insert into app.reminder_preferences (member_id, line_works_id) values ($1, $2) on conflict do nothing`,
);
const UPDATE = sql(
  'line-works-account.update',
  `update app.reminder_preferences set line_works_id = $4, version = version + 1, updated_at = app.now()
    where tenant_id = $1 and member_id = $2 and version = $3`,
);

// One account of two people would bring the one what is meant for the other.
const HOLDER = sql(
  'line-works-account.holder',
  `select m.display_name as name from ${FROM} and m.id <> $2 and lower(f.line_works_id) = lower($3) limit 1`,
);

export type SaveAccountOutcome =
  | { readonly type: 'LineWorksAccountSaved'; readonly account: LineWorksAccount }
  | { readonly type: 'LineWorksAccountChangedMeanwhile'; readonly current: LineWorksAccount }
  | InvalidEntry;

/** Under which account LINE WORKS knows the people of a consultancy and its clinics. */
@Injectable()
export class LineWorksAccounts {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
  ) {}

  /** By name. */
  async list(text?: string | null, first?: number | null, after?: string | null): Promise<LineWorksAccountConnection> {
    const size = pageSize(first);
    const folded = (text ?? '').normalize('NFKC').toLowerCase().replaceAll(' ', '');
    const [row] = await this.db.read<{ total: number; accounts: LineWorksAccount[] }>(LIST, [
      currentActor().tenantId,
      folded === '' ? null : containing(folded),
      ...(decodeCursor(after, place) ?? FIRST_KEY),
      size + 1,
    ]);
    return { ...toPage(row?.accounts ?? [], size, ({ name, memberId }) => [name, memberId]), total: row?.total ?? 0 };
  }

  /** Keeps or forgets somebody's account. Throws NOT_FOUND for a foreign or disabled member. */
  save(input: SaveLineWorksAccountInput): Promise<SaveAccountOutcome> {
    return this.once.run('saveLineWorksAccount', input, async (): Promise<SaveAccountOutcome> => {
      const { tenantId } = currentActor();
      const before = await this.get(input.memberId);
      const entered = new Entered();
      const name = { field: 'lineWorksId', ja: 'LINE WORKSのID', en: 'LINE WORKS ID' };
      const id = entered.text(input.lineWorksId, { ...name, max: 200 });
      if (/[^!-~]/u.test(id))
        entered.refuse(
          name.field,
          'IDは半角の英数字と記号で入力してください。空白は使えません。',
          'An ID consists of Latin letters, digits and signs, without spaces.',
        );
      const [holder] = id ? await this.db.query<{ name: string }>(HOLDER, [tenantId, input.memberId, id]) : [];
      if (holder)
        entered.refuse(
          name.field,
          `${holder.name}さんのIDとして登録されています。どちらが正しいか確かめてください。`,
          `This is the ID of ${holder.name}. Please check whose it is.`,
        );
      if (entered.fault) return entered.fault;
      if (!(await this.write(input, id || null)))
        return { type: 'LineWorksAccountChangedMeanwhile', current: await this.get(input.memberId) };
      const account = await this.get(input.memberId);
      await this.audit.record({
        action: 'channel.account-changed',
        objectKind: 'member',
        objectId: input.memberId,
        before: { lineWorksId: before.lineWorksId },
        after: { lineWorksId: account.lineWorksId },
      });
      return { type: 'LineWorksAccountSaved', account };
    });
  }

  private async write({ memberId, version }: SaveLineWorksAccountInput, id: string | null): Promise<boolean> {
    const written =
      version === 0
        ? await this.db.execute(INSERT, [memberId, id])
        : await this.db.execute(UPDATE, [currentActor().tenantId, memberId, version, id]);
    return written === 1;
  }

  private async get(memberId: string): Promise<LineWorksAccount> {
    const [account] = await this.db.query<LineWorksAccount>(GET, [currentActor().tenantId, memberId]);
    if (!account) throw notFound('member', memberId);
    return account;
  }
}
