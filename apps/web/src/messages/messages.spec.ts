import { createIntl } from 'react-intl';
import { en } from './en';
import { ja, type MessageId } from './ja';

const texts: Readonly<Record<'ja' | 'en', Readonly<Record<MessageId, string>>>> = { ja, en };
const isId = (key: string): key is MessageId => key in ja;
const ids = Object.keys(ja).filter(isId);

/** The names that a text takes values for: {name}, {count, plural, …}; not the {words} of a plural's branch. */
const argumentsOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/(?<!(?:\bone|\bother|=\d+) )\{(\w+)[,}]/gu)].map(([, name]) => name ?? ''))].sort();

it('has every text in both languages', () => {
  expect(Object.keys(en).sort()).toEqual([...ids].sort());
});

it('has no empty text', () => {
  const empty = ids.filter((id) => !texts.ja[id].trim() || !texts.en[id].trim());
  expect(empty).toEqual([]);
});

it('takes the same values in both languages', () => {
  const differing = ids.filter((id) => argumentsOf(texts.ja[id]).join() !== argumentsOf(texts.en[id]).join());
  expect(differing).toEqual([]);
});

it.each(['ja', 'en'] as const)('can format every text in %s', (locale) => {
  const faults: string[] = [];
  const intl = createIntl({ locale, messages: texts[locale], onError: (error) => faults.push(error.message) });
  for (const id of ids) {
    const text = texts[locale][id];
    const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 1]));
    const tags = Object.fromEntries([...text.matchAll(/<(\w+)>/gu)].map(([, tag]) => [tag, String]));
    intl.formatMessage({ id }, { ...values, ...tags });
  }
  expect(faults).toEqual([]);
});
