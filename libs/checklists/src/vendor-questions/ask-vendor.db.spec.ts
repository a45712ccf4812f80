import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { openList } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { answeredList, signatureOf, SIGNER } from '../testing/signed-list';
import { type VendorDesk, vendorDesk } from '../testing/vendor-desk';

let world: ChecklistWorld;
let tenantId: string;
let owner: Member;
let desk: VendorDesk;

beforeAll(async () => {
  world = await checklistWorld({ poolSize: 8 });
  tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', SIGNER);
  await world.atDay('2026-11-22');
});
afterAll(() => world?.close());
beforeEach(async () => {
  desk = await vendorDesk(world, await openList(world, owner), tenantId);
});

const NOTHING = { code: 'NOT_FOUND' };
const change = (text: string, ...values: readonly unknown[]) => world.test.asSuperuser(text, values);
const memberAt = (address: string) =>
  desk.one<{ role: string; name: string; invited: boolean; enrolled: boolean }>(
    `select role, display_name as name, invitation_id is not null as invited, enrolled_at is not null as enrolled
       from app.members where tenant_id = $1 and lower(email) = lower($2)`,
    tenantId,
    address,
  );

describe('asking a vendor', () => {
  it('stands beside the line, and lets whoever is behind the address in by a letter with a link', async () => {
    const id = await desk.asked();
    expect(await desk.proposal(id)).toMatchObject({
      source: 'vendor',
      state: 'asked',
      askedOf: '青葉電子 田中',
      vendorAddress: desk.address,
      told: 'waiting',
      isForViewer: false,
    });
    await desk.run();
    expect(await desk.proposal(id)).toMatchObject({ told: 'told', version: 1 });
    expect(await memberAt(desk.address)).toEqual({
      role: 'vendor',
      name: '青葉電子 田中',
      invited: true,
      enrolled: false,
    });
    expect(await desk.letters(id)).toEqual([{ state: 'pending', hasLink: true }]);
    expect(await desk.trailOf(id)).toEqual(['proposal.vendor-asked']);
  });

  it('writes one letter however often its jobs run', async () => {
    const id = await desk.asked();
    await desk.run();
    await change(`update app.outbox set done_at = null where payload ->> 'proposalId' = $1`, id);
    await desk.run();
    expect(await desk.letters(id)).toHaveLength(1);
  });

  it('tells a vendor who has come in already without a new link', async () => {
    await desk.put();
    const other = await vendorDesk(world, await openList(world, owner), tenantId);
    const id = await other.asked({ address: desk.address.toUpperCase(), name: '別の呼び名' });
    await other.run();
    expect(await other.letters(id)).toEqual([{ state: 'pending', hasLink: false }]);
    expect(await memberAt(desk.address)).toMatchObject({ name: '青葉電子 田中', invited: true });
  });

  it('is done once for each address and line, until it is taken back', async () => {
    const id = await desk.asked();
    expect((await desk.ask({ address: ` ${desk.address.toUpperCase()}` })).type).toBe('AlreadyAsked');
    await desk.dismiss(id, 1);
    expect((await desk.ask()).type).toBe('VendorAsked');
    expect((await desk.restore(id, 2)).type).toBe('AlreadyAsked');
  });

  it('is done once of many at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => desk.ask()));
    expect(outcomes.filter(({ type }) => type === 'VendorAsked')).toHaveLength(1);
  });

  it('is refused after ten letters a day to one address', async () => {
    for (let count = 0; count < 10; count += 1) await desk.dismiss(await desk.asked(), 1);
    expect((await desk.ask()).type).toBe('TooManyQuestions');
    await change(`update app.answer_proposals set created_at = now() - interval '25 hours'`);
    expect((await desk.ask()).type).toBe('VendorAsked');
  });

  it.each([
    ['no address', { address: 'tanaka' }, 'address'],
    ['a header in the address', { address: 'a@example.jp\r\nBcc: b@example.jp' }, 'address'],
    ['no name', { name: ' ' }, 'name'],
    ['a line break in the name', { name: '青葉\n電子' }, 'name'],
    ['a question of a book', { question: 'あ'.repeat(2_001) }, 'question'],
  ])('asks again for %s', async (_, given, field) => {
    expect(await desk.ask(given)).toMatchObject({ type: 'InvalidInput', field });
  });

  it('finds nothing for a foreign line, and for somebody of another clinic', async () => {
    await expect(desk.ask({ itemId: newId() })).rejects.toMatchObject(NOTHING);
    const stranger = await world.member(tenantId, 'clinic_manager', SIGNER);
    await expect(desk.ask({}, stranger)).rejects.toMatchObject(NOTHING);
    await expect(desk.vendors(stranger)).rejects.toMatchObject(NOTHING);
  });

  it('is refused while the list is signed', async () => {
    const signed = await vendorDesk(world, await answeredList(world, owner), tenantId);
    await signatureOf(world, owner, signed.list.id);
    expect((await signed.ask()).type).toBe('ChecklistSigned');
  });

  it('says nothing of an address that belongs to somebody else, and then that nobody can be asked there', async () => {
    const colleague = await world.member(tenantId, 'consultant', SIGNER);
    const address = `${newId()}@example.jp`;
    await change('update app.members set email = $2 where id = $1', colleague.principalId, address);
    const id = await desk.asked({ address });
    await desk.run();
    expect(await desk.proposal(id)).toMatchObject({ told: 'not_a_vendor', state: 'asked' });
    expect(await desk.letters(id)).toEqual([]);
    expect(await desk.trailOf(id)).toEqual(['proposal.vendor-asked', 'proposal.vendor-not-told']);
  });

  it('offers the vendors of the clinic, with the address that was used', async () => {
    await change(
      `insert into app.systems (tenant_id, id, clinic_id, kind, name, vendor_name, client_status, server_status)
       values ($1, $2, $3, 'emr', '電子カルテ', '青葉電子 田中', 'none', 'none')`,
      tenantId,
      newId(),
      desk.list.clinicId,
    );
    expect(await desk.vendors()).toEqual([{ name: '青葉電子 田中', address: '', systems: ['電子カルテ'] }]);
    await desk.asked();
    expect(await desk.vendors()).toEqual([{ name: '青葉電子 田中', address: desk.address, systems: ['電子カルテ'] }]);
  });
});

