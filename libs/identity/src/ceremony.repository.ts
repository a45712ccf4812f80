import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, type RoleTransaction, sql } from '@mamori/platform';
import { insist } from './webauthn/refused';

/** What a challenge is for; an answer to one purpose is refused for every other. */
export type CeremonyPurpose = 'register' | 'sign_in' | 'second_step' | 'step_up' | 'add_passkey' | 'accept' | 'recover';

const START = sql(
  'ceremony.start',
  `insert into identity.ceremonies (challenge, purpose, browser_hash, link_id, person_id, session_id, expires_at)
   values ($1, $2, $3, $4, $5, $6, now() + interval '5 minutes')`,
);
const FORGET_OLD = sql(
  'ceremony.forget-old',
  `delete from identity.ceremonies where challenge in (
     select challenge from identity.ceremonies where expires_at < now() - interval '1 hour'
      limit 1000 for update skip locked)`,
);
const TAKE = sql(
  'ceremony.take',
  `delete from identity.ceremonies where challenge = $1
   returning purpose, link_id as "linkId", person_id as "personId", session_id as "sessionId",
             browser_hash as "browserHash", expires_at > now() as "inTime"`,
);
const FORGET_BROWSER = sql('ceremony.forget-browser', `delete from identity.ceremonies where browser_hash = $1`);
const FORGET_PERSON = sql('ceremony.forget-person', `delete from identity.ceremonies where person_id = $1`);

interface Taken {
  readonly purpose: CeremonyPurpose;
  readonly linkId: string | null;
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly browserHash: Buffer;
  readonly inTime: boolean;
}

export interface NewCeremony {
  readonly challenge: string;
  readonly purpose: CeremonyPurpose;
  readonly browserSecret: string;
  /** Set-up link or recovery link. */
  readonly linkId?: string | null;
  /** Who has to answer, where that is known. */
  readonly personId?: string | null;
  /** The session, or the sign-in under way. */
  readonly sessionId?: string | null;
}

/**
 * Challenges under way. Each is bound to its purpose, its browser, five minutes, and to the link, person and session that
 * it began with; it is answered once.
 */
@Injectable()
export class CeremonyRepository {
  constructor(private readonly db: AuthDatabase) {}

  async start(ceremony: NewCeremony): Promise<void> {
    await this.db.role.transaction(async (tx) => {
      await tx.query(FORGET_OLD);
      await tx.query(START, [
        ceremony.challenge,
        ceremony.purpose,
        hashSecret(ceremony.browserSecret),
        ceremony.linkId ?? null,
        ceremony.personId ?? null,
        ceremony.sessionId ?? null,
      ]);
    });
  }

  /**
   * Takes the challenge away, before any cryptography and for good: right or wrong, it cannot be answered again. Refused
   * when there is none, or it belongs to another purpose, browser or time. What else it was bound to is for the caller to
   * compare.
   */
  async take(
    challenge: string,
    expected: {
      readonly purpose: CeremonyPurpose | readonly CeremonyPurpose[];
      readonly browserSecret: string | undefined;
    },
  ): Promise<Pick<Taken, 'purpose' | 'linkId' | 'personId' | 'sessionId'>> {
    const [taken] = await this.db.role.query<Taken>(TAKE, [challenge]);
    insist(taken !== undefined, 'no such challenge');
    const { purpose, linkId, personId, sessionId, browserHash, inTime } = taken;
    insist(inTime, 'challenge expired', personId);
    insist([expected.purpose].flat().includes(purpose), 'challenge of another purpose', personId);
    const isSameBrowser =
      expected.browserSecret !== undefined && hashSecret(expected.browserSecret).equals(browserHash);
    insist(isSameBrowser, 'challenge of another browser', personId);
    return { purpose, linkId, personId, sessionId };
  }

  /** Whoever signs out leaves nothing to be answered in this browser. */
  async forgetBrowser(tx: RoleTransaction, browserSecret: string): Promise<void> {
    await tx.query(FORGET_BROWSER, [hashSecret(browserSecret)]);
  }

  /** Challenges that name the person die when a way in changes. */
  async forgetPerson(tx: RoleTransaction, personId: string): Promise<void> {
    await tx.query(FORGET_PERSON, [personId]);
  }
}
