import { Injectable } from '@nestjs/common';
import { currentOccasion, type Language, newId, type RoleTransaction, sql } from '@mamori/platform';
import type { LetterKind } from './letter-kinds';

/** A letter to be sent. Holds no secret: one that the letter needs is made when it is sent. */
export interface NewLetter {
  /** Names the occasion, as `invitation:<link id>`: a second letter with the same key is not written. */
  readonly dedupeKey: string;
  readonly kind: LetterKind;
  /** To whom. */
  readonly personId: string;
  /** The consultancy that it is about; left out where it is about the person alone. */
  readonly tenantId?: string;
  readonly setUpLinkId?: string;
  readonly recoveryLinkId?: string;
  readonly assistedRecoveryId?: string;
  /** Names that the text needs and that may change until it is sent. */
  readonly about?: Readonly<Record<string, string>>;
  /** The language of the person in the consultancy, or anywhere, unless said. */
  readonly language?: Language;
}

const WRITE = sql(
  'letter.write',
  `insert into identity.letters
     (id, dedupe_key, kind, person_id, tenant_id, set_up_link_id, recovery_link_id, assisted_recovery_id, about, language)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, coalesce($10, (
     select m.language from app.members m where m.person_id = $4
      order by m.tenant_id is not distinct from $5 desc, m.tenant_id limit 1), 'ja'))
   on conflict (dedupe_key) do nothing returning id`,
);

// One that is on its way cannot be called back.
const CALL_OFF = sql(
  'letter.call-off',
  `update identity.letters set state = 'cancelled'
    where tenant_id = $1 and kind = $2 and state = 'pending' and about ->> 'questionId' = $3`,
);

/** The ledger of letters, written in the transaction of what they tell about; the worker sends them. */
@Injectable()
export class Letters {
  /** False when a letter with this key is there already. */
  async write(tx: RoleTransaction, letter: NewLetter): Promise<boolean> {
    const { userAgent = '', network = '' } = currentOccasion();
    const rows = await tx.query(WRITE, [
      newId(),
      letter.dedupeKey,
      letter.kind,
      letter.personId,
      letter.tenantId ?? null,
      letter.setUpLinkId ?? null,
      letter.recoveryLinkId ?? null,
      letter.assistedRecoveryId ?? null,
      JSON.stringify({ userAgent: userAgent.slice(0, 300), network, ...letter.about }),
      letter.language ?? null,
    ]);
    return rows.length === 1;
  }

  /** Letters about a question that wait are not sent any more. */
  async callOff(tx: RoleTransaction, tenantId: string, questionId: string): Promise<void> {
    await tx.query(CALL_OFF, [tenantId, 'vendor_question', questionId]);
  }
}
