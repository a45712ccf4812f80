import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { AWKWARD, sampleAnswers, sampleList } from '../testing/sample-list';
import { printForm } from './form-printer';
import { formSheet } from './policy/form-sheet';
import { paperSheet } from './policy/paper-sheet';

const occasion = { today: '2026-11-22', signed: null, verifications: {} };
const id = '01993b2e-7f3a-7cc2-8d4b-2b3c4d5e6f70';
const place = { id, url: `https://mamori.example/checklists/${id}` };

async function read(bytes: Uint8Array) {
  const source = Buffer.from(bytes).toString('latin1');
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: false });
  const { info } = await document.getMetadata();
  // Lines of a cell come one after the other.
  const pages = text.map((page) => page.replace(/\s+/g, ''));
  const fonts = [...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([^\s/]+)/g)].map(([, name]) => name ?? '');
  return { source, pages, text: pages.join(''), title: Object(info).Title, fonts: [...new Set(fonts)].sort() };
}

type Read = Awaited<ReturnType<typeof read>>;
let form: Read;
let paper: Read;
beforeAll(async () => {
  const { list, verifications } = sampleList({ answers: sampleAnswers });
  form = await read(await printForm({ layout: 'form', sheet: formSheet(list, { ...occasion, verifications }) }));
  paper = await read(await printForm({ layout: 'paper', sheet: paperSheet(list, occasion, place) }));
}, 60_000);

describe('a printed form', () => {
  it.each([
    AWKWARD,
    '医療機関確認用',
    '令和8年度（2026年度）',
    '令和8年11月22日(2026/11/22)',
    '令和9年3月31日(2027/03/31)',
    '機関コード1312345',
    '2-⑩',
    '■対象外',
    '導入予定（「はい」に含む）',
    '理由：サーバの更新に合わせる',
    '独自の体裁です',
    '未確認',
  ])('says %s', (words) => {
    expect(form.text).toContain(words.replace(/\s+/g, ''));
  });

  it('shows what was typed as it was typed, whatever it looks like', () => {
    expect(form.text).toContain('#evil*markup*$x$<b>');
    expect(form.text).toContain('=1+1');
  });

  it('shows 〓 for a sign that no font has, and the plain sign for a variant of it', () => {
    expect(form.text).toContain('〓葛城');
    expect(form.text.match(/〓/g)).toHaveLength(1);
  });

  it('has a title, a language and tags, as PDF/UA asks', () => {
    expect(form.title).toBe(`医療機関確認用 ${AWKWARD} 令和8年度（2026年度）`);
    expect(form.source).toMatch(/pdfuaid:part/);
    expect(form.source).toMatch(/\/Lang \(ja/);
    expect(form.source).toMatch(/\/StructTreeRoot/);
  });
});

describe('every page', () => {
  it.each([
    ['of a form', () => form],
    ['of paper', () => paper],
  ])('%s has its number and the number of all, and our fonts alone', (_, of) => {
    const { pages, fonts } = of();
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((page, n) => expect(page).toContain(`${n + 1}/${pages.length}ページ`));
    expect(fonts.filter((font) => !/^(?:BIZUDPGothic|NotoSansJP)-(?:Regular|Bold)$/.test(font))).toEqual([]);
    expect(fonts).toEqual(expect.arrayContaining(['BIZUDPGothic-Bold', 'BIZUDPGothic-Regular']));
  });
});

describe('paper', () => {
  it('names list and clinic on every page, and holds no answer', () => {
    for (const page of paper.pages) expect(page).toContain('AA6-FHB-TQJ');
    for (const page of paper.pages) expect(page).toContain(AWKWARD.replace(/\s+/g, ''));
    expect(paper.text).not.toMatch(/■|髙﨑が兼務|2026\/11\/22/);
  });

  it('is black and white', () => {
    const colours = paper.source.match(/\/Device(?:RGB|CMYK)/g) ?? [];
    expect(colours).toEqual([]);
  });
});

it('prints a list that its entry question ended, and one of a pharmacy and of a vendor', async () => {
  const closed = sampleList({ answers: { '-': { value: 'no', confirmedOn: '2026-11-22' } } });
  const printed = await read(await printForm({ layout: 'form', sheet: formSheet(closed.list, occasion) }));
  expect(printed.text.match(/回答不要/g)).toHaveLength(18);
  for (const [kind, words] of [
    ['pharmacy', '薬局確認用'],
    ['vendor', '事業者確認用'],
  ] as const) {
    const { list } = sampleList({ form: kind });
    const other = await read(await printForm({ layout: 'form', sheet: formSheet(list, occasion) }));
    expect(other.text).toContain(words);
  }
}, 60_000);
