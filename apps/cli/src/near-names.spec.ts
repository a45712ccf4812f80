import { expect, it } from '@jest/globals';
import { nearNames } from './near-names';

const names = ['みどり医療コンサルティング', 'あおい会計事務所', '東京メディカル支援', '株式会社ﾐﾄﾞﾘ'];

it.each([
  ['finds a part of a name', '医療コンサル', ['みどり医療コンサルティング']],
  ['finds a name with a letter wrong', 'みとり医療コンサルティング', ['みどり医療コンサルティング']],
  ['looks past width and kind of kana', 'ミドリ', ['みどり医療コンサルティング', '株式会社ﾐﾄﾞﾘ']],
  ['finds nothing near something else', '北海道', []],
  ['finds nothing for nothing', '', []],
])('%s', (_, typed, near) => {
  expect(nearNames(typed, names)).toEqual(near);
});

it('names five at most, nearest first', () => {
  const many = Array.from({ length: 9 }, (_, index) => `さくら医院${index}`);
  expect(nearNames('さくら医院7', many)).toHaveLength(5);
  expect(nearNames('さくら医院7', many)[0]).toBe('さくら医院7');
});
