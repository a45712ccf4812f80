import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { fileWorld, type FileWorld, pdf } from '../support/file-world';

let world: FileWorld;
beforeAll(async () => {
  world = await fileWorld();
}, 60_000);
afterAll(() => world?.close());

it('takes an announced file and hands the same bytes out as an attachment', async () => {
  const { sender, clinicId } = world;
  const bytes = pdf();
  const id = await sender.begin({ clinicId, fileName: '運用管理規程.pdf', bytes: bytes.length });
  const put = await sender.put(id, bytes);
  expect(put.json()).toMatchObject({ id, state: 'available', scan: 'not_scanned', message: null, bytes: bytes.length });
  expect(put.statusCode).toBe(200);
  const got = await sender.get(id);
  expect(got.statusCode).toBe(200);
  expect(got.rawPayload.equals(bytes)).toBe(true);
});
