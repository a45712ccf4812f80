import { joinTags, parseTags, toggleTag } from './tags';

it.each([
  ['東エリア、新規', ['東エリア', '新規']],
  ['東エリア, 新規，東エリア', ['東エリア', '新規']],
  ['、、 \n', []],
])('reads %j as tags, each once', (text, tags) => {
  expect(parseTags(text)).toEqual(tags);
});

it('gives back what it joined', () => {
  expect(parseTags(joinTags(['A', 'B']))).toEqual(['A', 'B']);
});

it('adds a tag that is not there and takes out one that is', () => {
  expect(toggleTag('東エリア', '新規')).toBe('東エリア、新規');
  expect(toggleTag('東エリア、新規', '東エリア')).toBe('新規');
});
