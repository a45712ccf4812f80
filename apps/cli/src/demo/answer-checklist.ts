import { AnswersService, type ChecklistItem, ChecklistsService } from '@mamori/checklists';
import type { TwoFactorStatus } from '@mamori/clinics';
import { fiscalYearFirstOn } from '@mamori/platform';
import { actAsDemoMember } from '../act-as-tenant';
import { type DemoWork, refused } from './demo-work';
import type { Consultant } from './members';
import { type PlannedAnswer, planAnswers } from './plan-answers';
import type { PlannedClinic } from './plan-clinics';
import { seededRandom } from './random';

/** A checklist as a consultant filled it in. */
export interface AnsweredChecklist {
  readonly checklistId: string;
  /** The いいえ that are still to be put right, once their tasks are there. */
  readonly metLater: readonly PlannedAnswer[];
}

/** Opens the clinic's checklist of the year and answers what the plan says; lines with an answer stay as they are. */
export async function answerChecklist(
  work: DemoWork,
  clinicId: string,
  plan: PlannedClinic,
  consultant: Consultant,
): Promise<AnsweredChecklist | null> {
  const { cli, db, services, tenantId } = work;
  const { profile } = plan;
  if (profile === null) return null;
  return actAsDemoMember(cli, tenantId, consultant, () =>
    db.transaction(async () => {
      const opened = await services.get(ChecklistsService).open({ clinicId });
      if (opened.type !== 'ChecklistOpened') throw refused(`checklist of ${plan.clinic.name}`, opened);
      const { checklist } = opened;
      const items = checklist.sections.flatMap((section) => section.items);
      const answers = planAnswers(seededRandom(plan.seed), items, {
        profile,
        today: db.today(),
        firstOn: fiscalYearFirstOn(checklist.fiscalYear),
        twoFactor: worstOf(plan),
      });
      const unanswered = new Map(items.filter(({ answer }) => answer.version === 0).map((item) => [item.id, item]));
      for (const answer of answers) {
        const item = unanswered.get(answer.itemId);
        if (item) await give(work, checklist.id, item, answer);
      }
      return { checklistId: checklist.id, metLater: answers.filter(({ isMetLater }) => isMetLater) };
    }),
  );
}

/** Puts right what the plan puts right later, where it still stands at いいえ. */
export async function meetLater(
  work: DemoWork,
  { checklistId, metLater }: AnsweredChecklist,
  consultant: Consultant,
): Promise<void> {
  const { cli, db, services, tenantId } = work;
  if (metLater.length === 0) return;
  await actAsDemoMember(cli, tenantId, consultant, () =>
    db.transaction(async () => {
      const { sections } = await services.get(ChecklistsService).checklist(checklistId);
      const items = new Map(sections.flatMap((section) => section.items).map((item) => [item.id, item]));
      for (const answer of metLater) {
        const item = items.get(answer.itemId);
        if (item?.answer.value === 'no')
          await give(work, checklistId, item, { ...answer, value: 'yes', confirmedOn: db.today(), targetOn: null });
      }
    }),
  );
}

async function give({ services }: DemoWork, checklistId: string, item: ChecklistItem, answer: PlannedAnswer) {
  const { value, confirmedOn, targetOn, remarks } = answer;
  const given = await services.get(AnswersService).answerItem({
    checklistId,
    itemId: item.id,
    version: item.answer.version,
    value,
    confirmedOn,
    targetOn,
    remarks,
  });
  if (given.type !== 'ItemAnswered') throw refused(`answer to ${item.code}`, given);
}

const worstFirst: readonly TwoFactorStatus[] = ['none', 'relief', 'planned', 'in_place'];

function worstOf({ systems }: PlannedClinic): TwoFactorStatus {
  const states = new Set(systems.flatMap(({ clientLogin, serverLogin }) => [clientLogin.status, serverLogin.status]));
  return worstFirst.find((status) => states.has(status)) ?? 'none';
}
