import type { ItemPartsFragment, ProgressPartsFragment } from '../gql/graphql';
import { type AnswerDraft, type AnswerField, differences, draftOf, missingPart, trimmed } from './answer-draft';
import type { DraftStore, SentAnswer } from './draft-store';

/** How the server took an answer. */
export type Reply =
  | { readonly type: 'saved'; readonly item: ItemPartsFragment; readonly progress: ProgressPartsFragment }
  | { readonly type: 'changed'; readonly message: string; readonly current: ItemPartsFragment }
  | { readonly type: 'refused'; readonly message: string; readonly field: AnswerField };

/** What is to be made of a fault: `again` by itself, `unknown` whether it was saved, `never` reached the data. */
export type FaultKind = 'again' | 'unknown' | 'never';

export type SavePhase =
  /** Being entered: sent after a pause, and once nothing is missing. */
  | { readonly type: 'entered' }
  | { readonly type: 'saving' }
  /** The server was not reached; tried again by itself. */
  | { readonly type: 'waiting' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'refused'; readonly field: AnswerField; readonly message: string }
  /** Somebody else saved first; a person has to choose. */
  | { readonly type: 'conflict'; readonly message: string; readonly current: ItemPartsFragment };

/** What was entered for an item and is not saved. */
export interface Unsaved {
  readonly item: ItemPartsFragment;
  readonly draft: AnswerDraft;
  readonly version: number;
  readonly sent: SentAnswer | null;
  readonly phase: SavePhase;
}

export interface SaverState {
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  /** Items saved during this visit, as they were saved. */
  readonly saved: ReadonlyMap<string, ItemPartsFragment>;
  /** Items whose draft was left on this device by an earlier visit. */
  readonly restored: readonly string[];
}

export interface SaverPorts {
  readonly drafts: DraftStore;
  readonly send: (item: ItemPartsFragment, version: number, sent: SentAnswer) => Promise<Reply>;
  readonly judge: (error: unknown) => FaultKind;
  /** The server's present state of an item, to be shown everywhere. */
  readonly onItem: (item: ItemPartsFragment, progress: ProgressPartsFragment | null) => void;
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Runs `work` after a while; gives the way to call it off. */
  readonly later: (work: () => void, ms: number) => () => void;
}

/** How soon a change is sent: choices at once (after the arrow keys have passed), typing after a pause, `hold` while text is being converted. */
export type Pace = 'soon' | 'pause' | 'hold';

const paceMs = { soon: 500, pause: 1_500 } as const;
const retryMs: readonly number[] = [5_000, 15_000, 30_000, 60_000];
const entered: SavePhase = { type: 'entered' };

/**
 * Saves answers by itself and loses none: each is kept on the device until the server has confirmed it. While a reply is
 * outstanding the same request is repeated; only then what was entered since is sent, on the version that came back.
 */
export class AnswerSaver {
  private state: SaverState = { unsaved: new Map(), saved: new Map(), restored: [] };
  private readonly listeners = new Set<() => void>();
  private readonly timers = new Map<string, () => void>();
  private readonly failures = new Map<string, number>();
  private isRunning = false;

