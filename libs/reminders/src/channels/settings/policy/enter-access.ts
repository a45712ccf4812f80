import { createPrivateKey } from 'node:crypto';
import { Entered, type InvalidEntry } from '@mamori/platform';
import type { ChannelAccessInput } from '../../../schema.gen';
import type { ChannelKind } from '../../channel';
import type { ChannelSecret } from '../../channel-secrets';
import { enterUrl, hintOfUrl, type UrlRules } from './enter-url';

/** Channels that people set up; mail and browsers need nothing. */
export const keptKinds = [
  'slack',
  'teams',
  'chatwork',
  'webhook',
  'line_works',
] as const satisfies readonly ChannelKind[];
export type KeptKind = (typeof keptKinds)[number];

export const isKept = (kind: ChannelKind): kind is KeptKind => keptKinds.some((kept) => kept === kind);

export type EnterAccessOutcome =
  | {
      readonly type: 'AccessEntered';
      readonly secret: { readonly [K in KeptKind]: ChannelSecret<K> }[KeptKind];
      /** What people may see of it. */
      readonly hint: string;
    }
  | InvalidEntry;

/** Reads what a kind of channel needs to be reached, and says what of it may be shown. */
export function enterAccess(kind: KeptKind, given: ChannelAccessInput, rules: UrlRules): EnterAccessOutcome {
  const entered = new Entered();
  const result = readers[kind](entered, given, rules);
  return entered.fault ?? { type: 'AccessEntered', ...result() };
}

type Reader = (
  entered: Entered,
  given: ChannelAccessInput,
  rules: UrlRules,
) => () => Omit<Extract<EnterAccessOutcome, { readonly type: 'AccessEntered' }>, 'type'>;

const ofUrl =
  (kind: 'slack' | 'teams'): Reader =>
  (entered, given, rules) => {
    const url = enterUrl(entered, given.url, kind, rules);
    return () => ({ secret: { url }, hint: hintOfUrl(url) });
  };

const readers: Readonly<Record<KeptKind, Reader>> = {
  slack: ofUrl('slack'),
  teams: ofUrl('teams'),
  webhook: (entered, given, rules) => {
    const url = enterUrl(entered, given.url, 'webhook', rules);
    const secret = entered.text(given.secret, {
      field: 'secret',
      ja: '署名の鍵',
      en: 'Signing secret',
      max: 200,
      required: true,
    });
    if (secret.length < 32)
      entered.refuse(
        'secret',
        '署名の鍵は32文字以上にしてください。［鍵を作る］を押すと作れます。',
        'The signing secret needs 32 characters. The button makes one.',
      );
    return () => ({ secret: { url, secret }, hint: hintOfUrl(url) });
  },
  chatwork: (entered, given) => {
    const token = entered.text(given.token, {
      field: 'token',
      ja: 'APIトークン',
      en: 'API token',
      max: 200,
      required: true,
    });
    const roomId = numberOf(entered, given.roomId, 'roomId', 'ルームID', 'Room ID');
    return () => ({ secret: { token, roomId }, hint: `rid${roomId}` });
  },
  line_works: (entered, given) => {
    const botId = numberOf(entered, given.botId, 'botId', 'Bot ID', 'Bot ID');
    const needed = (field: 'clientId' | 'clientSecret' | 'serviceAccount', name: string) =>
      entered.text(given[field], { field, ja: name, en: name, max: 300, required: true });
    const clientId = needed('clientId', 'Client ID');
    const clientSecret = needed('clientSecret', 'Client Secret');
    const serviceAccount = needed('serviceAccount', 'Service Account');
    const privateKey = keyOf(entered, given.privateKey);
    return () => ({ secret: { botId, clientId, clientSecret, serviceAccount, privateKey }, hint: `Bot ${botId}` });
  },
};

/** Digits alone; Chatwork shows them behind rid, and full-width ones are taken too. */
function numberOf(entered: Entered, given: string | null | undefined, field: string, ja: string, en: string): string {
  const text = entered.text(given, { field, ja, en, max: 50, required: true }).normalize('NFKC');
  const number = text.replace(/^(?:#!)?rid/iu, '');
  if (!entered.fault && !/^\d{1,20}$/u.test(number))
    return entered.refuse(field, `${ja}は数字だけを入力してください。`, `${en}: please enter its digits alone.`);
  return number;
}

function keyOf(entered: Entered, given: string | null | undefined): string {
  const text = entered.text(given, {
    field: 'privateKey',
    ja: 'Private Key',
    en: 'Private Key',
    max: 10_000,
    required: true,
  });
  if (!entered.fault && !isRsaKey(text))
    return entered.refuse(
      'privateKey',
      'Private Keyは、ダウンロードしたファイルの中身を「-----BEGIN」から「END PRIVATE KEY-----」まで、すべて貼り付けてください。',
      'Please paste the whole content of the private key file, from -----BEGIN to END PRIVATE KEY-----.',
    );
  return text;
}

function isRsaKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}
