import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { Audit, newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { line, openList, send } from '../testing/answer-sheet';
import { type ChecklistWorld, checklistWorld, type Member } from '../testing/checklist-world';
import { closedList, reopen, signatureOf, SIGNER } from '../testing/signed-list';
import { SignatureRepository } from '../signing/signature.repository';
import { FormOrigin } from './form-origin';
import { FormRepository } from './form.repository';
import { FormsService } from './forms.service';

let world: ChecklistWorld;
let forms: FormsService;
let owner: Member;
let clerk: Member;

beforeAll(async () => {
  world = await checklistWorld();
  const { db } = world.test;
  const origin = new FormOrigin('https://mamori.example');
  forms = new FormsService(db, new FormRepository(db), new SignatureRepository(db), world.get(Audit), origin);
  const tenantId = await world.tenant();
  owner = await world.member(tenantId, 'owner', [...SIGNER, 'edition:read-unverified']);
  clerk = await world.member(tenantId, 'clinic_staff', SIGNER);
  await world.atDay('2026-11-22');
}, 60_000);
afterAll(() => world?.close());

type Asked = Parameters<FormsService['make']>[0];

async function sheetOf(actor: Member, checklistId: string, asked: Partial<Asked> = {}) {
  const { bytes } = await asActor(actor, () => forms.make({ checklistId, kind: 'form', format: 'xlsx', ...asked }));
  const [sheet] = (await readXlsx(bytes)).sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = sheet.rows.map((row) => row.map((value) => String(value ?? '')));
  return { sheet, rows, text: rows.flat().join('\n'), row: (code: string) => rows.find(([first]) => first === code) };
}

describe('the form of a list', () => {
  it('shows the answers as they stand', async () => {
    const list = await openList(world, owner);
    await send(world, owner, list.id, line(list, '2-④').id, { value: 'no', targetOn: '2027-03-31', remarks: '=1+1' });
    const { text, row } = await sheetOf(owner, list.id);
    expect(text).toContain('令和8年11月22日（2026/11/22）現在（確定前）');
    const [, , , ...answer] = row('2-④') ?? [];
    expect(answer).toEqual([
      '□',
      '■',
      '－',
      '令和8年11月22日\n（2026/11/22）',
      '令和9年3月31日\n（2027/03/31）',
      '=1+1',
    ]);
  });

  it('is printed as it was signed, whatever came after', async () => {
    const list = await closedList(world, owner);
    const signatureId = await signatureOf(world, owner, list.id);
    const signed = await sheetOf(owner, list.id);
    await reopen(world, owner, list.id, signatureId);
    await send(world, owner, list.id, line(list, '-').id, { value: 'yes', version: 1 });
    await world.test.asSuperuser('update app.clinics set name = $2 where id = $1', [list.clinicId, '改名後医院']);
    expect((await sheetOf(owner, list.id)).text).toContain('改名後医院');
    const again = await sheetOf(owner, list.id, { signatureId });
    expect(again.rows).toEqual(signed.rows);
    expect(again.text).toContain('第1版');
    expect(again.row('1-①')?.[3]).toBe('回答不要');
  });

  it('tells what is not confirmed to the consultancy alone', async () => {
    const list = await openList(world, owner);
    await world.assign(clerk, list.clinicId);
    expect((await sheetOf(owner, list.id)).text).toContain('［未確認］');
    const { text } = await sheetOf(clerk, list.id);
    expect(text).not.toMatch(/未確認］|推定/);
    expect(text).toContain('独自の体裁');
  });

  it('has an empty sheet for vendors beside it, of the same edition', async () => {
    const list = await openList(world, owner);
    const { rows, text } = await sheetOf(owner, list.id, { kind: 'vendor' });
    expect(text).toContain('事業者確認用');
    expect(rows.find(([first]) => first === '契約先')?.[1]).toBe(list.clinicName);
    expect(rows.flat()).not.toContain('■');
  });

  it('is nobody’s who cannot reach the list, nor is another list’s signature', async () => {
    const list = await closedList(world, owner);
    const signatureId = await signatureOf(world, owner, list.id);
    const stranger = await world.member(await world.tenant(), 'owner', SIGNER);
    const other = await openList(world, owner);
    await expect(sheetOf(stranger, list.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sheetOf(clerk, list.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sheetOf(owner, other.id, { signatureId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(sheetOf(owner, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('leaves word of who took it', async () => {
    const list = await openList(world, owner);
    await sheetOf(owner, list.id);
    const rows = await world.test.asSuperuser(
      `select action, clinic_id from app.audit_events where object_id = $1 and action = 'checklist.form-made'`,
      [list.id],
    );
    expect(rows).toEqual([{ action: 'checklist.form-made', clinic_id: list.clinicId }]);
  });

  it('is laid out for A4 with its heads on every page', async () => {
    const list = await openList(world, owner);
    const { sheet, rows } = await sheetOf(owner, list.id);
    const head = rows.findIndex(([first]) => first === '番号') + 1;
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: expect.stringMatching(new RegExp(`\\$${head}:\\$${head}`)),
    });
  });
});
