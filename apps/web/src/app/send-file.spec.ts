import { expect, it } from '@jest/globals';
import { Fault } from './graphql';
import { readSendAnswer } from './send-file';

it('knows a file that was taken', () => {
  expect(readSendAnswer(200, '{"state":"available"}')).toEqual({ type: 'taken' });
});

it.each([413, 422])('hands on why a file is not taken: %d', (status) => {
  const answer = readSendAnswer(status, '{"message":"マクロが入っています"}');
  expect(answer).toEqual({ type: 'refused', message: 'マクロが入っています' });
});

it.each([
  [400, 'OFFLINE'],
  [401, 'UNAUTHENTICATED'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [408, 'OFFLINE'],
  [429, 'RATE_LIMITED'],
  [500, 'INTERNAL'],
  [503, 'UNAVAILABLE'],
])('tells by %d whether sending again helps: %s', (status, code) => {
  expect(() => readSendAnswer(status, '{"message":"x"}')).toThrow(new Fault(code as Fault['code']));
});

it('takes a refusal without words for a fault', () => {
  expect(() => readSendAnswer(422, '<html>')).toThrow('INTERNAL');
});
