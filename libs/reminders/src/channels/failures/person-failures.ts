import type { KnownFailure } from './known-failure';

/** Source: RFC 6749 5.2 for the token; LINE WORKS Bot API 2.0, "Send messages (to a user)". */
export const lineWorksFailures: readonly KnownFailure[] = [
  {
    words: /\binvalid_client\b/,
    ja: 'LINE WORKSのClient IDかClient Secretが正しくありません。Developer Consoleで確かめ、［編集］で入れ直してください。',
    en: 'The Client ID or Client Secret of LINE WORKS is wrong. Please look in the Developer Console and enter them anew.',
  },
  {
    words: /\binvalid_grant\b/,
    ja: 'LINE WORKSのService AccountかPrivate Keyが正しくありません。Developer Consoleで確かめ、［編集］で入れ直してください。',
    en: 'The Service Account or Private Key of LINE WORKS is wrong. Please look in the Developer Console and enter them anew.',
  },
  {
    words: /\binvalid_scope\b/,
    ja: 'LINE WORKSのアプリのOAuth Scopesに「bot」がありません。Developer Consoleで加えてください。',
    en: 'The app of LINE WORKS lacks the OAuth scope bot. Please add it in the Developer Console.',
  },
  {
    words: /^no token: HTTP 4(?!08|25|29)/,
    ja: 'LINE WORKSにサインインできませんでした。Developer Consoleの内容と合うか、［編集］で確かめてください。',
    en: 'LINE WORKS did not let the app in. Please compare what is entered with the Developer Console.',
  },
  {
    words: /^HTTP 403\b/,
    ja: 'LINE WORKSのBotがこの人に公開されていません。管理者画面の［サービス］→［Bot］で公開の範囲を確かめてください。',
    en: 'The bot of LINE WORKS is not open to this person. Please check it in the admin page under Service and Bot.',
  },
  {
    words: /^HTTP (?:400|404)\b/,
    ja: 'この人のIDかBot IDがLINE WORKSに見つかりません。登録したIDを確かめてください。',
    en: 'LINE WORKS does not know this person’s ID or the Bot ID. Please check what is entered.',
  },
  {
    words: /^no LINE WORKS account is known$/,
    ja: 'この人のLINE WORKSのIDが登録されていません。',
    en: 'No LINE WORKS ID of this person is entered.',
  },
];

/** Source: RFC 8030 7.3; RFC 8292 4.2. */
export const pushFailures: readonly KnownFailure[] = [
  {
    words: /^HTTP (?:404|410)$|^no browser of the person/,
    ja: '通知を受け取る端末がなくなっています。端末で［この端末で受け取る］をもう一度押してください。',
    en: 'No browser of this person is told any more. Please turn notifications on again on the device.',
  },
  {
    words: /^HTTP (?:401|403)$/,
    ja: '通知のサービスに受け付けられませんでした。運用の担当者に連絡してください。',
    en: 'The service of notifications did not accept the proof of this installation. Please tell whoever operates it.',
  },
];

/** Source: RFC 5321 4.2.3; RFC 3463 3.2 (address), 3.3 (mailbox), 3.8 (policy). */
export const mailFailures: readonly KnownFailure[] = [
  {
    words: /\b5\.1\.\d/,
    ja: 'このメールアドレスは使われていません。本人に正しいアドレスを確かめてください。',
    en: 'There is no such mail address. Please ask the person for the right one.',
  },
  {
    words: /\b[45]\.2\.2\b|\b552\b/,
    ja: '相手のメールボックスがいっぱいです。本人に空けてもらってください。',
    en: 'The person’s mailbox is full. Please ask them to make room.',
  },
  {
    words: /\b5\.7\.\d/,
    ja: '相手のメールサーバーが、この差出人からのメールを受け付けない設定です。運用の担当者に連絡してください。',
    en: 'The other mail server does not accept mail from this sender. Please tell whoever operates this installation.',
  },
  {
    words: /\bInvalid login\b|\b535\b/,
    ja: 'メールを送るサーバーにサインインできません。運用の担当者に連絡してください。',
    en: 'The mail server does not let this installation in. Please tell whoever operates it.',
  },
  {
    words: /\b55[0134]\b/,
    ja: '相手のメールサーバーが受け付けませんでした。本人に正しいアドレスを確かめてください。',
    en: 'The other mail server refused it. Please ask the person for the right address.',
  },
  {
    words: /(?<!:)\b4\d\d\b/,
    ja: '相手のメールサーバーが、いまは受け付けられないと答えました。',
    en: 'The other mail server said that it cannot take mail right now.',
  },
];
