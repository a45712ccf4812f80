import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/**
 * Lets the audit trail be read along its indexes. Behind a policy only plain comparisons of columns reach an index, so what
 * is looked for is kept in columns; and as the planner cannot know how many rows a policy lets past, and guesses few, each
 * index holds what the policy asks for: then walking it in order is cheaper than sorting, whatever the guess.
 */
export class AuditSearch1795300140000 extends ForwardOnly {
  readonly name = 'AuditSearch1795300140000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.audit_events
        -- What the action is about: checklist of checklist.answered.
        add column noun text not null generated always as (split_part(action, '.', 1)) stored,
        -- Names, titles and addresses, folded once when the row is written.
        add column words text not null generated always as (lower(normalize(
          actor_name || ' ' || coalesce(before ->> 'name', '') || ' ' || coalesce(after ->> 'name', '')
          || ' ' || coalesce(before ->> 'title', '') || ' ' || coalesce(after ->> 'title', '')
          || ' ' || coalesce(before ->> 'email', '') || ' ' || coalesce(after ->> 'email', ''), nfkc))) stored;

      drop index app.audit_events_at, app.audit_events_object, app.audit_events_clinic, app.audit_events_actor;
      create index audit_events_at on app.audit_events (tenant_id, at desc, id desc) include (clinic_id);
      create index audit_events_noun on app.audit_events (tenant_id, noun, at desc, id desc) include (clinic_id, action);
      create index audit_events_actor on app.audit_events (tenant_id, actor_id, at desc, id desc)
        include (clinic_id, noun);
      create index audit_events_clinic on app.audit_events (tenant_id, clinic_id, at desc, id desc)
        include (actor_id, noun);
      create index audit_events_object on app.audit_events (tenant_id, object_kind, object_id, at desc, id desc)
        include (clinic_id);

      -- Rows are only added: without this the newest fifth might be read from the table, whatever its indexes hold.
      alter table app.audit_events set (autovacuum_vacuum_insert_scale_factor = 0.02);
    `);
  }
}
