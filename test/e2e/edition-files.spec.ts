import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EditionCatalogue, EditionsService } from '@mamori/editions';
import { systemActor } from '@mamori/platform';
import { asActor, makeWorkbook } from '@mamori/platform/testing';
import { joinedLayout, type Layout, notedLayout, toWorkbook } from '../../libs/editions/src/import/testing/layouts';
import { ORIGIN } from '../support/api';
import { fileWorld, type FileSender, type FileWorld } from '../support/file-world';
import { until } from '../support/process';

// Ten thousand rows are read twice, in a process of their own.
jest.setTimeout(120_000);

const START = `mutation { startEditionDraft(input: { kind: ministry }) { ... on EditionDraftSaved { draft { id } } } }`;
const READ = `mutation ($input: ReadEditionWorkbookInput!) { readEditionWorkbook(input: $input) {
  __typename ... on UserError { message } ... on FormReadAlready { forms }
  ... on WorkbookRefused { sheets { sheetName problems { kind row cell text } } } } }`;
const DRAFT = `query ($id: ID!) { editionDraft(id: $id) { version labelJa titleJa
  sheets { form problems { kind row cell text } } items { id version code form labelJa doubts } findings { kind itemId message } } }`;
const FACTS = `mutation ($input: UpdateEditionDraftInput!) { updateEditionDraft(input: $input) {
  __typename ... on UserError { message } ... on DraftChangedMeanwhile { draft { version titleJa } } } }`;
const ITEM = `mutation ($input: UpdateDraftItemInput!) { updateDraftItem(input: $input) {
  __typename ... on UserError { message } ... on DraftItemChangedMeanwhile { current { version labelJa } } } }`;

let world: FileWorld;
let hanako: FileSender;
let taro: FileSender;
beforeAll(async () => {
  world = await fileWorld();
  const get = <T>(service: abstract new (...parts: never[]) => T): T =>
    world.api.server.app.get(service, { strict: false });
  await get(EditionCatalogue).load(world.api.database.urls.owner);
  await asActor(systemActor(world.tenantId), () => get(EditionsService).adopt());
  [hanako, taro] = [await world.somebody('consultant'), await world.somebody('consultant')];
}, 60_000);
afterAll(() => world?.close());

const ask = async (who: FileSender, query: string, variables: Record<string, unknown>, language = 'ja') => {
  const answer = await who.browser.send(query, variables, { 'accept-language': language });
  if (answer.errors.length > 0) throw new Error(answer.body);
  return Object(answer.data);
};
const started = async (who = hanako): Promise<string> => (await ask(who, START, {})).startEditionDraft.draft.id;
const announced = (who: FileSender, bytes: Uint8Array, fileName = '様式.xlsx') =>
  who.begin({ purpose: 'edition', fileName, bytes: bytes.length });
const sent = async (who: FileSender, bytes: Uint8Array) => {
  const id = await announced(who, bytes);
  const put = await who.put(id, bytes);
  expect(put.statusCode).toBe(200);
  return id;
};
const reading = async (who: FileSender, draftId: string, fileId: string, language?: string, replace?: boolean) =>
  (await ask(who, READ, { input: { draftId, fileId, replace } }, language)).readEditionWorkbook;
const draftOf = async (id: string) => (await ask(hanako, DRAFT, { id })).editionDraft;
const inBoth = async (draftId: string, fileId: string) => {
  const [ja, en] = [await reading(hanako, draftId, fileId, 'ja'), await reading(hanako, draftId, fileId, 'en')];
  return [ja.message, en.message];
};
const renamed = (layout: Layout, from: string, to: string): Layout => ({
  ...layout,
  rows: layout.rows.map((row) => row.replaceAll(from, to)),
});
/** The cover that Microsoft’s programs put around an encrypted workbook, and that of their old formats. */
const compound = (...names: readonly string[]) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1_000),
    ...names.map((name) => Buffer.from(name, 'utf16le')),
    Buffer.alloc(500),
  ]);

