import * as z from 'zod/mini';
import type { AnswerDraft } from './answer-draft';

/** One sending of an answer; kept until the server's reply is known, so that a retry is the same request. */
export interface SentAnswer {
  readonly mutationId: string;
  readonly answer: AnswerDraft;
}

/** What was entered for one item and is not saved yet, with the version it was entered on. */
export interface StoredDraft {
  readonly version: number;
  readonly draft: AnswerDraft;
  readonly sent: SentAnswer | null;
  /** Milliseconds since 1970, on this device's clock. */
  readonly changedAt: number;
}

const daySchema = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u)));
const draftSchema = z.readonly(
  z.object({
    value: z.nullable(z.enum(['yes', 'planned', 'no', 'not_applicable'])),
    confirmedOn: daySchema,
    targetOn: daySchema,
    reason: z.string(),
    remarks: z.string(),
  }),
);
const storedSchema = z.object({
  version: z.int(),
  draft: draftSchema,
  sent: z.nullable(z.object({ mutationId: z.string(), answer: draftSchema })),
  changedAt: z.number(),
});

/** The browser's storage, as far as it is used here; may throw, as storage can be full or switched off by policy. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefix = 'mamori.draft/';
const keptForMs = 60 * 86_400_000;

/** Whose drafts of which checklist: on a shared PC nobody is to save another person's. */
export interface DraftOwner {
  readonly tenantId: string;
  readonly viewerId: string;
  readonly checklistId: string;
}

/** Unsaved answers of one person to one checklist, kept on this device so that they survive a reload and a lost connection. */
export class DraftStore {
  private readonly prefix: string;
  /** What this page last wrote or read: a newer draft, from another window, is not removed with it. */
  private readonly known = new Map<string, string>();
  /** False once the device refused to keep a draft. */
  isKeeping = true;

  constructor(
    private readonly storage: () => DraftStorage,
    { tenantId, viewerId, checklistId }: DraftOwner,
  ) {
    this.prefix = `${prefix}${tenantId}/${viewerId}/${checklistId}/`;
  }

  /** All drafts by item. Drops what cannot be read, and every draft of anybody that is older than 60 days. */
  load(now: number): ReadonlyMap<string, StoredDraft> {
    const found = new Map<string, StoredDraft>();
    this.use((storage) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      for (const key of keys.filter((candidate) => candidate.startsWith(prefix))) {
        const text = storage.getItem(key) ?? '';
        const stored = read(text);
        if (!stored || stored.changedAt < now - keptForMs) storage.removeItem(key);
        else if (key.startsWith(this.prefix)) {
          const itemId = key.slice(this.prefix.length);
          this.known.set(itemId, text);
          found.set(itemId, stored);
        }
      }
    });
    return found;
  }

  keep(itemId: string, stored: StoredDraft): void {
    const text = JSON.stringify(stored);
    this.known.set(itemId, text);
    this.isKeeping = this.use((storage) => storage.setItem(this.prefix + itemId, text));
  }

  drop(itemId: string): void {
    const known = this.known.get(itemId);
    this.known.delete(itemId);
    this.use((storage) => {
      if (storage.getItem(this.prefix + itemId) === known) storage.removeItem(this.prefix + itemId);
    });
  }

  private use(work: (storage: DraftStorage) => void): boolean {
    try {
      work(this.storage());
      return true;
    } catch {
      return false;
    }
  }
}

function read(text: string): StoredDraft | null {
  try {
    return storedSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
