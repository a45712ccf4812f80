import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { march, openList, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { type QuestionDesk, questionDesk } from '../testing/question-desk';
import { answeredList, signatureOf, SIGNER } from '../testing/signed-list';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
let desk: QuestionDesk;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 8 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
  await world.atDay('2026-11-22');
});
afterAll(() => world.close());
beforeEach(async () => {
  desk = await questionDesk(world, await openList(world, owner), tenantId);
});

const answer = (given: Parameters<typeof send>[4]) => send(world, owner, desk.list.id, desk.item.id, given);

describe('proposing an answer', () => {
  it('waits for whoever asked, and has them told once', async () => {
    const id = await desk.asked();
    const first = await desk.propose(desk.director, id, { value: 'no', targetOn: march, remarks: '三月に更新' });
    expect(first).toMatchObject({
      type: 'AnswerProposed',
      proposal: { state: 'open', value: 'no', targetOn: march, confirmedOn: '2026-11-22' },
    });
    expect(await desk.propose(desk.director, id, { value: 'yes', version: 2 })).toMatchObject({
      type: 'AnswerProposed',
      proposal: { value: 'yes', targetOn: null, version: 3, proposedBy: 'clinic_manager さん' },
    });
    expect((await desk.page(id)).item.answer).toMatchObject({ value: null, version: 0 });
    expect(await desk.jobsOf(id)).toEqual(['colleague-asked', 'answer-proposed']);
  });

  it('is judged as the answer would be', async () => {
    const id = await desk.asked();
    const propose = (given: Parameters<typeof desk.propose>[2]) => desk.propose(desk.director, id, given);
    expect((await propose({ value: 'no' })).type).toBe('TargetDateRequired');
    expect((await propose({ value: 'not_applicable' })).type).toBe('AnswerNotAllowed');
    expect((await propose({ remarks: 'あ'.repeat(4_001) })).type).toBe('InvalidInput');
    expect((await desk.page(id)).proposal.state).toBe('asked');
  });

  it('is for whoever was asked alone', async () => {
    const id = await desk.asked();
    expect((await desk.propose(desk.clerk, id)).type).toBe('AskedOfSomebodyElse');
    const stranger = await world.member(tenantId, 'clinic_staff', SIGNER);
    await expect(desk.propose(stranger, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes too late once the question was taken back', async () => {
    const id = await desk.asked();
    await desk.dismiss(id, 1);
    expect(await desk.propose(desk.director, id)).toMatchObject({
      type: 'ProposalNotOpen',
      current: { state: 'withdrawn' },
    });
  });
});

describe('accepting a proposal', () => {
  it('makes it the answer, with its source, and settles it', async () => {
    const id = await desk.proposed({ value: 'no', targetOn: march, remarks: '三月に更新' });
    expect(await desk.accept(desk.clerk, id)).toMatchObject({
      type: 'ProposalAccepted',
      item: {
        id: desk.item.id,
        proposals: [],
        answer: {
          value: 'no',
          targetOn: march,
          remarks: '三月に更新',
          source: 'proposal',
          answeredBy: 'clinic_staff さん',
        },
      },
      progress: { answered: 1, no: 1 },
    });
    expect(await desk.accept(desk.clerk, id)).toMatchObject({
      type: 'ProposalNotOpen',
      current: { state: 'accepted' },
    });
    expect(await desk.trailOf(id)).toEqual(['proposal.asked', 'proposal.made', 'proposal.accepted']);
  });

  it('leaves remarks that the proposal does not have', async () => {
    await answer({ value: null, remarks: '台帳3ページ' });
    const id = await desk.proposed();
    expect(await desk.accept(desk.clerk, id, 2, 1)).toMatchObject({
      item: { answer: { value: 'yes', remarks: '台帳3ページ' } },
    });
  });

  it('overwrites no answer that changed meanwhile', async () => {
    const id = await desk.proposed();
    await answer({ value: 'no', targetOn: march });
    expect(await desk.accept(desk.clerk, id)).toMatchObject({
      type: 'AnswerChangedMeanwhile',
      current: { answer: { value: 'no', version: 1 }, proposals: [{ id, state: 'open' }] },
    });
    expect((await desk.accept(desk.clerk, id, 2, 1)).type).toBe('ProposalAccepted');
  });

  it('happens once of many at once', async () => {
    const id = await desk.proposed();
    const people = [desk.clerk, desk.director, owner, desk.clerk];
    const outcomes = await Promise.all(people.map((actor) => desk.accept(actor, id)));
    expect(outcomes.map(({ type }) => type).sort()).toEqual([
      'ProposalAccepted',
      'ProposalNotOpen',
      'ProposalNotOpen',
      'ProposalNotOpen',
    ]);
  });

  it('wants the proposal that was seen', async () => {
    const id = await desk.proposed();
    await desk.propose(desk.director, id, { value: 'no', targetOn: march, version: 2 });
    expect(await desk.accept(desk.clerk, id, 2)).toMatchObject({ type: 'ProposalNotOpen', current: { value: 'no' } });
  });

  it('is refused while the list is signed', async () => {
    const signed = await questionDesk(world, await answeredList(world, owner), tenantId);
    const id = await signed.proposed();
    await signatureOf(world, owner, signed.list.id);
    expect((await signed.accept(signed.clerk, id, 2, 1)).type).toBe('ChecklistSigned');
  });
});

describe('dismissing', () => {
  it('leaves the answer as it is, and can be taken back', async () => {
    const id = await desk.proposed();
    expect(await desk.dismiss(id, 2)).toMatchObject({
      proposal: { state: 'dismissed', decidedBy: 'clinic_staff さん', version: 3 },
    });
    expect((await desk.page(id)).item).toMatchObject({ answer: { value: null }, proposals: [] });
    expect(await desk.restore(id, 3)).toMatchObject({ proposal: { state: 'open', decidedBy: '', decidedAt: null } });
    expect((await desk.page(id)).item.proposals).toMatchObject([{ id, state: 'open' }]);
    expect((await desk.accept(desk.clerk, id, 4)).type).toBe('ProposalAccepted');
  });

  it('is not taken back beside the same question asked anew', async () => {
    const id = await desk.asked();
    await desk.dismiss(id, 1);
    await desk.ask(desk.clerk);
    expect((await desk.restore(id, 2)).type).toBe('AlreadyAsked');
  });

  it('is refused for what was decided already', async () => {
    const id = await desk.proposed();
    await desk.accept(desk.clerk, id);
    expect(await desk.dismiss(id, 3)).toMatchObject({ type: 'ProposalNotOpen', current: { state: 'accepted' } });
    expect((await desk.restore(id, 3)).type).toBe('ProposalNotOpen');
  });
});

describe('an answer that was read from somewhere', () => {
  it('is proposed without a question, and keeps its source when it is accepted', async () => {
    const outcome = await desk.offer({ source: 'form', value: 'yes', remarks: '返送分' });
    if (outcome.type !== 'AnswerOffered') throw new Error(outcome.type);
    const { proposal } = await desk.page(outcome.id);
    expect(proposal).toMatchObject({ source: 'form', askedOf: '', isForViewer: false });
    expect(await desk.accept(desk.clerk, outcome.id, 1)).toMatchObject({
      item: { answer: { value: 'yes', source: 'form' } },
    });
    expect(await desk.jobsOf(outcome.id)).toEqual([]);
  });

  it('is judged as the answer would be', async () => {
    expect((await desk.offer({ source: 'form', value: 'no' })).type).toBe('TargetDateRequired');
  });
});
