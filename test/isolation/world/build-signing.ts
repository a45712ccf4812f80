import { newId } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { People } from './build-people';
import type { Work } from './build-work';
import type { ClinicKey } from './principals';

type Send = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<Record<string, never>>;

const OPEN = `mutation ($input: OpenChecklistInput!) { openChecklist(input: $input) {
  ... on ChecklistOpened { checklist { id sections { items { id answerKind } } } } } }`;
const ANSWER = `mutation ($input: AnswerChecklistItemInput!) { answerChecklistItem(input: $input) { __typename } }`;
const SIGN = `mutation ($input: SignChecklistInput!) { signChecklist(input: $input) {
  ... on ChecklistSignedNow { checklist { signature { id } } } } }`;

interface Opened {
  readonly checklist: {
    readonly id: string;
    readonly sections: readonly { readonly items: readonly { readonly id: string; readonly answerKind: string }[] }[];
  };
}

/** Two more lists of a clinic that their entry question ended: last year's is signed, next year's may be. */
export async function buildSignedLists(send: Send, clinicId: string, key: ClinicKey, { made }: Work): Promise<void> {
  const thisYear = new Date().getUTCFullYear();
  const fiscalYear = new Date().getUTCMonth() < 3 ? thisYear - 1 : thisYear;
  const closed = async (year: number) => {
    const { checklist }: Opened = (await send(OPEN, { input: { clinicId, fiscalYear: year } })).openChecklist!;
    const gate = checklist.sections.flatMap(({ items }) => items).find((item) => item.answerKind === 'gate_yes_no');
    await send(ANSWER, { input: { checklistId: checklist.id, itemId: gate?.id, version: 0, value: 'no' } });
    return checklist.id;
  };
  const signed = await closed(fiscalYear - 1);
  const { signChecklist } = await send(SIGN, { input: { checklistId: signed } });
  made[`${key}/signedChecklist`] = signed;
  made[`${key}/signature`] = (signChecklist! as { checklist: { signature: { id: string } } }).checklist.signature.id;
  made[`${key}/checklistToSign`] = await closed(fiscalYear + 1);
}

const PROPOSAL = `insert into app.answer_proposals (tenant_id, id, clinic_id, checklist_id, item_id, source, asked_of, asked_of_name,
   asked_by, asked_by_name, question_note, value, confirmed_on, remarks, proposed_by_name, proposed_at, state, decided_by_name, decided_at)
 values ($1, $2, $3, $4, $5, 'colleague', $6, 'x', $7, 'x', 'x', case when $8 <> 'asked' then 'yes' end,
   case when $8 <> 'asked' then '2026-10-01'::date end, 'x', 'x', case when $8 <> 'asked' then now() end, $8, 'x',
   case when $8 = 'dismissed' then now() end)`;

const TO_VENDOR = `insert into app.answer_proposals (tenant_id, id, clinic_id, checklist_id, item_id, source, asked_of,
   asked_of_name, asked_by, asked_by_name, question_note, state, vendor_address, clinic_name, fiscal_year, item_ja, item_en, told)
 values ($1, $2, $3, $4, $5, 'vendor', $6, 'x', $7, 'x', 'x', 'asked', 'x@x.example', 'x', 2026, 'x', 'x',
   case when $6::uuid is null then 'waiting' else 'told' end)`;

const asked: Readonly<Record<string, string>> = { A1: 'managerA1', A2: 'staffA2', B1: 'staffB1' };

/** In each clinic a question, an answer that waits to be accepted, one that was put away, and a question to a vendor. */
export async function buildProposals({ asSuperuser }: TestDatabase, people: People, work: Work): Promise<void> {
  const { made } = work;
  for (const [key, clinicId] of Object.entries(work.clinics)) {
    const tenant = key.startsWith('B') ? 'B' : 'A';
    const keys = [clinicId, made[`${key}/checklist`], made[`${key}/item`]];
    for (const [name, state, who] of [
      ['question', 'asked', asked[key]!],
      // Of others than the question: nobody is asked twice about one line.
      ['proposal', 'open', `owner${tenant}`],
      ['dismissedProposal', 'dismissed', `admin${tenant}`],
    ] as const) {
      const id = newId();
      made[`${key}/${name}`] = id;
      const members = [people.members[who], people.members[`owner${tenant}`]];
      await asSuperuser(PROPOSAL, [people.tenants[tenant], id, ...keys, ...members, state]);
    }
    const id = newId();
    made[`${key}/vendorQuestion`] = id;
    // The letters of the others are not written yet.
    const vendor = key === 'A1' ? people.members.vendorA : null;
    await asSuperuser(TO_VENDOR, [people.tenants[tenant], id, ...keys, vendor, people.members[`owner${tenant}`]]);
  }
}
