import { expect, it } from '@jest/globals';
import { noticeTarget } from './notice-target';

it.each([
  ['/tasks/t1', { to: '/tasks/$taskId', params: { taskId: 't1' } }],
  ['/clinics/c1', { to: '/clinics/$clinicId', params: { clinicId: 'c1' } }],
  ['/clinics/c1/backups', { to: '/clinics/$clinicId/backups', params: { clinicId: 'c1' } }],
  ['/clinics/c1/continuity', { to: '/clinics/$clinicId/continuity', params: { clinicId: 'c1' } }],
  ['/clinics/c1/training', { to: '/clinics/$clinicId/training', params: { clinicId: 'c1' } }],
  ['/clinics/c1/accounts', { to: '/clinics/$clinicId/accounts', params: { clinicId: 'c1' } }],
  ['/clinics/c1/backups?x=1', null],
  ['/clinics/c1/backups/sheet', null],
  ['/tasks/t1/backups', null],
  ['/questions/q1', { to: '/questions/$questionId', params: { questionId: 'q1' } }],
  ['/checklists/k1?item=i1', { to: '/checklists/$checklistId', params: { checklistId: 'k1' }, search: { item: 'i1' } }],
  ['/checklists/k1', { to: '/checklists/$checklistId', params: { checklistId: 'k1' }, search: { item: undefined } }],
  ['/tasks/t1?x=1', null],
  ['/checklists/k1?item=i1?x', null],
  ['/clinics/c1/edit', null],
  ['/clinics/', null],
  ['/rules/r1', null],
  ['https://example.jp/tasks/t1', null],
])('reads %s', (path, target) => {
  expect(noticeTarget(path)).toEqual(target);
});
