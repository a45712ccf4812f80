import { describe, expect, it } from '@jest/globals';
import { composeLetter, type LetterToWrite } from './compose-letter';
import { deviceWords } from './device-words';
import { LETTER_KINDS } from './letter-kinds';

const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0';
const letter: LetterToWrite = {
  kind: 'passkey_added',
  language: 'ja',
  recipientName: '守山 花子',
  tenantName: '青空相談所',
  memberName: '守山 花子',
  rows: '12',
  clinicName: '青空医院',
  itemJa: '2-④ 退職者の登録を消している',
  itemEn: '2-④ Accounts of people who left are deleted',
  askedBy: '空野 一郎',
  invitedBy: '空野 一郎',
  role: 'clinic_manager',
  startedBy: '空野 一郎',
  approvedBy: '海野 二郎',
  at: { on: '2026-11-22', time: '16:05' },
  until: { on: '2026-11-29', time: '16:05' },
  ready: { on: '2026-11-23', time: '09:30' },
  userAgent: EDGE,
  network: '203.0.113.0/24',
};
const compose = (change: Partial<LetterToWrite> = {}) =>
  composeLetter({ ...letter, ...change }, 'https://mamori.example', '/account/events');

describe('a letter of sign-in', () => {
  it('says what happened, when, from where, and what to do', () => {
    expect(compose()).toEqual({
      subject: '【守り】パスキーを追加しました',
      text: `守山 花子 様

あなたのパスキーが1つ追加されました。

日時: 令和8年11月22日（2026年） 16:05（日本時間）
端末: Windows / Microsoft Edge
ネットワーク: 203.0.113.0/24

心当たりがあれば、することはありません。
心当たりがないときは、だれかがあなたの代わりに操作したおそれがあります。すぐに下のリンクから端末とサインインの一覧を確かめ、知らないものを消してください。サインインできないときは、管理者に電話などで知らせてください。

最近のできごとを確かめる:
https://mamori.example/account/events

-- 
このメールは「守り」が自動で送っています。返信は届きません。「守り」がメールでパスワードや復旧コードを尋ねることはありません。
`,
    });
  });

  it.each(LETTER_KINDS)('about %s is complete in both languages, with one link', (kind) => {
    const [ja, en] = [compose({ kind }), compose({ kind, language: 'en' })];
    expect(ja.subject).toMatch(/^【守り】.{5,}/);
    expect(en.subject).toMatch(/^\[Mamori\] .{8,}/);
    expect(ja.text).toContain('令和8年11月22日（2026年） 16:05（日本時間）');
    expect(en.text).toContain('November 22, 2026, 16:05 (Japan time)');
    expect(en.text).not.toMatch(/[ぁ-んァ-ヶ]/);
    for (const { text } of [ja, en]) {
      expect(text.match(/https?:\/\//g)).toHaveLength(1);
      expect(text).not.toMatch(/undefined|null|NaN|\$\{|“”|「」/);
    }
  });

  it('tells a vendor who asks for what, and only whoever has to come in first about a link that ends', () => {
    const { text } = compose({ kind: 'vendor_question' });
    expect(text).toContain('青空医院のサイバーセキュリティ対策チェックリストの項目「2-④ 退職者の登録を消している」');
    expect(text).toContain('空野 一郎さんが質問しています');
    expect(text).toContain('リンクは令和8年11月29日（2026年） 16:05（日本時間）まで、1回だけ使えます。');
    expect(compose({ kind: 'vendor_question', until: null }).text).toContain('下のリンクからサインインして');
  });

  it('does without what is not known', () => {
    const { text } = compose({ kind: 'invitation', invitedBy: null, userAgent: '', network: '' });
    expect(text).toContain('青空相談所が、あなたを「守り」に招待しました。役割は「医療機関の管理者」です。');
    expect(compose({ userAgent: 'curl/8', network: '' }).text).toContain('端末: 不明な端末\n\n');
  });

  it('gives an entered name no line of its own', () => {
    const { text, subject } = compose({ kind: 'invitation', tenantName: '青空\r\n\r\nhttps://evil.example\u202Egnp' });
    expect(text).toContain('青空 https://evil.examplegnpの空野 一郎さんが');
    expect(subject).toBe('【守り】「守り」への招待');
  });
});

describe('the words for a device', () => {
  it.each([
    [EDGE, 'Windows / Microsoft Edge'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit Version/18.0 Mobile/15E148 Safari/604.1',
      'iPhone / Safari',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36', 'Android / Google Chrome'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:131.0) Gecko/20100101 Firefox/131.0', 'Mac / Firefox'],
    ['curl/8.0', ''],
    ['', ''],
  ])('of %s are %j', (userAgent, words) => {
    expect(deviceWords(userAgent)).toBe(words);
  });
});
