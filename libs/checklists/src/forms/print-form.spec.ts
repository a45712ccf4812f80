import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy } from 'unpdf';
import { AWKWARD, sampleAnswers, sampleList } from '../testing/sample-list';
import { printForm } from './form-printer';
import { formSheet } from './policy/form-sheet';
import { paperSheet } from './policy/paper-sheet';

const occasion = { today: '2026-11-22', signed: null, verifications: {} };

async function read(bytes: Uint8Array) {
  const source = Buffer.from(bytes).toString('latin1');
  const document = await getDocumentProxy(Uint8Array.from(bytes));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  const metadata = await document.getMetadata();
  return {
    text: text.replace(/\s+/g, ''),
    pages: totalPages,
    source,
    metadata: JSON.stringify(metadata),
    fonts: new Set([...source.matchAll(/\/BaseFont \/[A-Z]{6}\+([^\s/]+)/g)].map(([, name]) => name)),
  };
}

describe('a form', () => {
  let pdf: Awaited<ReturnType<typeof read>>;
  beforeAll(async () => {
    const { list, verifications } = sampleList({ answers: sampleAnswers });
    const bytes = await printForm({ layout: 'form', sheet: formSheet(list, { ...occasion, verifications }) });
    writeFileSync('/tmp/f-typst/form.pdf', bytes);
    pdf = await read(bytes);
  }, 60_000);

  it('says what the ministry’s form asks, in the signs that were typed', () => {
    for (const words of [AWKWARD, '医療機関確認用', '令和8年度（2026年度）', '令和8年11月22日', '(2026/11/22)', '2-⑩'])
      expect(pdf.text).toContain(words.replace(/\s+/g, ''));
  });
});

it('prints paper', async () => {
  const { list } = sampleList({ answers: sampleAnswers });
  const id = '01993b2e-7f3a-7cc2-8d4b-2b3c4d5e6f70';
  const sheet = paperSheet(list, occasion, { id, url: `https://mamori.example/checklists/${id}` });
  writeFileSync('/tmp/f-typst/paper.pdf', await printForm({ layout: 'paper', sheet }));
  expect(sheet.paper.code).toMatch(/^...-...-...$/);
});
