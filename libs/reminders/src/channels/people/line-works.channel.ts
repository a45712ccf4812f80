import { Database, type Outbound, sql } from '@mamori/platform';
import type { Channel, ChannelTarget, OutgoingMessage, SendOutcome } from '../channel';
import type { ChannelAccess, OpenChannel } from '../channel-access';
import { lineWorksForm } from '../forms/line-works-form';
import { type Answer, failureOf, judge, type JudgeOptions } from '../provider-answer';
import { cannotOpen } from '../rooms/room-channel';
import { LineWorksTokens } from './line-works-tokens';

const ACCOUNT = sql(
  'line-works.account',
  `select f.line_works_id as account from app.reminder_preferences f
    where f.tenant_id = app.tenant() and f.member_id = $1 and f.line_works_id is not null`,
);

const judging: JudgeOptions = {
  showsText: true,
  retryAfter: ({ headers }) => {
    const seconds = Number(headers['ratelimit-reset'] ?? Number.NaN);
    return Number.isFinite(seconds) ? seconds : undefined;
  },
};

export interface LineWorksAddresses {
  /** Without a slash at the end. */
  readonly auth: string;
  readonly api: string;
}

/** The bot of LINE WORKS, which writes to one person. Source: LINE WORKS Bot API 2.0, "Send messages (to a user)". */
export class LineWorksChannel implements Channel {
  readonly kind = 'line_works';
  readonly isKeyed = false;
  private readonly tokens: LineWorksTokens;

  constructor(
    private readonly db: Database,
    private readonly access: ChannelAccess,
    private readonly outbound: Outbound,
    private readonly addresses: LineWorksAddresses,
  ) {
    this.tokens = new LineWorksTokens(outbound, addresses.auth);
  }

  async send({ content }: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    if (target.type !== 'person') return { outcome: 'refused', failure: 'the bot writes to a person' };
    const channel = await this.access.onlyOne('line_works').catch(cannotOpen);
    if (!channel) return { outcome: 'no_address', failure: 'the bot is off or removed' };
    if ('outcome' in channel) return channel;
    const account = await this.accountOf(target.memberId).catch(cannotOpen);
    if (typeof account === 'object') return account;
    if (account === undefined) return { outcome: 'no_address', failure: 'no LINE WORKS account is known' };
    const body = JSON.stringify(lineWorksForm(content));
    const first = await this.post(channel, account, body);
    if (first.outcome !== 'stale') return first;
    // A token that was good when it was got: once with a new one, as nothing has been sent.
    this.tokens.forget(channel);
    const second = await this.post(channel, account, body);
    return second.outcome === 'stale' ? { outcome: 'refused', failure: second.failure } : second;
  }

  private async accountOf(memberId: string): Promise<string | undefined> {
    const [row] = await this.db.read<{ account: string }>(ACCOUNT, [memberId]);
    return row?.account;
  }

  private async post(
    channel: OpenChannel<'line_works'>,
    account: string,
    body: string,
  ): Promise<SendOutcome | { readonly outcome: 'stale'; readonly failure: string }> {
    const got = await this.tokens.token(channel);
    if (got.type === 'refused') return notLetIn(got.answer);
    // Before the message itself: however it went, nothing has been sent.
    if (got.type === 'unclear') return { outcome: 'later', failure: got.failure };
    if (got.type !== 'token') return judge(got, judging);
    const answer = await this.outbound.post({
      url: `${this.addresses.api}/bots/${encodeURIComponent(channel.secret.botId)}/users/${encodeURIComponent(account)}/messages`,
      headers: { authorization: `Bearer ${got.token}`, 'content-type': 'application/json' },
      body,
    });
    if (answer.type === 'answered' && answer.status === 401)
      return { outcome: 'stale', failure: failureOf(answer, true) };
    if (answer.type === 'answered' && answer.status === 404)
      return { outcome: 'no_address', failure: failureOf(answer, true) };
    return judge(answer, judging);
  }
}

/** The secrets are wrong or the account is closed; or the provider has a bad moment, which passes. */
function notLetIn(answer: Answer): SendOutcome {
  const failure = `no token: ${failureOf(answer, true)}`;
  const judged = judge(answer, judging);
  if (judged.outcome === 'later') return { ...judged, failure };
  return { outcome: answer.status >= 500 ? 'later' : 'refused', failure };
}