  constructor(private readonly ports: SaverPorts) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): SaverState => this.state;

  /** Takes up what an earlier visit left on this device. */
  start(items: readonly ItemPartsFragment[]): void {
    this.isRunning = true;
    for (const [itemId, { version, draft, sent }] of this.ports.drafts.load(this.ports.now())) {
      const item = items.find(({ id }) => id === itemId);
      if (this.state.unsaved.has(itemId)) continue;
      if (!item || (!sent && isSame(item, draft))) this.ports.drafts.drop(itemId);
      else {
        this.put(itemId, { item, version, draft, sent, phase: entered });
        this.change({ restored: [...this.state.restored, itemId] });
      }
    }
    this.saveAll();
  }

  /** Sends what can be sent and stops sending by itself. What is left stays on the device. */
  stop(): void {
    this.saveAll();
    this.isRunning = false;
    for (const cancel of this.timers.values()) cancel();
    this.timers.clear();
  }

  edit(item: ItemPartsFragment, draft: AnswerDraft, pace: Pace): void {
    const before = this.state.unsaved.get(item.id);
    if (before?.phase.type === 'conflict') return;
    if (!before?.sent && isSame(item, draft)) {
      if (before) this.settle(item.id);
      return;
    }
    const { version, sent } = before ?? { version: item.answer.version, sent: null };
    const isOnItsWay = before?.phase.type === 'saving' || before?.phase.type === 'waiting';
    this.put(item.id, { item, version, draft, sent, phase: isOnItsWay ? before.phase : entered });
    if (isOnItsWay) return;
    if (pace === 'hold') this.cancel(item.id);
    else this.schedule(item.id, paceMs[pace]);
  }

  /** Sends an item now instead of after the pause. */
  save(itemId: string): void {
    const unsaved = this.state.unsaved.get(itemId);
    if (!this.isRunning || !unsaved || unsaved.phase.type === 'saving' || unsaved.phase.type === 'conflict') return;
    this.cancel(itemId);
    const { item, draft, version } = unsaved;
    if (!unsaved.sent && missingPart(item.answerKind, draft)) return;
    const sent = unsaved.sent ?? { mutationId: this.ports.newId(), answer: trimmed(item.answerKind, draft) };
    this.put(itemId, { ...unsaved, sent, phase: { type: 'saving' } });
    this.ports.send(item, version, sent).then(
      (reply) => this.onReply(itemId, sent, reply),
      (error: unknown) => this.onFault(itemId, error),
    );
  }

  /** Sends everything that waits; what the server refused waits for another entry. */
  saveAll(): void {
    for (const [itemId, { phase }] of this.state.unsaved) if (phase.type !== 'refused') this.save(itemId);
  }

  keepTheirs(itemId: string): void {
    this.settle(itemId);
  }

  /** Saves what was entered here over what somebody else saved. */
  keepMine(itemId: string): void {
    const unsaved = this.state.unsaved.get(itemId);
    if (unsaved?.phase.type !== 'conflict') return;
    this.put(itemId, { ...unsaved, version: unsaved.phase.current.answer.version, sent: null, phase: entered });
    this.save(itemId);
  }

  private onReply(itemId: string, sent: SentAnswer, reply: Reply): void {
    const unsaved = this.state.unsaved.get(itemId);
    if (!unsaved) return;
    this.failures.delete(itemId);
    const isNewer = differences(trimmed(unsaved.item.answerKind, unsaved.draft), sent.answer).length > 0;

    if (reply.type === 'saved') {
      this.ports.onItem(reply.item, reply.progress);
      if (!isNewer) return this.settle(itemId, reply.item);
      this.put(itemId, {
        ...unsaved,
        item: reply.item,
        version: reply.item.answer.version,
        sent: null,
        phase: entered,
      });
      return this.save(itemId);
    }
    if (reply.type === 'changed') {
      this.ports.onItem(reply.current, null);
      if (isSame(reply.current, unsaved.draft)) return this.settle(itemId, reply.current);
      const { message, current } = reply;
      return this.put(itemId, { ...unsaved, item: current, sent: null, phase: { type: 'conflict', message, current } });
    }
    const { field, message } = reply;
    this.put(itemId, { ...unsaved, sent: null, phase: isNewer ? entered : { type: 'refused', field, message } });
    if (isNewer) this.save(itemId);
  }

  private onFault(itemId: string, error: unknown): void {
    const unsaved = this.state.unsaved.get(itemId);
    if (!unsaved) return;
    const kind = this.ports.judge(error);
    const sent = kind === 'never' ? null : unsaved.sent;
    this.put(itemId, { ...unsaved, sent, phase: kind === 'again' ? { type: 'waiting' } : { type: 'failed', error } });
    if (kind !== 'again') return;
    const failures = this.failures.get(itemId) ?? 0;
    this.failures.set(itemId, failures + 1);
    this.schedule(itemId, retryMs[Math.min(failures, retryMs.length - 1)] ?? 0);
  }

  private settle(itemId: string, saved?: ItemPartsFragment): void {
    this.cancel(itemId);
    this.ports.drafts.drop(itemId);
    const unsaved = new Map(this.state.unsaved);
    unsaved.delete(itemId);
    this.change({
      unsaved,
      restored: this.state.restored.filter((id) => id !== itemId),
      ...(saved && { saved: new Map(this.state.saved).set(itemId, saved) }),
    });
  }

  private put(itemId: string, next: Unsaved): void {
    const { version, draft, sent } = next;
    this.ports.drafts.keep(itemId, { version, draft, sent, changedAt: this.ports.now() });
    this.change({ unsaved: new Map(this.state.unsaved).set(itemId, next) });
  }

  private change(changed: Partial<SaverState>): void {
    this.state = { ...this.state, ...changed };
    for (const listener of this.listeners) listener();
  }

  private schedule(itemId: string, ms: number): void {
    this.cancel(itemId);
    if (!this.isRunning) return;
    this.timers.set(
      itemId,
      this.ports.later(() => this.save(itemId), ms),
    );
  }

  private cancel(itemId: string): void {
    this.timers.get(itemId)?.();
    this.timers.delete(itemId);
  }
}

const isSame = (item: ItemPartsFragment, draft: AnswerDraft): boolean =>
  differences(trimmed(item.answerKind, draft), draftOf(item.answer)).length === 0;
