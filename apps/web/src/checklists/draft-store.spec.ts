import { beforeEach, expect, it } from '@jest/globals';
import { type DraftStorage, DraftStore, type StoredDraft } from './draft-store';

const now = Date.parse('2026-11-22T05:00:00Z');
const owner = { tenantId: 't1', viewerId: 'sato', checklistId: 'k1' };
const draft: StoredDraft = {
  version: 3,
  draft: { value: 'no', confirmedOn: null, targetOn: '2027-03-31', reason: '', remarks: '髙橋さんに確認' },
  sent: null,
  changedAt: now,
};

let kept: Map<string, string>;
let storage: DraftStorage;
beforeEach(() => {
  kept = new Map();
  storage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
});
const open = (who = owner) => new DraftStore(() => storage, who);

it('gives a draft back after a reload', () => {
  open().keep('i1', draft);
  expect(open().load(now)).toEqual(new Map([['i1', draft]]));
});

it.each([
  ['another person', { ...owner, viewerId: 'suzuki' }],
  ['another consultancy', { ...owner, tenantId: 't2' }],
  ['another checklist', { ...owner, checklistId: 'k2' }],
])('does not show a draft to %s', (_, other) => {
  open().keep('i1', draft);
  expect(open(other).load(now).size).toBe(0);
  expect(open().load(now).size).toBe(1);
});

it('forgets a draft that was saved', () => {
  const store = open();
  store.keep('i1', draft);
  store.drop('i1');
  expect(kept.size).toBe(0);
});

it('leaves a newer draft of another window', () => {
  const [here, there] = [open(), open()];
  here.keep('i1', draft);
  there.keep('i1', { ...draft, changedAt: now + 1 });
  here.drop('i1');
  expect(open().load(now).get('i1')?.changedAt).toBe(now + 1);
});

it('drops drafts older than 60 days, whoever left them', () => {
  open({ ...owner, viewerId: 'suzuki' }).keep('i1', { ...draft, changedAt: now - 61 * 86_400_000 });
  open().load(now);
  expect(kept.size).toBe(0);
});

it.each([['{'], ['{"version":"3"}'], ['']])('drops what it cannot read: %j', (text) => {
  kept.set('mamori.draft/t1/sato/k1/i1', text);
  expect(open().load(now).size).toBe(0);
  expect(kept.size).toBe(0);
});

it('leaves what others keep in the same storage', () => {
  kept.set('mamori.language', 'en');
  open().load(now);
  expect(kept.get('mamori.language')).toBe('en');
});

it('says when the device keeps nothing', () => {
  const store = new DraftStore(() => {
    throw new Error('SecurityError');
  }, owner);
  expect(store.load(now).size).toBe(0);
  store.keep('i1', draft);
  expect(store.isKeeping).toBe(false);
});
