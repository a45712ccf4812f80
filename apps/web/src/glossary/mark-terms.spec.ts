import { describe, expect, it } from '@jest/globals';
import { markerOf, type Term } from './mark-terms';

const term = (termJa: string, termEn: string, ...aliases: string[]): Term => ({ termJa, termEn, aliases });
const terms = [
  term('ログ', 'log'),
  term('アクセスログ', 'access log'),
  term('ポート', 'port'),
  term('二要素認証', 'two-factor authentication', '2FA', '多要素認証'),
  term('PIN', 'PIN', '暗証番号'),
  term('VPN', 'VPN'),
  term('IPsec-VPN', 'IPsec VPN'),
  term('バックアップ', 'backup'),
];
const found = (lang: 'ja' | 'en', text: string) =>
  markerOf(terms, lang)(text).map((part) => (part.term ? `[${part.text}]${part.isFirst ? '' : '…'}` : part.text));

describe('terms in Japanese texts', () => {
  it.each([
    ['finds a term in a sentence', '二要素認証を入れた', ['[二要素認証]', 'を入れた']],
    ['finds another name of it', 'カードと暗証番号', ['カードと', '[暗証番号]']],
    ['takes the longest', 'アクセスログとログ', ['[アクセスログ]', 'と', '[ログ]']],
    ['finds none inside a katakana word', 'サポートとログイン', ['サポートとログイン']],
    ['finds none inside a Latin word', 'VPNs3とPINK', ['VPNs3とPINK']],
    ['takes the longest Latin term', 'IPsec-VPNかVPN', ['[IPsec-VPN]', 'か', '[VPN]']],
    ['takes a term and its other name for one', '2FA(二要素認証)', ['[2FA]', '(', '[二要素認証]…', ')']],
    ['leaves a text without terms as it is', '台数を書く', ['台数を書く']],
    ['leaves an empty text empty', '', []],
  ])('%s', (_, text, parts) => {
    expect(found('ja', text)).toEqual(parts);
  });
});

describe('terms in English texts', () => {
  it.each([
    ['finds a term whatever its case', 'Two-factor authentication', ['[Two-factor authentication]']],
    ['finds it in the plural', 'Keep backups and logs.', ['Keep ', '[backups]', ' and ', '[logs]', '.']],
    ['finds none inside a word', 'a report, a blog, logging', ['a report, a blog, logging']],
    ['takes an abbreviation only as one', 'pin the PIN', ['pin the ', '[PIN]']],
    ['finds no Japanese name', '暗証番号 (PIN)', ['暗証番号 (', '[PIN]', ')']],
  ])('%s', (_, text, parts) => {
    expect(found('en', text)).toEqual(parts);
  });
});

it('puts the parts together to the text again', () => {
  const text = 'アクセスログ、VPN、サポート、2FA';
  const parts = markerOf(terms, 'ja')(text);
  expect(parts.map((part) => part.text).join('')).toBe(text);
});
