import { expect, it } from '@jest/globals';
import type { TaskPartsFragment } from '../gql/graphql';
import { changeOf, disputed, fieldsOfTask } from './task-change';

const task: TaskPartsFragment = {
  id: 't1',
  clinicId: 'c1',
  clinicName: '青空内科クリニック',
  title: '退職者のIDを止める',
  checklistId: 'k1',
  itemCode: '2-⑤',
  owner: { id: 'sato', name: '佐藤' },
  dueOn: '2027-01-31',
  overdue: false,
  status: 'open',
  closingNote: '',
  version: 3,
  createdAt: '2026-11-20T05:05:00Z',
  viewerCanEdit: true,
};
const shown = fieldsOfTask(task);

it.each([
  ['nothing', {}, {}],
  ['nothing for a space', { title: '退職者のIDを止める ' }, {}],
  ['the title', { title: '退職者のIDを消す' }, { title: '退職者のIDを消す' }],
  ['another owner', { owner: { value: 'suzuki', label: '鈴木' } }, { ownerId: 'suzuki' }],
  ['that nobody owns it', { owner: null }, { ownerId: null }],
  ['another day', { dueOn: '2027-02-28' }, { dueOn: '2027-02-28' }],
  ['that it has no day', { dueOn: null }, { dueOn: null }],
])('sends %s', (_, fields, change) => {
  expect(changeOf(task, { ...shown, ...fields })).toEqual(change);
});

it('sends an owner for a task that had none', () => {
  const none = { ...task, owner: null };
  expect(changeOf(none, { ...fieldsOfTask(none), owner: { value: 'sato', label: '佐藤' } })).toEqual({
    ownerId: 'sato',
  });
});

it.each([
  ['what both changed', { title: '鈴木の件名' }, { title: '佐藤の件名' }, ['title']],
  ['what either changed', { dueOn: null }, { status: 'done' }, ['status', 'dueOn']],
  ['what they changed alone', { owner: null }, {}, ['owner']],
  ['nothing where both did the same', { version: 4 }, { title: task.title }, []],
  [
    'a closing note',
    { status: 'done', closingNote: '済み' },
    { status: 'done', closingNote: '完了' },
    ['status', 'closingNote'],
  ],
] as const)('names %s', (_, theirs, mine, fields) => {
  expect(disputed(task, { ...task, ...theirs }, mine)).toEqual(fields);
});
