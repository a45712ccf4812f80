import { Injectable } from '@nestjs/common';
import {
  Audit,
  currentActor,
  Database,
  forbidden,
  hashSecret,
  type InvalidEntry,
  newId,
  notFound,
  Once,
  say,
  SecretBox,
  secretPlace,
  sql,
} from '@mamori/platform';
import type { PushBrowser, PushBrowsers, SubscribePushInput, UnsubscribePushInput } from '../../schema.gen';
import { pushKeysOf } from '../push-keys';
import { enterBrowser, MOST_BROWSERS } from './policy/enter-browser';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const BROWSER = `s.id, s.device, encode(s.endpoint_hash, 'hex') as fingerprint, ${instant('s.created_at')} as "createdAt",
                 ${instant('s.last_sent_at')} as "lastSentAt"`;
const LIST = sql(
  'push-browser.list',
  `select ${BROWSER} from app.push_subscriptions s where s.tenant_id = $1 and s.member_id = $2
    order by s.created_at desc, s.id desc`,
);
const INSERT = sql(
  'push-browser.insert',
  `insert into app.push_subscriptions as s (id, member_id, endpoint_hash, sealed, device) values ($1, $2, $3, $4, $5)
   on conflict (tenant_id, endpoint_hash) do nothing`,
);
const BY_HASH = sql(
  'push-browser.by-hash',
  `select ${BROWSER} from app.push_subscriptions s where s.tenant_id = $1 and s.member_id = $2 and s.endpoint_hash = $3`,
);
const TRIM = sql(
  'push-browser.trim',
  `delete from app.push_subscriptions where tenant_id = $1 and member_id = $2 and id in (
     select s.id from app.push_subscriptions s where s.tenant_id = $1 and s.member_id = $2
      order by coalesce(s.last_sent_at, s.created_at) desc, s.id desc offset $3)`,
);
const DELETE = sql(
  'push-browser.delete',
  `delete from app.push_subscriptions s where s.tenant_id = $1 and s.member_id = $2 and s.id = $3 returning s.device`,
);

export type SubscribeOutcome = { readonly type: 'PushSubscribed'; readonly browser: PushBrowser } | InvalidEntry;

/** Browsers in which the person who asks is told; of nobody else. */
@Injectable()
export class PushBrowsersService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly box: SecretBox,
  ) {}

  /** Newest first; without a public key where the installation has no key to follow it from. */
  async list(): Promise<PushBrowsers> {
    const { tenantId } = currentActor();
    const browsers = await this.db.read<PushBrowser>(LIST, [tenantId, viewer()]);
    return { publicKey: this.box.isReady ? pushKeysOf(this.box).publicKey : null, browsers: [...browsers] };
  }

  /**
   * Lets a browser tell the viewer; twice is once. Beyond ten browsers, the one that was told longest ago goes. A browser that
   * tells somebody else already is refused: on a shared computer it has to take a new address first.
   */
  subscribe(input: SubscribePushInput): Promise<SubscribeOutcome> {
    return this.once.run('subscribePush', input, async (): Promise<SubscribeOutcome> => {
      const entered = enterBrowser(input);
      if (entered.type === 'InvalidInput') return entered;
      const { tenantId } = currentActor();
      const [id, memberId, hash] = [newId(), viewer(), hashSecret(entered.address.endpoint)];
      const place = secretPlace({ tenantId, table: 'push_subscriptions', rowId: id });
      const sealed = this.box.seal(JSON.stringify(entered.address), place);
      const isNew = (await this.db.execute(INSERT, [id, memberId, hash, sealed, entered.device])) === 1;
      const [browser] = await this.db.query<PushBrowser>(BY_HASH, [tenantId, memberId, hash]);
      if (!browser) return takenByAnother();
      if (isNew) {
        await this.db.execute(TRIM, [tenantId, memberId, MOST_BROWSERS]);
        await this.record('browser-added', memberId, entered.device);
      }
      return { type: 'PushSubscribed', browser };
    });
  }

  /** Throws NOT_FOUND for a browser of somebody else. Safe to retry with the same clientMutationId. */
  unsubscribe(input: UnsubscribePushInput): Promise<string> {
    return this.once.run('unsubscribePush', input, async () => {
      const memberId = viewer();
      const [gone] = await this.db.query<{ device: string }>(DELETE, [currentActor().tenantId, memberId, input.id]);
      if (!gone) throw notFound('browser', input.id);
      await this.record('browser-removed', memberId, gone.device);
      return input.id;
    });
  }

  private record(what: 'browser-added' | 'browser-removed', memberId: string, device: string): Promise<void> {
    const change = what === 'browser-added' ? { after: { device } } : { before: { device } };
    return this.audit.record({ action: `channel.${what}`, objectKind: 'member', objectId: memberId, ...change });
  }
}

const takenByAnother = (): InvalidEntry => ({
  type: 'InvalidInput',
  field: 'endpoint',
  message: say(
    'このブラウザは、ほかの人のお知らせを受け取る設定になっています。もう一度［この端末で受け取る］を押してください。',
    'This browser is set to tell somebody else. Please press the button once more.',
  ),
});

function viewer(): string {
  const { principalId } = currentActor();
  if (!principalId) throw forbidden('a member');
  return principalId;
}
