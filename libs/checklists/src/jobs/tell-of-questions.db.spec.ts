import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type JobHandler, newId, systemActor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import type { ProposalJob } from '../checklist.jobs';
import { ProposalsService } from '../proposals/proposals.service';
import { QuestionsService } from '../proposals/questions.service';
import type { Checklist } from '../schema.gen';
import { line, openList } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { SIGNER } from '../testing/signed-list';
import { AnswerProposedHandler } from './answer-proposed.handler';
import { ColleagueAskedHandler } from './colleague-asked.handler';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
let list: Checklist;
let director: Member;
let proposalId: string;

beforeAll(async () => {
  world = await checklistWorld();
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
});
afterAll(() => world.close());

beforeEach(async () => {
  list = await openList(world, owner);
  director = await world.member(tenantId, 'clinic_manager', SIGNER);
  await world.assign(director, list.clinicId);
  const outcome = await asActor(owner, () =>
    world.get(QuestionsService).ask({
      checklistId: list.id,
      itemId: line(list, '2-④').id,
      memberId: director.principalId,
      question: '',
    }),
  );
  if (outcome.type !== 'ColleagueAsked') throw new Error(outcome.type);
  proposalId = outcome.proposal.id;
});

const run = (handler: new (...args: never[]) => JobHandler<ProposalJob>, id = proposalId, tenant = tenantId) =>
  asActor(systemActor(tenant), () => world.test.db.transaction(() => world.get(handler).handle({ proposalId: id })));
const proposals = () => world.get(ProposalsService);
const notices = () =>
  world.test.asSuperuser('select kind, path, title, recipient_id, due_on from app.notices where subject_id = $1', [
    proposalId,
  ]);
/** What is still to be said by mail. */
const mails = () =>
  world.test.asSuperuser(
    `select v.recipient_id, v.state, l.title from app.delivery_lines l
       join app.deliveries v on v.id = l.delivery_id where l.subject_id = $1 and l.dropped_at is null order by l.id`,
    [proposalId],
  );
const dismiss = (version: number) => asActor(owner, () => proposals().dismiss({ id: proposalId, version }));

describe('a question', () => {
  it('is told to whoever was asked, once however often the job runs', async () => {
    await run(ColleagueAskedHandler);
    await run(ColleagueAskedHandler);
    expect(await notices()).toEqual([
      {
        kind: 'question_asked',
        path: `/questions/${proposalId}`,
        title: expect.stringMatching(/^2-④ /) as unknown,
        recipient_id: director.principalId,
        due_on: null,
      },
    ]);
    expect(await mails()).toEqual([
      { recipient_id: director.principalId, state: 'scheduled', title: expect.stringMatching(/^2-④ /) as unknown },
    ]);
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['was taken back', () => dismiss(1)],
    ['was answered', () => asActor(director, () => proposals().propose({ id: proposalId, version: 1, value: 'yes' }))],
  ])('sends no mail any more once it %s', async (_, take) => {
    await run(ColleagueAskedHandler);
    expect(await mails()).toHaveLength(1);
    await take();
    expect(await mails()).toEqual([]);
    expect(await notices()).toHaveLength(1);
  });

  it.each<readonly [string, () => Promise<unknown>]>([
    ['was taken back', () => dismiss(1)],
    [
      'is of somebody who was disabled',
      () => world.test.asSuperuser('update app.members set disabled_at = now() where id = $1', [director.principalId]),
    ],
    [
      'is of somebody who left the clinic',
      () => world.test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [director.principalId]),
    ],
  ])('is told to nobody when it %s', async (_, take) => {
    await take();
    await run(ColleagueAskedHandler);
    expect(await notices()).toEqual([]);
  });

  it('is told to nobody for an id that is none or of another consultancy', async () => {
    await run(ColleagueAskedHandler, newId());
    await run(ColleagueAskedHandler, proposalId, await world.tenant());
    expect(await notices()).toEqual([]);
    expect(await mails()).toEqual([]);
  });
});

describe('a proposed answer', () => {
  beforeEach(async () => {
    await asActor(director, () => proposals().propose({ id: proposalId, version: 1, value: 'yes' }));
  });

  it('is told to whoever asked, with the way to the line', async () => {
    await run(AnswerProposedHandler);
    await run(AnswerProposedHandler);
    expect(await notices()).toMatchObject([
      {
        kind: 'answer_proposed',
        path: `/checklists/${list.id}?item=${line(list, '2-④').id}`,
        recipient_id: owner.principalId,
      },
    ]);
    expect(await mails()).toMatchObject([{ recipient_id: owner.principalId, state: 'scheduled' }]);
  });

  it('sends no mail any more once it was accepted', async () => {
    await run(AnswerProposedHandler);
    expect(await mails()).toHaveLength(1);
    const accepted = await asActor(owner, () => proposals().accept({ id: proposalId, version: 2, answerVersion: 0 }));
    expect(accepted.type).toBe('ProposalAccepted');
    expect(await mails()).toEqual([]);
  });

  it('is told to nobody once it was decided', async () => {
    await dismiss(2);
    await run(AnswerProposedHandler);
    expect(await notices()).toEqual([]);
  });
});
