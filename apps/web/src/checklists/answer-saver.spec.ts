import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ItemPartsFragment } from '../gql/graphql';
import { type AnswerDraft, draftOf } from './answer-draft';
import { AnswerSaver, type FaultKind, type Reply } from './answer-saver';
import { DraftStore, type SentAnswer } from './draft-store';

const march = '2027-03-31';
const blank: AnswerDraft = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' };
const progress = { total: 18, answered: 1, no: 0, closedByEntryQuestion: false };
const at = '2026-11-22T05:05:00Z';

const saverOf = (is: boolean) => ({ answeredBy: is ? '鈴木' : null, answeredAt: is ? at : null });
const itemAt = (version: number, answer: Partial<AnswerDraft> = {}): ItemPartsFragment => ({
  id: 'i1',
  code: '1-①',
  answerKind: 'yes_no',
  labelJa: '責任者を決めている',
  labelEn: 'A person is responsible',
  ...{ scopeJa: '', explainJa: '', evidenceJa: '', remarksHintJa: '', verificationNoteJa: '' },
  verification: 'verified',
  targetLatestOn: march,
  guidance: null,
  answer: { ...blank, ...answer, version, ...saverOf(version > 0), source: 'typed' },
  proposals: [],
  carried: null,
  suggestion: null,
});
const item = itemAt(0);

interface Request {
  readonly version: number;
  readonly sent: SentAnswer;
  readonly reply: (reply: Reply) => Promise<void>;
  readonly fail: (kind: FaultKind) => Promise<void>;
}

let device: Map<string, string>;
let requests: Request[];
let timers: { readonly work: () => void; readonly ms: number }[];
let shown: ItemPartsFragment[];
let count: number;
beforeEach(() => {
  device = new Map();
  requests = [];
  timers = [];
  shown = [];
  count = 0;
});

function openPage(start = item): AnswerSaver {
  const storage = {
    getItem: (key: string) => device.get(key) ?? null,
    setItem: (key: string, text: string) => void device.set(key, text),
    removeItem: (key: string) => void device.delete(key),
    key: (index: number) => [...device.keys()][index] ?? null,
    get length() {
      return device.size;
    },
  };
  const saver = new AnswerSaver({
    drafts: new DraftStore(() => storage, { tenantId: 't', viewerId: 'v', checklistId: 'k' }),
    send: (_, version, sent) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setImmediate(done));
        requests.push({
          version,
          sent,
          reply: (reply) => (resolve(reply), settled()),
          fail: (kind) => (reject(kind), settled()),
        });
      }),
    judge: (error) => error as FaultKind,
    onItem: (changed) => shown.push(changed),
    newId: () => `m${(count += 1)}`,
    now: () => Date.parse(at),
    later: (work, ms) => {
      const timer = { work, ms };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
  });
  saver.start([start]);
  return saver;
}
const passTime = () => timers.splice(0).forEach(({ work }) => work());
const phaseOf = (saver: AnswerSaver) => saver.snapshot().unsaved.get('i1')?.phase.type;
const saved = (version: number, answer: Partial<AnswerDraft>): Reply => ({
  type: 'saved',
  item: itemAt(version, answer),
  progress,
});
const no: AnswerDraft = { ...blank, value: 'no' };

describe('saving by itself', () => {
  it('sends an answer after a short while and says when it was saved', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    expect(phaseOf(saver)).toBe('entered');
    passTime();
    expect(phaseOf(saver)).toBe('saving');
    await requests[0]!.reply(saved(1, { value: 'yes', confirmedOn: '2026-11-22' }));
    expect(saver.snapshot().unsaved.size).toBe(0);
    expect(saver.snapshot().saved.get('i1')?.answer.answeredAt).toBe(at);
    expect(shown).toHaveLength(1);
    expect(device.size).toBe(0);
  });

  it('waits with a いいえ until a target date is there', () => {
    const saver = openPage();
    saver.edit(item, no, 'soon');
    passTime();
    expect(requests).toHaveLength(0);
    saver.edit(item, { ...no, targetOn: march }, 'pause');
    passTime();
    expect(requests[0]!.sent.answer).toEqual({ ...no, targetOn: march });
  });

  it('sends one request for several changes in a row', () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    saver.edit(item, { ...blank, value: 'yes', remarks: '院' }, 'hold');
    expect(timers).toHaveLength(0);
    saver.edit(item, { ...blank, value: 'yes', remarks: '院長' }, 'pause');
    passTime();
    expect(requests.map(({ sent }) => sent.answer.remarks)).toEqual(['院長']);
  });

  it('sends what was entered meanwhile on the version that came back', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    passTime();
    saver.edit(item, { ...blank, value: 'yes', remarks: '院長' }, 'pause');
    expect(requests).toHaveLength(1);
    await requests[0]!.reply(saved(1, { value: 'yes', confirmedOn: '2026-11-22' }));
    expect(requests[1]).toMatchObject({ version: 1, sent: { mutationId: 'm2', answer: { remarks: '院長' } } });
  });

  it('has nothing to save once the saved answer stands again', () => {
    const saver = openPage();
    saver.edit(item, no, 'soon');
    saver.edit(item, blank, 'soon');
    passTime();
    expect(requests).toHaveLength(0);
    expect(device.size).toBe(0);
  });

  it('shows a refusal at its field until something else is entered', async () => {
    const saver = openPage();
    saver.edit(item, { ...no, targetOn: '2027-04-01' }, 'soon');
    passTime();
    await requests[0]!.reply({ type: 'refused', field: 'targetOn', message: '年度内の日にしてください。' });
    expect(saver.snapshot().unsaved.get('i1')?.phase).toMatchObject({ type: 'refused', field: 'targetOn' });
    saver.saveAll();
    expect(requests).toHaveLength(1);
    saver.edit(item, { ...no, targetOn: march }, 'pause');
    expect(phaseOf(saver)).toBe('entered');
    passTime();
    expect(requests[1]!.sent.mutationId).toBe('m2');
  });
});

