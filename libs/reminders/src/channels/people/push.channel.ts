import webPush from 'web-push';
import {
  Audit,
  currentActor,
  Database,
  type Outbound,
  type OutboundRequest,
  SecretBox,
  secretPlace,
  sql,
} from '@mamori/platform';
import type { Channel, ChannelTarget, OutgoingMessage, SendOutcome } from '../channel';
import { type PushAddress, pushAddress } from '../channel-secrets';
import { pushForm } from '../forms/push-form';
import { type PushKeys, pushKeysOf } from '../push-keys';
import { judge } from '../provider-answer';
import { cannotOpen } from '../rooms/room-channel';
import { proofOf } from './push-proof';

const BROWSERS = sql(
  'push.browsers',
  `select s.id, s.sealed, s.device, extract(epoch from now())::int as "askedAt" from app.push_subscriptions s
    where s.tenant_id = app.tenant() and s.member_id = $1 order by s.created_at, s.id`,
);
const FORGET = sql('push.forget', `delete from app.push_subscriptions where tenant_id = app.tenant() and id = $1`);
const TOLD = sql(
  'push.told',
  `update app.push_subscriptions set last_sent_at = app.now() where tenant_id = app.tenant() and id = any($1)`,
);

interface Browser {
  readonly id: string;
  readonly sealed: Buffer;
  readonly device: string;
  readonly askedAt: number;
}

/** So long a service keeps it for a browser that is closed: a reminder of yesterday is of no use. */
const KEPT_SECONDS = 24 * 60 * 60;

/**
 * Notifications in the browsers that a person has chosen. The text is sealed for the browser alone. A second copy takes the
 * place of the first, waiting at the service by its topic and on the screen by its tag. Source: RFC 8030, 8291, 8292.
 */
export class PushChannel implements Channel {
  readonly kind = 'web_push';
  readonly isKeyed = true;

  /** `contact`: where the services find us, an https or mailto address. */
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly box: SecretBox,
    private readonly outbound: Outbound,
    private readonly contact: string,
  ) {}

  async send(message: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    if (target.type !== 'person') return { outcome: 'refused', failure: 'a browser belongs to a person' };
    if (!this.box.isReady) return { outcome: 'later', failure: 'MAMORI_SECRETS_KEY is not set' };
    const browsers = await this.browsersOf(target.memberId).catch(cannotOpen);
    if ('outcome' in browsers) return browsers;
    const outcomes = await Promise.all(browsers.map((browser) => this.tell(message, target.memberId, browser)));
    const told = browsers.filter((_, index) => outcomes[index]?.outcome === 'sent').map(({ id }) => id);
    if (told.length > 0) await this.db.transaction(() => this.db.execute(TOLD, [told])).catch(cannotOpen);
    return best(outcomes);
  }

  private browsersOf(memberId: string): Promise<readonly Browser[]> {
    return this.db.read<Browser & Record<string, unknown>>(BROWSERS, [memberId]);
  }

  private async tell(message: OutgoingMessage, memberId: string, browser: Browser): Promise<SendOutcome> {
    try {
      const place = secretPlace({ tenantId: currentActor().tenantId, table: 'push_subscriptions', rowId: browser.id });
      const address = pushAddress.parse(JSON.parse(this.box.open(browser.sealed, place)));
      const request = requestOf(message, address, pushKeysOf(this.box), this.contact, browser.askedAt);
      const answer = await this.outbound.post(request);
      // Expired, or taken back in the browser. Source: RFC 8030 7.3; a 403 is said of our proof, which can be mended.
      if (answer.type === 'answered' && (answer.status === 404 || answer.status === 410)) {
        await this.forget(memberId, browser);
        return { outcome: 'no_address', failure: `HTTP ${answer.status}` };
      }
      return judge(answer, { showsText: false });
    } catch (error) {
      return cannotOpen(error);
    }
  }

  private forget(memberId: string, { id, device }: Browser): Promise<void> {
    return this.db.transaction(async () => {
      if ((await this.db.execute(FORGET, [id])) === 0) return;
      const action = 'channel.browser-removed';
      await this.audit.record({ action, objectKind: 'member', objectId: memberId, before: { device } });
    });
  }
}

/** One browser that was told is enough; else what may still come right counts more than what will not. */
function best(outcomes: readonly SendOutcome[]): SendOutcome {
  for (const wanted of ['sent', 'later', 'unclear', 'broken', 'refused'] as const) {
    const found = outcomes.find(({ outcome }) => outcome === wanted);
    if (found) return found;
  }
  return { outcome: 'no_address', failure: 'no browser of the person is told any more' };
}

/** The sealed notification, and the proof that it is ours. */
export function requestOf(
  { id, content }: OutgoingMessage,
  { endpoint, p256dh, auth }: PushAddress,
  keys: PushKeys,
  contact: string,
  askedAt: number,
): OutboundRequest {
  const text = JSON.stringify(pushForm(content, id));
  const { cipherText } = webPush.encrypt(p256dh, auth, text, 'aes128gcm');
  return {
    url: endpoint,
    headers: {
      authorization: proofOf(endpoint, keys, contact, askedAt),
      'content-type': 'application/octet-stream',
      'content-encoding': 'aes128gcm',
      ttl: String(KEPT_SECONDS),
      urgency: 'normal',
      // 32 signs at most: the id's own digits.
      topic: id.replaceAll('-', ''),
    },
    body: cipherText,
  };
}
