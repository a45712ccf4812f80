import { changesOf } from './changes';

it('shows only the fields that differ', () => {
  expect(changesOf('{"name":"A","tags":["x"],"phone":"1"}', '{"name":"B","tags":["x"],"phone":"1"}')).toEqual([
    { field: 'name', before: 'A', after: 'B' },
  ]);
});

it('shows everything of what was new or is gone', () => {
  expect(changesOf(null, '{"name":"B","demo":false}')).toEqual([
    { field: 'name', before: undefined, after: 'B' },
    { field: 'demo', before: undefined, after: false },
  ]);
  expect(changesOf('{"name":"B"}', null)).toEqual([{ field: 'name', before: 'B', after: undefined }]);
});

it('looks into nested values', () => {
  expect(changesOf('{"login":{"state":"none"}}', '{"login":{"state":"planned"}}')).toEqual([
    { field: 'login', before: { state: 'none' }, after: { state: 'planned' } },
  ]);
});

it.each([
  ['nothing', null, []],
  ['an empty object', '{}', []],
  ['a list', '[1]', [{ field: '', before: undefined, after: [1] }]],
  ['text that is no JSON', '{"a', [{ field: '', before: undefined, after: '{"a' }]],
])('makes the best of %s', (_, after, expected) => {
  expect(changesOf(null, after)).toEqual(expected);
});