describe('a lost connection', () => {
  it('repeats the very same request until it is answered', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    passTime();
    await requests[0]!.fail('again');
    expect(phaseOf(saver)).toBe('waiting');
    saver.edit(item, { ...no, targetOn: march }, 'soon');
    passTime();
    expect(requests[1]!.sent).toEqual(requests[0]!.sent);
    await requests[1]!.reply(saved(1, { value: 'yes', confirmedOn: '2026-11-22' }));
    expect(requests[2]).toMatchObject({ version: 1, sent: { mutationId: 'm2', answer: { value: 'no' } } });
  });

  it('asks less and less often', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    const pauses: number[] = [];
    for (let attempt = 0; attempt < 6; attempt += 1) {
      passTime();
      await requests.at(-1)!.fail('again');
      pauses.push(timers[0]!.ms);
    }
    expect(pauses).toEqual([5_000, 15_000, 30_000, 60_000, 60_000, 60_000]);
  });

  it('stops at a fault that waiting does not mend, and keeps the entry', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    passTime();
    await requests[0]!.fail('unknown');
    expect(phaseOf(saver)).toBe('failed');
    expect(timers).toHaveLength(0);
    expect(device.size).toBe(1);
    saver.save('i1');
    expect(requests[1]!.sent.mutationId).toBe('m1');
  });

  it('makes a new request when the first one never reached the data', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'soon');
    passTime();
    await requests[0]!.fail('never');
    saver.save('i1');
    expect(requests[1]!.sent.mutationId).toBe('m2');
  });
});

describe('a reload', () => {
  it('takes up an unfinished answer', () => {
    openPage().edit(item, no, 'soon');
    const saver = openPage();
    expect(saver.snapshot().unsaved.get('i1')?.draft).toEqual(no);
    expect(saver.snapshot().restored).toEqual(['i1']);
    expect(requests).toHaveLength(0);
  });

  it('repeats the request whose reply was not seen', () => {
    openPage().edit(item, { ...blank, value: 'yes' }, 'soon');
    passTime();
    openPage(itemAt(1, { value: 'yes', confirmedOn: '2026-11-22' }));
    expect(requests[1]).toMatchObject({ version: 0, sent: { mutationId: 'm1' } });
  });

  it('forgets a draft that equals what is saved', () => {
    openPage().edit(item, { ...blank, remarks: '確認中' }, 'hold');
    openPage(itemAt(1, { remarks: '確認中' }));
    expect(device.size).toBe(0);
    expect(requests).toHaveLength(0);
  });

  it('sends what is ready when the page is left, and nothing by itself afterwards', async () => {
    const saver = openPage();
    saver.edit(item, { ...blank, value: 'yes' }, 'pause');
    saver.stop();
    expect(requests).toHaveLength(1);
    await requests[0]!.fail('again');
    passTime();
    expect(requests).toHaveLength(1);
    expect(device.size).toBe(1);
  });
});

describe('two people on one item', () => {
  const theirs = itemAt(4, { value: 'yes', confirmedOn: '2026-11-20', remarks: '院長' });
  const changed: Reply = { type: 'changed', message: '先に保存されました。', current: theirs };
  const mine = { ...no, targetOn: march };
  const meet = async () => {
    const saver = openPage();
    saver.edit(item, mine, 'soon');
    passTime();
    await requests[0]!.reply(changed);
    return saver;
  };

  it('lets a person choose', async () => {
    const saver = await meet();
    expect(saver.snapshot().unsaved.get('i1')).toMatchObject({
      draft: mine,
      phase: { type: 'conflict', current: theirs },
    });
    expect(shown).toEqual([theirs]);
  });

  it('sends nothing by itself', async () => {
    const saver = await meet();
    saver.edit(item, blank, 'soon');
    saver.saveAll();
    expect(requests).toHaveLength(1);
    expect(phaseOf(saver)).toBe('conflict');
  });

  it('keeps theirs', async () => {
    const saver = await meet();
    saver.keepTheirs('i1');
    expect(saver.snapshot().unsaved.size).toBe(0);
    expect(device.size).toBe(0);
    expect(requests).toHaveLength(1);
  });

  it('saves mine over the version that was shown', async () => {
    const saver = await meet();
    saver.keepMine('i1');
    expect(requests[1]).toMatchObject({ version: 4, sent: { mutationId: 'm2', answer: mine } });
    await requests[1]!.reply(saved(5, mine));
    expect(saver.snapshot().unsaved.size).toBe(0);
  });

  it('has nothing to ask when both entered the same', async () => {
    const saver = openPage();
    saver.edit(item, { ...draftOf(theirs.answer), confirmedOn: null }, 'soon');
    passTime();
    await requests[0]!.reply(changed);
    expect(saver.snapshot().unsaved.size).toBe(0);
    expect(shown).toEqual([theirs]);
  });
});
