import { setTimeout as pause } from 'node:timers/promises';
import {
  isUnavailable,
  MailNotSent,
  type Mailer,
  onOccasion,
  oneLine,
  type RoleTransaction,
  shortened,
} from '@mamori/platform';
import { recordForTenant } from '../sign-in-audit';
import { composeLetter } from './compose-letter';
import type { LetterState } from './letter-kinds';
import type { ClaimedLetter, LetterEnding, LetterInLedger, LetterRepository } from './letter.repository';

export interface LetterOptions {
  /** Address of the product without a path, for the link. */
  readonly origin: string;
  /** So long a letter may be under way before it counts as unknown; longer than a send can take. */
  readonly leaseSeconds: number;
}

/** What came of one look into the ledger. `none`: nothing waits; `skipped`: no longer ours; `pending`: tried again later. */
export type LetterResult = 'none' | 'skipped' | 'cancelled' | 'pending' | LetterEnding['state'];

type Attempt = LetterEnding | { readonly state: 'pending'; readonly failure: string };

const FINISH_TRIES = 5;

/** Where the link of a letter leads. `token` is '' for letters without a secret. */
function pathOf({ kind, questionId }: ClaimedLetter, token: string): string {
  if (kind === 'vendor_question') return token === '' ? `/questions/${questionId ?? ''}` : `/set-up/${token}`;
  if (kind === 'invitation' || kind === 'recovery_ready') return `/set-up/${token}`;
  if (kind === 'recovery_link') return `/recover/${token}`;
  if (kind === 'recovery_started' || kind === 'recovery_approved') return `/objection/${token}`;
  if (kind === 'office_audit_exported') return '/audit';
  return kind.startsWith('office_') ? '/members/recoveries' : '/account/events';
}

/**
 * Sends the letters of the ledger, one at a time, in any number of processes. A letter that may have left is never sent a
 * second time: who dies on the way causes at worst a letter that is shown as unknown.
 */
export class LetterSender {
  constructor(
    private readonly letters: LetterRepository,
    private readonly mailer: Mailer,
    private readonly options: LetterOptions,
  ) {}

  /** Takes the next letter that waits, if any, and sends it. */
  sendNext(): Promise<LetterResult> {
    return onOccasion({ requestId: 'letters', language: 'ja' }, async () => {
      const claimed = await this.claim();
      if (!claimed) return 'none';
      if (claimed.letter.state === 'cancelled') return 'cancelled';
      const attempt = await this.attempt(claimed.letter, claimed.token);
      return onOccasion({ requestId: `letter-${claimed.letter.id}`, language: 'ja' }, () =>
        this.finish(claimed.letter, attempt),
      );
    });
  }

  /** Marks letters as unknown whose sender has gone: they may have arrived or not. Returns how many. */
  sweep(): Promise<number> {
    return onOccasion({ requestId: 'letters', language: 'ja' }, () =>
      this.letters.db.role.transaction(async (tx) => {
        const swept = await this.letters.sweep(tx);
        for (const letter of swept) await record(tx, letter, 'unknown');
        return swept.length;
      }),
    );
  }

  private claim(): Promise<{ readonly letter: ClaimedLetter; readonly token: string } | undefined> {
    return this.letters.db.role.transaction(async (tx) => {
      const letter = await this.letters.claim(tx, this.options.leaseSeconds);
      if (!letter) return undefined;
      if (letter.state === 'sending') return { letter, token: await this.letters.makeToken(tx, letter) };
      await record(tx, letter, 'cancelled');
      return { letter, token: '' };
    });
  }

  private async attempt(claimed: ClaimedLetter, token: string): Promise<Attempt> {
    const { id, email, letter } = claimed;
    try {
      const mail = composeLetter(letter, this.options.origin, pathOf(claimed, token));
      await this.mailer.send({ ...mail, to: email, id });
      return { state: 'sent', failure: null };
    } catch (error) {
      const failure = failureOf(error, token);
      const outcome = error instanceof MailNotSent ? error.outcome : 'unclear';
      if (outcome === 'later') return { state: 'pending', failure };
      return { state: outcome === 'unclear' ? 'unknown' : 'failed', failure };
    }
  }

  /** Tries for some seconds: the mail has left, and a database that is away for a moment should not make it unknown. */
  private async finish(claimed: ClaimedLetter, attempt: Attempt): Promise<LetterResult> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.letters.db.role.transaction((tx) => this.keep(tx, claimed, attempt));
      } catch (error) {
        if (!isUnavailable(error) || tries === FINISH_TRIES) throw error;
        await pause(200 * 2 ** tries);
      }
    }
  }

  private async keep(tx: RoleTransaction, claimed: ClaimedLetter, attempt: Attempt): Promise<LetterResult> {
    if (attempt.state === 'pending') {
      const state = await this.letters.postpone(tx, claimed, attempt.failure);
      if (state === 'failed') await record(tx, claimed, state);
      return state ?? 'skipped';
    }
    if (!(await this.letters.finish(tx, claimed, attempt))) return 'skipped';
    await record(tx, claimed, attempt.state);
    return attempt.state;
  }
}

/** What the mail server said, which may quote the letter: the secret is cut out. */
function failureOf(error: unknown, token: string): string {
  const said = oneLine(error instanceof Error ? error.message : String(error));
  return shortened(token === '' ? said : said.replaceAll(token, '…'), 300);
}

/** A letter about a consultancy belongs to its trail; one about the person alone to nobody's. */
async function record(tx: RoleTransaction, { id, tenantId, kind }: LetterInLedger, state: LetterState): Promise<void> {
  if (tenantId === null) return;
  const object = { objectKind: 'letter', objectId: id };
  await recordForTenant(tx, { tenantId, memberId: null, action: `letter.${state}`, ...object, after: { kind } });
}
