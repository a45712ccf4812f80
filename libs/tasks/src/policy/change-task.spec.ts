import { describe, expect, it } from '@jest/globals';
import type { TaskStatus } from '../schema.gen';
import { changeTask, isReopening, type TaskText } from './change-task';

const task: TaskText = { title: '台帳を作る', status: 'open', ownerId: 'a', dueOn: '2027-03-31', closingNote: '' };
const done: TaskText = { ...task, status: 'done', closingNote: '済み' };

const allowed: readonly (readonly [TaskStatus, TaskStatus])[] = [
  ['open', 'doing'],
  ['open', 'done'],
  ['open', 'dropped'],
  ['doing', 'open'],
  ['doing', 'done'],
  ['doing', 'dropped'],
  ['done', 'open'],
  ['dropped', 'open'],
];
const every: readonly TaskStatus[] = ['open', 'doing', 'done', 'dropped'];

describe('the states of a task', () => {
  const pairs = every.flatMap((from) => every.map((to) => [from, to] as const));
  it.each(pairs)('from %s to %s', (from, to) => {
    const mayGo = from === to || allowed.some(([a, b]) => a === from && b === to);
    expect(changeTask({ ...task, status: from }, { status: to })).toMatchObject(
      mayGo ? { type: 'TaskChanged', task: { status: to } } : { type: 'TaskTransitionNotAllowed', from, to },
    );
  });

  it.each([
    ['done', 'open', true],
    ['dropped', 'open', true],
    ['open', 'doing', false],
    ['done', 'done', false],
  ] as const)('opening again: %s to %s is %s', (from, to, expected) => {
    expect(isReopening({ ...task, status: from }, { status: to })).toBe(expected);
  });
});

describe('a change', () => {
  it.each([
    ['leaves what is absent', task, {}, task],
    ['takes the owner off with null', task, { ownerId: null }, { ...task, ownerId: null }],
    ['takes the due day off with null', task, { dueOn: null }, { ...task, dueOn: null }],
    ['gives another title', task, { title: '別の題' }, { ...task, title: '別の題' }],
    [
      'keeps what was written when closing',
      task,
      { status: 'done', closingNote: '済み' },
      { ...task, status: 'done', closingNote: '済み' },
    ],
    ['lets the note be written later', done, { closingNote: '写真あり' }, { ...done, closingNote: '写真あり' }],
    ['drops the note when the task is opened again', done, { status: 'open' }, task],
    ['takes an empty note on an open task for none', task, { closingNote: '' }, task],
  ] as const)('%s', (_, before, change, after) => {
    expect(changeTask(before, change)).toEqual({ type: 'TaskChanged', task: after });
  });

  it('refuses a closing note on a task that stays open', () => {
    expect(changeTask(task, { closingNote: '済み' })).toEqual({ type: 'NoteOnOpenTask' });
  });
});
