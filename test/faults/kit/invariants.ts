import type { TestDatabase } from '@mamori/platform/testing';

/** What must hold after every run, whatever happened in it. Each is a count of what breaks it; all are 0. */
export interface Broken {
  /** Stages that are due and of which nobody was told. */
  readonly untold: number;
  /** Told stages without their notice in the product. */
  readonly withoutNotice: number;
  /** Messages that still wait or are under way. */
  readonly stuck: number;
  /** Links of audit trails that do not follow from the one before. */
  readonly brokenLinks: number;
  /** Audit rows without their link. */
  readonly unchained: number;
}

const COUNTS = `
  select
    (select count(*)::int from app.reminders
      where due_at <= app.now() and materialised_at is null and cancelled_at is null) as untold,
    (select count(*)::int from app.reminders r
      where r.materialised_at is not null
        and not exists (select 1 from app.notices n where n.tenant_id = r.tenant_id and n.reminder_id = r.id))
      as "withoutNotice",
    (select count(*)::int from app.deliveries where state in ('scheduled', 'sending')) as stuck,
    (select count(*)::int from (
       select l.hash, sha256(coalesce(lag(l.hash) over (partition by l.tenant_id order by l.seq), sha256(''::bytea))
                || convert_to(app.audit_text(e, l.seq), 'UTF8')) as expected
         from app.audit_links l
         join app.audit_events e on e.tenant_id = l.tenant_id and e.id = l.event_id) chain
      where hash <> expected) as "brokenLinks",
    (select count(*)::int from app.audit_events e
      where e.tenant_id is not null and not exists (
        select 1 from app.audit_links l where l.tenant_id = e.tenant_id and l.event_id = e.id)) as unchained`;

export async function brokenIn({ asSuperuser }: TestDatabase): Promise<Broken> {
  const [row] = await asSuperuser<Broken & { [name: string]: number }>(COUNTS);
  if (!row) throw new Error('the database did not answer');
  return row;
}

/** What a run leaves when nothing is broken. */
export const NOTHING_BROKEN: Broken = { untold: 0, withoutNotice: 0, stuck: 0, brokenLinks: 0, unchained: 0 };
