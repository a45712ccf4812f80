import { Entered, type InvalidEntry } from '@mamori/platform';
import type { SubscribePushInput } from '../../../schema.gen';
import type { PushAddress } from '../../channel-secrets';

/** A person keeps as many; the one that was told longest ago goes first. */
export const MOST_BROWSERS = 10;

export type EnterBrowserOutcome =
  { readonly type: 'BrowserEntered'; readonly address: PushAddress; readonly device: string } | InvalidEntry;

/** The services through which browsers are told: Chrome and Edge's, Firefox's, Apple's, Microsoft's older one. */
const services =
  /^(?:fcm\.googleapis\.com|(?:[a-z0-9-]+\.)*push\.services\.mozilla\.com|(?:[a-z0-9-]+\.)*push\.apple\.com|(?:[a-z0-9-]+\.)*notify\.windows\.com)$/u;

/**
 * Reads what a browser says of its subscription. Only addresses of the services that browsers use are taken: otherwise
 * anybody could have our server call any address.
 */
export function enterBrowser(input: SubscribePushInput): EnterBrowserOutcome {
  const entered = new Entered();
  const address: PushAddress = {
    endpoint: entered.text(input.endpoint, {
      field: 'endpoint',
      ja: '受信先',
      en: 'Address',
      max: 1_000,
      required: true,
    }),
    p256dh: entered.text(input.p256dh, { field: 'p256dh', ja: '公開鍵', en: 'Key', max: 100, required: true }),
    auth: entered.text(input.auth, { field: 'auth', ja: '認証値', en: 'Secret', max: 50, required: true }),
  };
  const device = entered.text(input.device, { field: 'device', ja: '端末', en: 'Device', max: 200 });
  if (entered.fault) return entered.fault;
  if (!isPushService(address.endpoint))
    entered.refuse('endpoint', 'このブラウザでは受け取れません。', 'This browser cannot be told.');
  if (!isOfLength(address.p256dh, 65) || !isOfLength(address.auth, 16))
    entered.refuse('p256dh', 'このブラウザでは受け取れません。', 'This browser cannot be told.');
  return entered.fault ?? { type: 'BrowserEntered', address, device };
}

function isPushService(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, port, username, password } = new URL(text);
  return protocol === 'https:' && port === '' && !username && !password && services.test(hostname);
}

const isOfLength = (text: string, bytes: number): boolean =>
  /^[A-Za-z0-9_-]+$/u.test(text) && Buffer.from(text, 'base64url').length === bytes;
