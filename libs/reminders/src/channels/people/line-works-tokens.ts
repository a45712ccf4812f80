import { sign } from 'node:crypto';
import { z } from 'zod';
import type { Outbound, OutboundOutcome } from '@mamori/platform';
import type { OpenChannel } from '../channel-access';
import { parsedJson } from '../parsed-json';
import type { Answer } from '../provider-answer';

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });

/** An assertion may be used for an hour at most; it is used at once. */
const ASSERTION_SECONDS = 300;
/** A token is given up before its last minutes. */
const SPARE_SECONDS = 300;

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

type Secret = OpenChannel<'line_works'>;
export type TokenOutcome =
  | { readonly type: 'token'; readonly token: string }
  | { readonly type: 'refused'; readonly answer: Answer }
  | Exclude<OutboundOutcome, Answer>;

/** What the service account says of itself, signed with its key. Source: LINE WORKS API 2.0, "Service Account (JWT)". */
export function assertionOf({ secret, askedAt }: Secret): string {
  const head = encoded({ alg: 'RS256', typ: 'JWT' });
  const times = { iat: askedAt, exp: askedAt + ASSERTION_SECONDS };
  const claims = encoded({ iss: secret.clientId, sub: secret.serviceAccount, ...times });
  const signature = sign('RSA-SHA256', Buffer.from(`${head}.${claims}`), secret.privateKey).toString('base64url');
  return `${head}.${claims}.${signature}`;
}

/** Keeps the tokens of bots in memory, for the day that they are good for; never on disk. */
export class LineWorksTokens {
  private readonly kept = new Map<
    string,
    { readonly token: string; readonly version: number; readonly until: number }
  >();

  constructor(
    private readonly outbound: Outbound,
    private readonly base: string,
  ) {}

  async token(channel: Secret): Promise<TokenOutcome> {
    const known = this.kept.get(channel.id);
    if (known && known.version === channel.version && known.until > channel.askedAt)
      return { type: 'token', token: known.token };
    const { clientId, clientSecret } = channel.secret;
    const form = {
      assertion: assertionOf(channel),
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      client_id: clientId,
      client_secret: clientSecret,
      scope: 'bot.message',
    };
    const answer = await this.outbound.post({
      url: `${this.base}/oauth2/v2.0/token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(form).toString(),
    });
    if (answer.type !== 'answered') return answer;
    const grant = answer.status === 200 ? parsedJson(granted, answer.text) : undefined;
    if (!grant) return { type: 'refused', answer };
    const until = channel.askedAt + grant.expires_in - SPARE_SECONDS;
    this.kept.set(channel.id, { token: grant.access_token, version: channel.version, until });
    return { type: 'token', token: grant.access_token };
  }

  /** After the provider has said that it is no good. */
  forget({ id }: Secret): void {
    this.kept.delete(id);
  }
}
