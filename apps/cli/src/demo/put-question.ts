import { ChecklistsService } from '@mamori/checklists';
import { Audit, newId, sql } from '@mamori/platform';
import { actAsTenant } from '../act-as-tenant';
import type { DemoWork } from './demo-work';
import type { Consultant } from './members';

// The product asks only those who have come in; of the demo's people nobody has.
const ASK = sql(
  'demo.ask',
  `insert into app.answer_proposals (
     id, clinic_id, checklist_id, item_id, source, asked_of, asked_of_name, asked_by, asked_by_name, question_note, state)
   select $2, a.clinic_id, $4, $5, 'colleague', m.id, m.display_name, c.id, c.display_name, $7, 'asked'
     from app.clinic_assignments a
     join app.members m on m.tenant_id = a.tenant_id and m.id = a.member_id and m.role = 'clinic_manager'
     join app.members c on c.tenant_id = a.tenant_id and c.id = $6
    where a.tenant_id = $1 and a.clinic_id = $3
   on conflict do nothing`,
);
const QUESTION =
  'この項目は、いまどうなっていますか。分かる書類があれば、写真で付けていただけると助かります。分からなければ、ご存じの方を教えてください。';

/** A clinic with a checklist, and who looks after it. */
export interface AskedClinic {
  readonly clinicId: string;
  readonly checklistId: string;
  readonly consultant: Consultant;
}

/**
 * Lets the consultant of a clinic ask its director about the first line that has no answer; false where there is no such line
 * or no director. Does nothing when that was done.
 */
export function putQuestion(
  { cli, db, services, tenantId }: DemoWork,
  { clinicId, checklistId, consultant }: AskedClinic,
): Promise<boolean> {
  return actAsTenant(cli, tenantId, () =>
    db.transaction(async () => {
      const { sections } = await services.get(ChecklistsService).checklist(checklistId);
      const item = sections.flatMap((section) => section.items).find(({ answer }) => answer.value === null);
      if (!item) return false;
      if (item.proposals.length > 0) return true;
      const id = newId();
      const values = [tenantId, id, clinicId, checklistId, item.id, consultant.id, QUESTION];
      if ((await db.execute(ASK, values)) !== 1) return false;
      await services.get(Audit, { strict: false }).record({
        action: 'proposal.asked',
        objectKind: 'proposal',
        objectId: id,
        clinicId,
        after: { checklistId, itemId: item.id, askedBy: consultant.id, question: QUESTION },
      });
      return true;
    }),
  );
}
