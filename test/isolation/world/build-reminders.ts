import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import { members, type TenantKey } from './principals';

const REMINDER = `select r.id, d.id as "dateId", d.kind, d.due_on::text as "dueOn" from app.reminders r
  join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
 where r.clinic_id = $1 order by d.kind, r.days_before limit 1`;
const DELIVERY = `insert into app.deliveries (tenant_id, id, channel, target_id, recipient_id, purpose, told_on, state, failure)
 values ($1, $2, 'mail', $3, $3, $4, app.today(), 'failed', 'x')`;
const LINE = `insert into app.delivery_lines (tenant_id, id, delivery_id, clinic_id, reminder_id) values ($1, $2, $3, $4, $5)`;
const NOTICE = `insert into app.notices (tenant_id, id, recipient_id, reminder_id, clinic_id, kind, title, path, due_on, days_left)
 values ($1, $2, $3, $4, $5, $6, 'x', '/', $7, 7)`;
const QUESTION = `insert into app.notices (tenant_id, id, recipient_id, subject_id, clinic_id, kind, title, path)
 values ($1, $2, $3, $4, $5, 'question_asked', 'x', '/')`;
const QUESTION_LINE = `insert into app.delivery_lines (tenant_id, id, delivery_id, clinic_id, notice_id, subject_id, title)
 values ($1, $2, $3, $4, $5, $6, $7)`;
const AUDIT = `insert into app.audit_events (tenant_id, id, actor_kind, actor_id, actor_name, clinic_id, action, object_kind, object_id, before, after, request_id)
 values ($1, $2, 'office', $3, $4, $5, 'clinic.noted', 'clinic', $6, $7, $7, 'world')`;
const RECEIPT = `insert into app.mutation_receipts (tenant_id, actor_id, key, fingerprint, answer) values ($1, $2, 'known', '\\x00', $3)`;

/** What jobs leave behind: a mail and a notice of a deadline and of a question for each member, a receipt of its own, and the audit row of each clinic. */
export async function buildReminders({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  for (const { key, tenant, clinics } of members) {
    const clinicKey = clinics[0] ?? `${tenant}1`;
    const clinic = work.clinics[clinicKey];
    const [reminder] = await asSuperuser<{ id: string; dateId: string; kind: string; dueOn: string }>(REMINDER, [
      clinic,
    ]);
    const member = people.members[key];
    const tenantId = people.tenants[tenant];
    if (!reminder) throw new Error(`nothing is due in ${clinicKey}`);
    const mail = newId();
    await asSuperuser(DELIVERY, [tenantId, mail, member, 'reminders']);
    await asSuperuser(LINE, [tenantId, newId(), mail, clinic, reminder.id]);
    if (['staffA1', 'staffA2', 'staffB1'].includes(key)) {
      work.made[`${clinicKey}/delivery`] = mail;
      work.made[`${clinicKey}/toldDate`] = reminder.dateId;
    }
    const notice = newId();
    work.made[`${key}/notice`] = notice;
    await asSuperuser(NOTICE, [tenantId, notice, member, reminder.id, clinic, reminder.kind, reminder.dueOn]);
    const [question, asked] = [newId(), newId()];
    await asSuperuser(QUESTION, [tenantId, question, member, asked, clinic]);
    const title = `⟦${tenant}/${clinicKey}/delivery.title⟧`;
    const questionMail = newId();
    await asSuperuser(DELIVERY, [tenantId, questionMail, member, 'notice']);
    await asSuperuser(QUESTION_LINE, [tenantId, newId(), questionMail, clinic, question, asked, title]);
    await asSuperuser(RECEIPT, [tenantId, member, JSON.stringify({ text: `⟦${tenant}/me-${key}/answer⟧` })]);
  }
  const noted = async (tenant: TenantKey, clinic: string | null, home: string) => {
    const note = JSON.stringify({ note: `⟦${tenant}/${home}/audit.after⟧` });
    const name = `⟦${tenant}/all/owner${tenant}⟧`;
    const values = [people.tenants[tenant], newId(), people.members[`owner${tenant}`], name, clinic, newId(), note];
    await asSuperuser(AUDIT, values);
  };
  for (const [key, id] of Object.entries(work.clinics)) await noted(key === 'B1' ? 'B' : 'A', id, key);
  for (const tenant of ['A', 'B'] as const) await noted(tenant, null, 'office');
}