describe('a file that cannot be taken', () => {
  it.each([
    [
      'holds macros',
      () => makeWorkbook([{ name: 'xl/vbaProject.bin', content: 'x' }]),
      '様式.xlsx',
      /マクロ/u,
      /macros/u,
    ],
    ['is under a password', () => compound('EncryptedPackage'), '様式.xlsx', /パスワード/u, /password/u],
    ['says by its name that it holds macros', () => makeWorkbook(), '様式.xlsm', /マクロ/u, /macros/u],
    ['is of the old format', () => compound('Workbook'), '様式.xls', /古い形式/u, /old format/u],
  ] as const)(
    'is refused with its reason when it %s, before and after it is sent',
    async (_, make, fileName, ja, en) => {
      const draftId = await started();
      const bytes = make();
      const said: string[] = [];
      for (const language of ['ja', 'en']) {
        const begun = await hanako.announce({ purpose: 'edition', fileName, bytes: bytes.length });
        if (begun.result.__typename !== 'UploadBegun') {
          const input = { purpose: 'edition', fileName, bytes: bytes.length };
          const again = await ask(
            hanako,
            `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) { ... on UserError { message } } }`,
            { input },
            language,
          );
          said.push(again.beginUpload.message);
          continue;
        }
        const put = await hanako.put(begun.result.id, bytes, { 'accept-language': language });
        said.push(put.json().message);
        const outcome = await reading(hanako, draftId, begun.result.id, language);
        expect(outcome).toMatchObject({ __typename: 'WorkbookRefused', message: put.json().message });
      }
      expect(said).toEqual([expect.stringMatching(ja), expect.stringMatching(en)]);
      expect(await draftOf(draftId)).toMatchObject({ items: [], sheets: [] });
    },
  );

  it('is refused when it is of an edition that is here, or has ten thousand rows', async () => {
    const draftId = await started();
    const r7 = await sent(hanako, await toWorkbook([renamed(joinedLayout(), '令和８年度', '令和７年度')]));
    expect(await inBoth(draftId, r7)).toEqual([
      '令和7年度版のファイルです。この年度版はすでに登録されています。',
      'This is the file of the FY2025 edition, which is here already.',
    ]);
    const rows = ['番号|項目|回答', ...Array.from({ length: 10_000 }, (_, at) => `1-①|項目${at}がある|`)];
    const endless = await sent(hanako, await toWorkbook([{ name: '医療機関確認用', rows }]));
    expect(await inBoth(draftId, endless)).toEqual([
      expect.stringContaining('300件を超える'),
      expect.stringContaining('more than 300 items'),
    ]);
    expect(await draftOf(draftId)).toMatchObject({ items: [], sheets: [] });
  });
});

it('names row and cell of a number that stands twice, and keeps both until a person decides', async () => {
  const draftId = await started();
  const twice = { ...joinedLayout(), rows: joinedLayout().rows.map((row) => row.replace(/^②\|遠隔/u, '①|遠隔')) };
  const fileId = await sent(hanako, await toWorkbook([twice]));
  expect(await reading(hanako, draftId, fileId)).toEqual({ __typename: 'EditionDraftSaved' });
  const draft = await draftOf(draftId);
  const [sheet] = draft.sheets;
  const row = twice.rows.findIndex((text) => text.startsWith('①|遠隔')) + 1;
  expect(sheet.problems).toContainEqual(
    expect.objectContaining({ kind: 'code_twice', row, cell: `A${row}`, text: expect.stringContaining('遠隔保守') }),
  );
  const doubtful = draft.items.filter(({ doubts }: { doubts: string[] }) => doubts.includes('code_twice'));
  expect(doubtful).toHaveLength(1);
  expect(draft.items).toHaveLength(19);
  expect(draft.findings).toContainEqual({
    kind: 'code_twice',
    itemId: doubtful[0].id,
    message: expect.stringContaining('同じ番号の項目が2つあります'),
  });
});

