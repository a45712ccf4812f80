import { expect, it } from '@jest/globals';
import { Fault } from '../app/graphql';
import { readPutAnswer } from './upload';

it.each([
  ['a file that was kept', 200, '{"id":"x","state":"available"}', { type: 'FileTaken', fileId: 'f' }],
  [
    'a file that was refused',
    422,
    '{"message":"マクロがあります。"}',
    { type: 'FileRefused', message: 'マクロがあります。' },
  ],
])('reads the answer to %s', (_, status, body, outcome) => {
  expect(readPutAnswer(status, body, 'f')).toEqual(outcome);
});

it.each([
  [401, '', 'UNAUTHENTICATED'],
  [403, '', 'FORBIDDEN'],
  [429, 'x', 'RATE_LIMITED'],
  [500, '{}', 'INTERNAL'],
  [503, '', 'UNAVAILABLE'],
])('takes %i without words for a fault', (status, body, code) => {
  expect(() => readPutAnswer(status, body, 'f')).toThrow(new Fault(code as 'INTERNAL'));
});