describe('a question that was taken back', () => {
  it('is gone for the vendor, and with it the invitation and the letter', async () => {
    const id = await desk.asked();
    await desk.run();
    expect((await desk.dismiss(id, 1)).type).toBe('ProposalChanged');
    await desk.run();
    expect(await desk.letters(id)).toEqual([{ state: 'cancelled', hasLink: true }]);
    expect(await memberAt(desk.address)).toMatchObject({ invited: false, enrolled: false });
    const vendor = await desk.vendorAt(desk.address);
    expect((await desk.questions(vendor)).nodes).toEqual([]);
    await expect(desk.question(vendor, id)).rejects.toMatchObject(NOTHING);
    await expect(desk.answer(vendor, id, { version: 2 })).rejects.toMatchObject(NOTHING);
  });

  it('leaves the invitation to another question', async () => {
    const id = await desk.asked();
    const other = await vendorDesk(world, await openList(world, owner), tenantId);
    await other.asked({ address: desk.address });
    await desk.run();
    await desk.dismiss(id, 1);
    await desk.run();
    expect(await memberAt(desk.address)).toMatchObject({ invited: true });
  });

  it('comes back with a new letter', async () => {
    const id = await desk.asked();
    await desk.run();
    await desk.dismiss(id, 1);
    await desk.run();
    expect((await desk.restore(id, 2)).type).toBe('ProposalChanged');
    await desk.run();
    expect(await desk.letters(id)).toEqual([
      { state: 'cancelled', hasLink: true },
      { state: 'pending', hasLink: true },
    ]);
    expect(await desk.proposal(id)).toMatchObject({ state: 'asked', told: 'told' });
  });

  it('is told to nobody when that was before its job, or when whoever asked has left', async () => {
    const id = await desk.asked();
    await desk.dismiss(id, 1);
    await desk.run();
    const left = await desk.asked({ address: `${newId()}@vendor.example.jp` });
    await change('delete from app.clinic_assignments where member_id = $1', desk.manager.principalId);
    await desk.run();
    expect([...(await desk.letters(id)), ...(await desk.letters(left))]).toEqual([]);
    expect(await desk.one('select told from app.answer_proposals where id = $1', left)).toEqual({ told: 'asker_left' });
  });
});
