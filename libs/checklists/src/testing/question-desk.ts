import { asActor } from '@mamori/platform/testing';
import { ProposalsService } from '../proposals/proposals.service';
import { QuestionsService } from '../proposals/questions.service';
import type { AskColleagueInput, Checklist, ProposeAnswerInput } from '../schema.gen';
import { line } from './answer-sheet';
import type { ChecklistWorld, Member } from './checklist-world';
import { SIGNER } from './signed-list';

/** A list with a clerk who asks about one of its lines and a director who is asked, and what both can do. */
export async function questionDesk(world: ChecklistWorld, list: Checklist, tenantId: string) {
  const memberOf = async (role: string, clinicId = list.clinicId): Promise<Member> => {
    const member = await world.member(tenantId, role, SIGNER);
    await world.assign(member, clinicId);
    return member;
  };
  const item = line(list, '2-④');
  const [clerk, director] = [await memberOf('clinic_staff'), await memberOf('clinic_manager')];
  const proposals = world.get(ProposalsService);
  const questions = world.get(QuestionsService);

  const ask = (actor: Member, given: Partial<AskColleagueInput> = {}) => {
    const question = { memberId: director.principalId, question: 'どのように管理していますか' };
    return asActor(actor, () => questions.ask({ checklistId: list.id, itemId: item.id, ...question, ...given }));
  };
  const propose = (actor: Member, id: string, given: Partial<ProposeAnswerInput> = {}) =>
    asActor(actor, () => proposals.propose({ id, version: 1, value: 'yes', ...given }));
  const asked = async (): Promise<string> => {
    const outcome = await ask(clerk);
    if (outcome.type !== 'ColleagueAsked') throw new Error(outcome.type);
    return outcome.proposal.id;
  };
  const rows = async (column: string, from: string, id: string) =>
    (await world.test.asSuperuser<{ x: string }>(`select ${column} as x from ${from} = $1 order by id`, [id])).map(
      ({ x }) => x,
    );

  return {
    list,
    item,
    clerk,
    director,
    memberOf,
    ask,
    asked,
    propose,
    /** A question that the director answered; the proposal is at version 2. */
    async proposed(given: Partial<ProposeAnswerInput> = {}): Promise<string> {
      const id = await asked();
      const { type } = await propose(director, id, given);
      if (type !== 'AnswerProposed') throw new Error(type);
      return id;
    },
    accept: (actor: Member, id: string, version = 2, answerVersion = 0) =>
      asActor(actor, () => proposals.accept({ id, version, answerVersion })),
    dismiss: (id: string, version: number) => asActor(clerk, () => proposals.dismiss({ id, version })),
    restore: (id: string, version: number) => asActor(clerk, () => proposals.restore({ id, version })),
    page: (id: string, actor: Member = clerk) => asActor(actor, () => proposals.page(id)),
    people: (actor: Member = clerk) => asActor(actor, () => questions.colleagues(list.clinicId)),
    offer: (given: Omit<Parameters<ProposalsService['offer']>[0], 'checklistId' | 'itemId'>) =>
      asActor(clerk, () => proposals.offer({ checklistId: list.id, itemId: item.id, ...given })),
    jobsOf: (id: string) => rows('kind', `app.outbox where payload ->> 'proposalId'`, id),
    trailOf: (id: string) => rows('action', 'app.audit_events where object_id', id),
  };
}

export type QuestionDesk = Awaited<ReturnType<typeof questionDesk>>;