describe('two consultants on one draft', () => {
  it('see the other’s change instead of writing over it', async () => {
    const draftId = await started();
    await reading(hanako, draftId, await sent(hanako, await toWorkbook([joinedLayout()])));
    const { version, items } = await draftOf(draftId);
    const facts = (who: FileSender, titleJa: string) => ask(who, FACTS, { input: { id: draftId, version, titleJa } });
    const titles = await Promise.all([facts(hanako, '花子の表題'), facts(taro, '太郎の表題')]);
    const kinds = titles.map(({ updateEditionDraft }) => updateEditionDraft.__typename);
    expect([...kinds].sort()).toEqual(['DraftChangedMeanwhile', 'EditionDraftSaved']);
    const winner = kinds.indexOf('EditionDraftSaved') === 0 ? '花子の表題' : '太郎の表題';
    const loser = titles.find(({ updateEditionDraft }) => updateEditionDraft.__typename === 'DraftChangedMeanwhile');
    expect(loser.updateEditionDraft).toMatchObject({
      message: expect.stringContaining('ほかの人'),
      draft: { titleJa: winner },
    });
    const { id: itemId, version: seen } = items[3];
    const item = (who: FileSender, labelJa: string) =>
      ask(who, ITEM, { input: { draftId, itemId, version: seen, labelJa } }, 'en');
    expect((await item(taro, '太郎の文言')).updateDraftItem.__typename).toBe('DraftItemSaved');
    expect((await item(hanako, '花子の文言')).updateDraftItem).toMatchObject({
      __typename: 'DraftItemChangedMeanwhile',
      message: expect.stringContaining('Somebody changed this item'),
      current: { version: seen + 1, labelJa: '太郎の文言' },
    });
  });

  it('import at once: one form is read, and the other is asked before it gives way', async () => {
    const draftId = await started();
    const files = [
      await sent(hanako, await toWorkbook([joinedLayout()])),
      await sent(taro, await toWorkbook([notedLayout()])),
    ];
    const outcomes = await Promise.all([reading(hanako, draftId, files[0]!), reading(taro, draftId, files[1]!)]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EditionDraftSaved', 'FormReadAlready']);
    const draft = await draftOf(draftId);
    expect([draft.items.length, draft.sheets.length]).toEqual([19, 1]);
  });
});

it('takes a file again whose connection was lost on the way, and keeps nothing half-made', async () => {
  await world.api.server.app.listen(0, '127.0.0.1');
  const { port } = world.api.server.app.getHttpServer().address() as AddressInfo;
  const draftId = await started();
  const bytes = await toWorkbook([joinedLayout()]);
  const before = world.onDisk().length;
  const fileId = await announced(hanako, bytes);
  const headers = {
    ...{ cookie: hanako.cookie(), origin: ORIGIN, 'x-mamori-request': '1', 'user-agent': 'TestBrowser/1' },
    ...{ 'content-type': 'application/vnd.mamori.file', 'content-length': bytes.length },
  };
  const put = request({ port, host: '127.0.0.1', method: 'PUT', path: `/files/${fileId}`, headers });
  put.on('error', () => undefined);
  await new Promise((resolve) => put.write(bytes.subarray(0, bytes.length / 2), resolve));
  await until('half of it has arrived', async () => world.onDisk().length > before || undefined);
  put.destroy();
  await until('nothing is left of it', async () => world.onDisk().length === before || undefined);
  expect(await world.row(fileId)).toMatchObject({ state: 'waiting', sha256: null });
  expect(await reading(hanako, draftId, fileId)).toMatchObject({ __typename: 'WorkbookRefused' });
  expect(await draftOf(draftId)).toMatchObject({ items: [], sheets: [] });
  expect((await hanako.put(fileId, bytes)).statusCode).toBe(200);
  expect(await reading(hanako, draftId, fileId)).toEqual({ __typename: 'EditionDraftSaved' });
  expect((await draftOf(draftId)).items).toHaveLength(19);
});
