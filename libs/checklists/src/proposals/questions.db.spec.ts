import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { openList } from '../testing/answer-sheet';
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

const change = (text: string) => world.test.asSuperuser(text, [desk.director.principalId]);

describe('colleagues', () => {
  it('are the people of the clinic and its consultant, by name, without oneself', async () => {
    const consultant = await desk.memberOf('consultant');
    expect(await desk.people()).toEqual([
      { memberId: desk.director.principalId, name: 'clinic_manager さん', role: 'clinic_manager' },
      { memberId: consultant.principalId, name: 'consultant さん', role: 'consultant' },
    ]);
    expect((await desk.people(owner)).map(({ memberId }) => memberId)).toContain(desk.clerk.principalId);
  });

  it('go with their names, and leave with their rights', async () => {
    const names = async () => (await desk.people()).map(({ name }) => name);
    await change(`update app.members set display_name = '院長' where id = $1`);
    expect(await names()).toEqual(['院長']);
    await change('update app.members set disabled_at = now() where id = $1');
    expect(await names()).toEqual([]);
    await change('update app.members set disabled_at = null where id = $1');
    expect(await names()).toEqual(['院長']);
    await change('delete from app.clinic_assignments where member_id = $1');
    expect(await names()).toEqual([]);
  });

  it('are nobody for a stranger', async () => {
    const stranger = await world.member(tenantId, 'clinic_staff', SIGNER);
    await expect(desk.people(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('asking a colleague', () => {
  it('stands beside the line, changes nothing on it, and has the colleague told', async () => {
    const outcome = await desk.ask(desk.clerk);
    if (outcome.type !== 'ColleagueAsked') throw new Error(outcome.type);
    const { id } = outcome.proposal;
    expect(await desk.page(id, desk.director)).toMatchObject({
      clinicName: desk.list.clinicName,
      fiscalYear: 2026,
      proposal: {
        state: 'asked',
        askedOf: 'clinic_manager さん',
        askedBy: 'clinic_staff さん',
        question: 'どのように管理していますか',
        value: null,
        isForViewer: true,
      },
      item: { id: desk.item.id, labelJa: desk.item.labelJa, answer: { value: null }, proposals: [{ id }] },
    });
    expect((await desk.page(id)).proposal.isForViewer).toBe(false);
    expect(await desk.jobsOf(id)).toEqual(['colleague-asked']);
    expect(await desk.trailOf(id)).toEqual(['proposal.asked']);
  });

  it('is done once for each colleague and line, until something is decided', async () => {
    const id = await desk.asked();
    expect((await desk.ask(desk.clerk)).type).toBe('AlreadyAsked');
    await desk.dismiss(id, 1);
    expect((await desk.ask(desk.clerk)).type).toBe('ColleagueAsked');
  });

  it('is done once of many at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => desk.ask(desk.clerk)));
    expect(outcomes.filter(({ type }) => type === 'ColleagueAsked')).toHaveLength(1);
  });

  it.each([
    ['oneself', () => desk.clerk.principalId],
    ['nobody', () => newId()],
  ])('is refused for %s', async (_, memberId) => {
    expect((await desk.ask(desk.clerk, { memberId: memberId() })).type).toBe('NotAColleague');
  });

  it('is refused for somebody of another clinic, and for a foreign line', async () => {
    const elsewhere = await desk.memberOf('clinic_staff', (await openList(world, owner)).clinicId);
    expect((await desk.ask(desk.clerk, { memberId: elsewhere.principalId })).type).toBe('NotAColleague');
    await expect(desk.ask(elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(desk.ask(desk.clerk, { itemId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is refused while the list is signed', async () => {
    const signed = await questionDesk(world, await answeredList(world, owner), tenantId);
    await signatureOf(world, owner, signed.list.id);
    expect((await signed.ask(signed.clerk)).type).toBe('ChecklistSigned');
  });
});
