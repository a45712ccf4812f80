import { TenantsService } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import { withProgress } from '../progress';
import { type AnsweredChecklist, answerChecklist, meetLater } from './answer-checklist';
import { markComplete } from './demo-tenant';
import type { DemoWork } from './demo-work';
import { drainOutbox } from './drain-outbox';
import { followTasks } from './follow-tasks';
import { type Consultant, consultants, others } from './members';
import { type PlannedClinic, planClinics } from './plan-clinics';
import { planStaff } from './plan-staff';
import { putQuestion } from './put-question';
import { knownClinics, writeClinic } from './write-clinics';
import { writeRegisters } from './write-registers';

interface FilledClinic {
  readonly clinicId: string;
  readonly plan: PlannedClinic;
  readonly consultant: Consultant;
  readonly checklist: AnsweredChecklist | null;
}

/** Fills the demo's consultancy. Every step finds what it did before, so that a load cut off goes on where it stopped. */
export async function fillDemo(work: DemoWork): Promise<void> {
  const { cli, db, tenantId } = work;
  const team = await inviteConsultants(work);
  const today = await actAsTenant(cli, tenantId, () => db.transaction(async () => db.today()));
  const plans = planClinics(today);
  await withProgress(cli, cli.say('デモ', 'demo'), plans.length * 2, (at) => fillAll(work, plans, team, at));
  await markComplete(work);
}

async function fillAll(
  work: DemoWork,
  plans: readonly PlannedClinic[],
  team: readonly Consultant[],
  at: (done: number) => void,
): Promise<void> {
  const known = await knownClinics(work);
  const filled: FilledClinic[] = [];
  for (const plan of plans) {
    filled.push(await fillClinic(work, plan, known, team));
    at(filled.length);
  }
  await drainOutbox(work);
  for (const { checklist, consultant } of filled) if (checklist) await meetLater(work, checklist, consultant);
  await drainOutbox(work);
  for (const [index, { clinicId, plan, consultant, checklist }] of filled.entries()) {
    await followTasks(work, clinicId, index, plan, consultant);
    if (checklist) await writeRegisters(work, clinicId, plan, consultant, checklist.checklistId);
    at(plans.length + index + 1);
  }
  await drainOutbox(work);
  await inviteOthers(
    work,
    plans,
    filled.map(({ clinicId }) => clinicId),
  );
  for (const { checklist, ...clinic } of filled)
    if (checklist && (await putQuestion(work, { ...clinic, ...checklist }))) break;
}

async function inviteConsultants({ cli, services, tenantId }: DemoWork): Promise<readonly Consultant[]> {
  const team: Consultant[] = [];
  for (const person of consultants) {
    const { memberId } = await actAsTenant(cli, tenantId, () => services.get(TenantsService).invite(person));
    team.push({ id: memberId, role: 'consultant', name: person.name });
  }
  return team;
}

async function inviteOthers(
  { cli, services, tenantId }: DemoWork,
  plans: readonly PlannedClinic[],
  clinicIds: readonly string[],
): Promise<void> {
  const staff = planStaff(plans).map(({ clinic, ...person }) => ({
    ...person,
    clinicIds: clinicIds.slice(clinic, clinic + 1),
  }));
  for (const person of [...others, ...staff])
    await actAsTenant(cli, tenantId, () => services.get(TenantsService).invite(person));
}

async function fillClinic(
  work: DemoWork,
  plan: PlannedClinic,
  known: ReadonlyMap<string, string>,
  team: readonly Consultant[],
): Promise<FilledClinic> {
  const consultant = team[plan.consultant];
  if (!consultant) throw new Error('every planned clinic has a consultant');
  const clinicId = known.get(plan.clinic.name) ?? (await writeClinic(work, plan, consultant.id));
  return { clinicId, plan, consultant, checklist: await answerChecklist(work, clinicId, plan, consultant) };
}
