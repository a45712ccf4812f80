import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { makeJpeg, makePdf, makeWorkbook } from '@mamori/platform/testing';
import { fileWorld, type FileSender, type FileWorld } from '../support/file-world';

let world: FileWorld;
let sender: FileSender;
beforeAll(async () => {
  world = await fileWorld();
  ({ sender } = world);
}, 60_000);
afterAll(() => world?.close());

const audited = (id: string) =>
  world.api.database.asSuperuser<{ action: string }>(
    'select action from app.audit_events where object_id = $1 order by at, id',
    [id],
  );

describe('a file', () => {
  it('is handed out as it was sent, as an attachment that no page runs, and every step is in the trail', async () => {
    const bytes = makePdf();
    const id = await sender.begin({ clinicId: world.clinicId, fileName: '運用管理規程.pdf', bytes: bytes.length });
    const put = await sender.put(id, bytes);
    expect([put.statusCode, put.json()]).toEqual([
      200,
      expect.objectContaining({ id, name: '運用管理規程.pdf', state: 'available', scan: 'not_scanned', message: null }),
    ]);
    const got = await sender.get(id, { range: 'bytes=0-3' });
    expect(got.statusCode).toBe(200);
    expect(got.rawPayload.equals(bytes)).toBe(true);
    expect(got.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="file.pdf"; filename*=UTF-8''${encodeURIComponent('運用管理規程.pdf')}`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(String(got.headers['content-security-policy'])).toContain('sandbox');
    expect((await audited(id)).map(({ action }) => action)).toEqual(['file.announced', 'file.stored', 'file.fetched']);
  });

  it('is kept under names that are ours alone', async () => {
    const bytes = makePdf();
    for (const fileName of [
      '../../etc/x.pdf',
      '/etc/x.pdf',
      'C:\\秘密\\x.pdf',
      '..\\x.pdf',
      'a\u202efdp.pdf',
      '.pdf',
    ]) {
      const { result } = await sender.announce({ clinicId: world.clinicId, fileName, bytes: bytes.length });
      expect(result.__typename).toBe('UploadBegun');
      const put = await sender.put(result.id, bytes);
      expect(put.json().name).toMatch(/^(?:x|afdp|file)\.pdf$/);
    }
    for (const name of world.onDisk()) expect(name).toMatch(/^[0-9a-f]{64}$/);
    const places = readdirSync(join(world.api.folder, 'kept'), { recursive: true, encoding: 'utf8' });
    expect(places.every((place) => /^[0-9a-f/-]+$/.test(place.replaceAll('\\', '/')))).toBe(true);
  });

  it('loses what a photo says of its place, and the hash is of what is kept', async () => {
    const photo = makeJpeg({ orientation: 6, place: 'GPS 35.6895N 139.6917E' });
    const put = await sender.send(world.clinicId, 'サーバ室.JPG', photo);
    const { id, sha256, bytes } = put.json();
    const got = await sender.get(id);
    expect(got.rawPayload.includes('35.6895')).toBe(false);
    expect(got.rawPayload).toHaveLength(bytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(got.headers['content-type']).toBe('image/jpeg');
  });

  it('may be sent again after a lost connection, and is answered as it is once it is there', async () => {
    const bytes = makePdf({ pages: 40 });
    const id = await sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: bytes.length });
    const cut = await sender.put(id, bytes.subarray(0, 200));
    expect([cut.statusCode, cut.json().message]).toEqual([400, expect.stringContaining('途中で切れました')]);
    expect(await world.row(id)).toMatchObject({ state: 'waiting', sha256: null });
    expect((await sender.put(id, bytes)).json().state).toBe('available');
    const other = await sender.put(id, makePdf({ pages: 3 }));
    expect([other.statusCode, other.json().bytes]).toEqual([200, bytes.length]);
    expect((await sender.get(id)).rawPayload.equals(bytes)).toBe(true);
  });

  it('sent twice at once is kept once', async () => {
    const bytes = makePdf({ pages: 9 });
    const id = await sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: bytes.length });
    const before = world.onDisk().length;
    const answers = await Promise.all([sender.put(id, bytes), sender.put(id, bytes), sender.put(id, bytes)]);
    expect(answers.map((answer) => answer.json().state)).toEqual(['available', 'available', 'available']);
    expect(world.onDisk()).toHaveLength(before + 1);
    expect((await audited(id)).filter(({ action }) => action === 'file.stored')).toHaveLength(1);
  });

  it('whose bytes were changed behind our back is not handed out', async () => {
    const put = await sender.send(world.clinicId, 'a.pdf', makePdf({ pages: 7 }));
    const { id, sha256 } = put.json();
    const place = join(world.api.folder, 'kept', world.tenantId, id, sha256);
    const changed = readFileSync(place);
    changed[20] = (changed[20] ?? 0) ^ 1;
    writeFileSync(place, changed);
    const got = await sender.get(id);
    expect(got.statusCode).toBe(500);
    expect(got.body).not.toContain('%PDF');
  });
});

describe('a file that is not taken', () => {
  const script = makePdf({ catalogue: '/OpenAction << /S /JavaScript /JS (x) >>' });
  it.each<[string, string, Uint8Array, string]>([
    ['macros', '台帳.xlsx', makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'x' }]), 'マクロ'],
    ['a script in a PDF', '規程.pdf', script, '仕掛け'],
    ['a bomb', '台帳.xlsx', makeWorkbook([{ name: 'xl/a.xml', content: Buffer.alloc(30_000_000) }]), '複雑すぎます'],
    ['another kind', '規程.pdf', Buffer.from('<html>'), '種類と合っていません'],
  ])('because of %s says why, leaves nothing behind and stays refused', async (_, fileName, bytes, words) => {
    const before = world.onDisk().length;
    const put = await sender.send(world.clinicId, fileName, bytes);
    expect([put.statusCode, put.json()]).toEqual([
      422,
      expect.objectContaining({ state: 'refused', sha256: null, message: expect.stringContaining(words) }),
    ]);
    const { id } = put.json();
    expect(world.onDisk()).toHaveLength(before);
    expect((await sender.put(id, makePdf())).json().state).toBe('refused');
    expect((await sender.get(id)).statusCode).toBe(404);
    expect((await audited(id)).map(({ action }) => action)).toEqual(['file.announced', 'file.refused']);
  });

  it('is refused in the language of the reader', async () => {
    const id = await sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: 6 });
    const put = await sender.put(id, Buffer.from('<html>'), { 'accept-language': 'en' });
    expect(put.json().message).toContain('not what its name ends with');
  });

  it.each([
    ['an old workbook', '台帳.xls', 100, 'UploadNotTaken'],
    ['a workbook with macros', '台帳.xlsm', 100, 'UploadNotTaken'],
    ['a page', '台帳.html', 100, 'UploadNotTaken'],
    ['a name without an ending', '台帳', 100, 'UploadNotTaken'],
    ['20 MB and a byte', '台帳.xlsx', 20_000_001, 'UploadNotTaken'],
    ['nothing', '台帳.xlsx', 0, 'UploadNotTaken'],
    ['a file without a name', '  ', 100, 'InvalidInput'],
  ])('is known before it is sent: %s', async (_, fileName, bytes, type) => {
    const { result } = await sender.announce({ clinicId: world.clinicId, fileName, bytes });
    expect(result).toEqual({ __typename: type, message: expect.any(String) });
  });

  it('leaves the memory of the server as it was, however far it would unpack', async () => {
    const bombs = [
      makeWorkbook([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(120_000_000, 'a') }]),
      makeWorkbook([{ name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(120_000_000, 'a'), saysSize: 900_000 }]),
    ];
    expect(Math.max(...bombs.map((bomb) => bomb.length))).toBeLessThan(300_000);
    const before = process.memoryUsage.rss();
    for (const bomb of bombs)
      expect((await sender.send(world.clinicId, 'a.xlsx', bomb)).json().message).toContain('複雑すぎます');
    expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
  });
});

describe('the amount of a day', () => {
  const used = async () => {
    const rows = await world.api.database.asSuperuser<{ bytes: string; files: number }>(
      `select bytes::text, files from app.upload_days where tenant_id = $1 and sender_id = $1`,
      [world.tenantId],
    );
    return rows[0];
  };
  const use = (bytes: number, who: string) =>
    world.api.database.asSuperuser('update app.upload_days set bytes = $2 where tenant_id = $1 and sender_id = $3', [
      world.tenantId,
      bytes,
      who,
    ]);

  it('is counted by one statement, so that many at once do not go past it', async () => {
    const staff = await world.somebody('clinic_staff', [world.clinicId]);
    const room = 5 * 1_000_000;
    await use(2_000_000_000 - room, world.tenantId);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 ? staff : sender).announce({ clinicId: world.clinicId, fileName: `${index}.pdf`, bytes: 1_000_000 }),
      ),
    );
    const types = answers.map(({ result, answer }) => result?.__typename ?? answer.body);
    expect(types.filter((type) => type === 'UploadBegun')).toHaveLength(5);
    expect(types.filter((type) => type === 'UploadQuotaReached')).toHaveLength(7);
    expect((await used())?.bytes).toBe('2000000000');
    await use(0, world.tenantId);
  });

  it('is one of each person too, and what is refused is not counted', async () => {
    await use(0, world.tenantId);
    await use(999_999_000, sender.memberId);
    const before = await used();
    const { result } = await sender.announce({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: 1_001 });
    expect(result).toEqual({ __typename: 'UploadQuotaReached', message: expect.stringContaining('今日') });
    expect(await used()).toEqual(before);
    const other = await world.somebody('clinic_staff', [world.clinicId]);
    expect(
      (await other.announce({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: 1_001 })).result.__typename,
    ).toBe('UploadBegun');
    await use(0, sender.memberId);
  });
});

describe('somebody else', () => {
  it('neither announces a file for a foreign clinic nor for one that does not exist', async () => {
    const staff = await world.somebody('clinic_staff', [world.clinicId]);
    const stranger = await world.somebody('owner', [], await world.api.database.createTenant());
    const other = await world.clinic(world.tenantId);
    for (const [who, clinicId] of [
      [staff, other],
      [stranger, world.clinicId],
      [sender, newId()],
    ] as const) {
      const { answer } = await who.announce({ clinicId, fileName: 'a.pdf', bytes: 10 });
      expect(answer.errors[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('does not finish an upload, not even a colleague at the same clinic', async () => {
    const bytes = makePdf();
    const id = await sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: bytes.length });
    const staff = await world.somebody('clinic_staff', [world.clinicId]);
    expect((await staff.put(id, bytes)).statusCode).toBe(404);
    expect((await staff.put(newId(), bytes)).statusCode).toBe(404);
    expect((await staff.put('../x', bytes)).statusCode).toBe(404);
    expect(await world.row(id)).toMatchObject({ state: 'waiting', sha256: null });
  });

  it('does not finish one either whose clinic was taken away meanwhile, and nothing of it is kept', async () => {
    const staff = await world.somebody('clinic_staff', [world.clinicId]);
    const bytes = makePdf();
    const id = await staff.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: bytes.length });
    await world.api.database.asSuperuser('delete from app.clinic_assignments where member_id = $1', [staff.memberId]);
    const before = world.onDisk().length;
    expect((await staff.put(id, bytes)).statusCode).toBe(404);
    expect(world.onDisk()).toHaveLength(before);
  });

  it('sends nothing from a page of others', async () => {
    const bytes = makePdf();
    const id = await sender.begin({ clinicId: world.clinicId, fileName: 'a.pdf', bytes: bytes.length });
    const elsewhere: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { 'x-mamori-request': '' },
      { 'sec-fetch-site': 'cross-site' },
      { cookie: '' },
    ];
    for (const headers of elsewhere) expect([401, 403]).toContain((await sender.put(id, bytes, headers)).statusCode);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/octet-stream', 'application/pdf'])
      expect((await sender.put(id, bytes, { 'content-type': type })).statusCode).toBeGreaterThanOrEqual(400);
    expect(await world.row(id)).toMatchObject({ state: 'waiting', sha256: null });
  });
});
