import glossaryJson from '../data/glossary.json' with { type: 'json' };
import guidanceJson from '../data/guidance.json' with { type: 'json' };
import { parseGlossary } from './policy/glossary-schema';
import { parseGuidance } from './policy/guidance-schema';
import { shippedCatalogue } from './shipped-catalogue';
import { guidanceOf, shippedHelp } from './shipped-help';

const [first, second] = glossaryJson.terms;

it('has advice for every item of every form of every shipped edition', () => {
  const items = shippedCatalogue().editions.flatMap(({ forms }) =>
    forms.flatMap(({ sections }) => sections.flatMap(({ items: rows }) => rows)),
  );
  expect(items.length).toBeGreaterThan(100);
  expect(items.filter(({ topic }) => !guidanceOf(topic)).map(({ id }) => id)).toEqual([]);
});

it('has none for what was read from a file without a topic', () => {
  expect(guidanceOf('other')).toBeNull();
});

it('says of the advice and of the glossary whose words they are', () => {
  expect(guidanceJson.note_ja).toContain('厚生労働省の文書の一部ではな');
  expect(glossaryJson.note_ja).toContain('法令や公式文書の定義そのものではない');
});

it('says nothing in Japanese to readers of English', () => {
  const { guidance, glossary } = shippedHelp();
  const english = [
    ...[...guidance.values()].flatMap(({ explainEn, showEn, remarksEn, okEn, ngEn }) => [
      explainEn,
      showEn,
      remarksEn,
      okEn,
      ngEn,
    ]),
    ...glossary.flatMap(({ termEn, plainEn }) => [termEn, plainEn]),
  ];
  expect(english.filter((text) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))).toEqual([]);
});

it('explains every term in both languages, in the order of the readings', () => {
  const { glossary } = shippedHelp();
  expect(glossary).toHaveLength(93);
  const readings = glossary.map(({ reading }) => reading);
  expect(readings).toEqual([...readings].sort(new Intl.Collator('ja').compare));
  expect(glossary.find(({ termJa }) => termJa === '二要素認証')).toMatchObject({
    reading: 'にようそにんしょう',
    aliases: ['2FA', '多要素認証'],
    itemCodes: expect.arrayContaining(['2-⑩']),
  });
});

it('names only items of the form that the terms belong to', () => {
  const r7 = shippedCatalogue().editions.find(({ edition }) => edition === 'r7');
  const form = r7?.forms.find(({ form: kind }) => kind === 'medical');
  const codes = new Set(form?.sections.flatMap(({ items }) => items.map(({ code }) => code)));
  const named = shippedHelp().glossary.flatMap(({ itemCodes }) => itemCodes);
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
});

it.each([
  ['a topic without advice', { ...guidanceJson, topics: {} }, 'topics.gate'],
  ['a time that is none', withGate({ minutes: 0 }), 'topics.gate.minutes'],
  ['nobody to ask', withGate({ ask: 'nobody' }), 'topics.gate.ask'],
  ['an example that is missing', withGate({ okEn: '' }), 'topics.gate.okEn'],
])('refuses advice with %s', (_, json, path) => {
  expect(() => parseGuidance(json)).toThrow(`guidance.json: ${path}:`);
});

it.each([
  ['a term twice', { ...glossaryJson, count: 2, terms: [first, first] }, 'terms[1].id'],
  ['a word that stands for two terms', withAlias(), 'terms[1]'],
  ['an unknown category', { ...glossaryJson, count: 1, terms: [{ ...first, category: 'x' }] }, 'terms[0].category'],
  ['a reading in kanji', { ...glossaryJson, count: 1, terms: [{ ...first, reading: '医療' }] }, 'terms[0].reading'],
  ['a wrong count', { ...glossaryJson, count: 3 }, 'count'],
])('refuses a glossary with %s', (_, json, path) => {
  expect(() => parseGlossary(json)).toThrow(`glossary.json: ${path}:`);
});

function withGate(change: object) {
  const { topics } = guidanceJson;
  return { ...guidanceJson, topics: { ...topics, gate: { ...topics.gate, ...change } } };
}

function withAlias() {
  return { ...glossaryJson, count: 2, terms: [first, { ...second, aliases: [first?.term_ja] }] };
}
