import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/**
 * Questions to vendors, by a link in a letter. What a vendor may know of the clinic and of the line is copied into the
 * question, so that everything else stays closed to vendors.
 */
export class VendorQuestions1795400130000 extends ForwardOnly {
  readonly name = 'VendorQuestions1795400130000';

  async up(q: QueryRunner): Promise<void> {
    await this.keepWhatVendorsSee(q);
    await this.letVendorsAnswer(q);
    await this.openByLink(q);
  }

  private async keepWhatVendorsSee(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.answer_proposals
        add column vendor_address text check (length(vendor_address) between 3 and 320),
        add column clinic_name text not null default '',
        add column fiscal_year int,
        add column item_ja text not null default '',
        add column item_en text not null default '',
        -- How far the letter got.
        add column told text check (told in ('waiting', 'told', 'not_a_vendor', 'asker_left')),
        add check ((vendor_address is null) = (told is null) and (vendor_address is null) = (fiscal_year is null)),
        add check (vendor_address is null or (source = 'vendor' and asked_by is not null));
      create unique index answer_proposals_one_vendor
        on app.answer_proposals (tenant_id, checklist_id, item_id, lower(vendor_address)) where state in ('asked', 'open');
      create index answer_proposals_vendor on app.answer_proposals (tenant_id, asked_of, id) where source = 'vendor';
      create index answer_proposals_vendor_pace on app.answer_proposals (tenant_id, clinic_id, created_at)
        where source = 'vendor';

      grant update (asked_of, told) on app.answer_proposals to app_rw;
      -- Who stands behind an address is for the job that writes the letter: nobody moves a question to somebody else.
      create function app.keep_whom_was_asked() returns trigger language plpgsql set search_path = '' as $$
      begin
        if (select app.kind()) <> 'system' or (select app.kind()) = 'system' and (old.source <> 'vendor'
           or old.asked_of is not null and old.asked_of is distinct from new.asked_of) then
          raise exception 'whom question % was put to stays', old.id using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$;
      create trigger keep_whom_was_asked before update of asked_of, told on app.answer_proposals
        for each row when (old.asked_of is distinct from new.asked_of or old.told is distinct from new.told)
        execute function app.keep_whom_was_asked();
    `);
  }

  /** A vendor reaches the questions put to oneself until they are taken back, and fills in those that nobody decided. */
  private async letVendorsAnswer(q: QueryRunner): Promise<void> {
    const own = `(select app.kind()) = 'vendor' and source = 'vendor' and asked_of = (select app.principal())`;
    await q.query(`
      create policy asked_vendor on app.answer_proposals for select to app_rw using (${own} and state <> 'withdrawn');
      create policy vendor_answers on app.answer_proposals for update to app_rw
        using (${own} and state in ('asked', 'open')) with check (${own} and state in ('asked', 'open'));
    `);
  }

  /** The page behind the link tells who asks for what before it asks for anything. */
  private async openByLink(q: QueryRunner): Promise<void> {
    await q.query(`alter table identity.set_up_links add column about jsonb not null default '{}'`);
  }
}
