import { contentTypeOf, readUploadAnswer } from './upload';

it.each([
  ['一覧.csv', 'text/csv'],
  ['一覧.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['list', 'text/csv'],
])('announces %s as %s', (name, type) => {
  expect(contentTypeOf(name)).toBe(type);
});

it('takes the id of the import', () => {
  expect(readUploadAnswer(201, '{"id":"7"}')).toEqual({ type: 'FileTaken', importId: '7' });
});

it.each([400, 413, 415, 422])('shows why a file was refused with %d', (status) => {
  expect(readUploadAnswer(status, '{"message":"列がありません。"}')).toEqual({
    type: 'FileRefused',
    message: '列がありません。',
  });
});

it.each([
  [401, '{"message":"x"}', 'UNAUTHENTICATED'],
  [403, '', 'FORBIDDEN'],
  [429, 'busy', 'RATE_LIMITED'],
  [500, '{}', 'INTERNAL'],
  [503, '<html>', 'UNAVAILABLE'],
  [200, '{}', 'INTERNAL'],
])('tells a fault by %d with %j as %s', (status, body, code) => {
  expect(() => readUploadAnswer(status, body)).toThrow(expect.objectContaining({ code }));
});
