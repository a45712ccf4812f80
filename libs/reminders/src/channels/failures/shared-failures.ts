import type { KnownFailure } from './known-failure';

/** What any of them may answer, or keep from answering. Source: RFC 9110 15; names of faults as Node.js gives them. */
export const sharedFailures: readonly KnownFailure[] = [
  {
    words: /^(?:no token: )?HTTP 429\b/,
    ja: '短い間に送りすぎたため、相手のサービスに止められています。',
    en: 'The other service holds messages back, because too many came in a short time.',
  },
  {
    words: /^(?:no token: )?HTTP (?:408|425|503)\b/,
    ja: '相手のサービスが混み合っているか、止まっています。',
    en: 'The other service is busy or down.',
  },
  {
    words: /^(?:no token: )?HTTP 5\d\d\b/,
    ja: '相手のサービスで障害が起きています。',
    en: 'The other service has a fault.',
  },
  {
    words: /^HTTP 3\d\d\b/,
    ja: '送り先のURLが変わっています。新しいURLを［編集］で入れてください。',
    en: 'The address has moved. Please enter the new URL.',
  },
  {
    words: /^HTTP (?:401|403)\b/,
    ja: '相手のサービスに受け付けられませんでした。URLや鍵を［編集］で入れ直してください。',
    en: 'The other service did not let the message in. Please enter its URL or secret anew.',
  },
  {
    words: /^HTTP (?:404|410)\b/,
    ja: '送り先のURLが見つかりません。相手のサービスで確かめ、［編集］で入れ直してください。',
    en: 'There is nothing at this URL. Please look in the other service and enter it anew.',
  },
  {
    words: /^HTTP 4\d\d\b/,
    ja: '相手のサービスが、このメッセージを受け付けませんでした。運用の担当者に連絡してください。',
    en: 'The other service did not accept the message. Please tell whoever operates this installation.',
  },
  {
    words: /\b(?:ENOTFOUND|EAI_AGAIN|ENODATA)\b|^its name /,
    ja: '送り先のサーバーの名前が見つかりません。URLのつづりを確かめてください。',
    en: 'The name of the server is not found. Please check how its URL is spelt.',
  },
  {
    words: /\b(?:ECONNREFUSED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ESOCKET|ECONNECTION)\b|^no connection in time$/,
    ja: '送り先のサーバーにつながりません。',
    en: 'The server cannot be reached.',
  },
  {
    words: /\bCERT_|CERTIFICATE|_SIGNED_|^ERR_TLS|^UNABLE_TO_/,
    ja: '送り先のサーバーの証明書に問題があり、安全につながりません。サーバーの管理者に連絡してください。',
    en: 'The certificate of the server is at fault, so that the connection would not be safe. Please tell its administrator.',
  },
  {
    words: /\b(?:ECONNRESET|EPIPE)\b|^no answer in time$|hang up/,
    ja: '送り先のサーバーから返事がありませんでした。',
    en: 'The server gave no answer.',
  },
  {
    words: /^its address cannot be used/,
    ja: 'このURLには送れません。インターネットから届く「https://」のURLを［編集］で入れてください。',
    en: 'Nothing can be sent to this URL. Please enter one with https:// that can be reached from the internet.',
  },
  {
    words: /is off or removed$/,
    ja: 'この送り先は、止められているか、削除されています。',
    en: 'This channel is off or removed.',
  },
  {
    words: /MAMORI_SECRETS_KEY|\bsecret of\b/,
    ja: '暗号化して保存した内容を読めませんでした。運用の担当者に連絡してください。',
    en: 'What is kept encrypted could not be read. Please tell whoever operates this installation.',
  },
  {
    words: /^as many as it takes|^nothing goes to it until/,
    ja: '同じ送り先への送信が続いているため、順番を待っています。',
    en: 'It waits its turn, because other messages are on their way to the same place.',
  },
];
