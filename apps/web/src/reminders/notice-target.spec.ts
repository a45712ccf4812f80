import { expect, it } from '@jest/globals';
import { noticeTarget } from './notice-target';

it.each([
  ['/tasks/t1', { to: '/tasks/$taskId', params: { taskId: 't1' } }],
  ['/clinics/c1', { to: '/clinics/$clinicId', params: { clinicId: 'c1' } }],
  ['/clinics/c1/edit', null],
  ['/clinics/', null],
  ['/rules/r1', null],
  ['https://example.jp/tasks/t1', null],
])('reads %s', (path, target) => {
  expect(noticeTarget(path)).toEqual(target);
});
