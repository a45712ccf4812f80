import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, sql } from '@mamori/platform';
import { insist } from './webauthn/refused';

export type CeremonyPurpose = 'register' | 'sign_in';

const START = sql(
  'ceremony.start',
  `insert into identity.ceremonies (challenge, purpose, link_id, browser_hash, expires_at)
   values ($1, $2, $3, $4, now() + interval '5 minutes')`,
);
const FORGET_OLD = sql(
  'ceremony.forget-old',
  `delete from identity.ceremonies where expires_at < now() - interval '1 hour'`,
);
const TAKE = sql(
  'ceremony.take',
  `delete from identity.ceremonies where challenge = $1
   returning purpose, link_id as "linkId", browser_hash as "browserHash", expires_at > now() as "inTime"`,
);

interface Taken {
  readonly purpose: CeremonyPurpose;
  readonly linkId: string | null;
  readonly browserHash: Buffer;
  readonly inTime: boolean;
}

/** Challenges under way. Each is bound to its purpose, its browser, its link and five minutes, and is answered once. */
@Injectable()
export class CeremonyRepository {
  constructor(private readonly db: AuthDatabase) {}

  async start(ceremony: {
    readonly challenge: string;
    readonly purpose: CeremonyPurpose;
    readonly linkId: string | null;
    readonly browserSecret: string;
  }): Promise<void> {
    await this.db.role.transaction(async (tx) => {
      await tx.query(FORGET_OLD);
      await tx.query(START, [
        ceremony.challenge,
        ceremony.purpose,
        ceremony.linkId,
        hashSecret(ceremony.browserSecret),
      ]);
    });
  }

  /**
   * Takes the challenge away, before any cryptography and for good: right or wrong, it cannot be answered again. Refused
   * when there is none, or it belongs to another purpose, browser or time.
   */
  async take(
    challenge: string,
    expected: { readonly purpose: CeremonyPurpose; readonly browserSecret: string | undefined },
  ): Promise<{ readonly linkId: string | null }> {
    const [taken] = await this.db.role.query<Taken>(TAKE, [challenge]);
    insist(taken !== undefined, 'no such challenge');
    insist(taken.inTime, 'challenge expired');
    insist(taken.purpose === expected.purpose, 'challenge of another purpose');
    insist(
      expected.browserSecret !== undefined && hashSecret(expected.browserSecret).equals(taken.browserHash),
      'challenge of another browser',
    );
    return { linkId: taken.linkId };
  }
}
