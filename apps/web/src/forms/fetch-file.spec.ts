import { describe, expect, it } from '@jest/globals';
import { Fault } from '../app/graphql';
import { FileRefused, nameIn, refusal } from './fetch-file';

it.each([
  ['attachment; filename="form.pdf"; filename*=UTF-8\'\'%E6%A7%98%E5%BC%8F.pdf', '様式.pdf'],
  ['attachment; filename="form.pdf"', 'form.pdf'],
  ['attachment; filename="form.pdf"; filename*=UTF-8\'\'%E6%A7', 'form.pdf'],
  ['', 'file'],
])('the name in %j is %s', (header, name) => {
  expect(nameIn(header)).toBe(name);
});

describe('an answer without a file', () => {
  it.each([
    [401, null, 'UNAUTHENTICATED'],
    [403, { code: 'FORBIDDEN' }, 'FORBIDDEN'],
    [403, { code: 'STEP_UP_REQUIRED' }, 'STEP_UP_REQUIRED'],
    [404, { code: 'NOT_FOUND' }, 'NOT_FOUND'],
    [429, {}, 'RATE_LIMITED'],
    [503, {}, 'UNAVAILABLE'],
    [500, { reference: 'r-1' }, 'INTERNAL'],
  ])('of status %i with %j is %s', (status, body, code) => {
    const error = refusal(status, body);
    expect(error instanceof Fault && error.code).toBe(code);
  });

  it('says what can be done when the server does', () => {
    const error = refusal(422, { message: 'CSVで書き出してください。' });
    expect([error instanceof FileRefused, error.message]).toEqual([true, 'CSVで書き出してください。']);
  });
});
