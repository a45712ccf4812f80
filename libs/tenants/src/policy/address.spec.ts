import { expect, it } from '@jest/globals';
import { normalAddress } from './address';

it.each([
  ['an address as it is', 'hanako@example.jp', 'hanako@example.jp'],
  ['capital letters as small ones', 'Hanako.Sato@Example.JP', 'hanako.sato@example.jp'],
  ['spaces around it as nothing', '  hanako@example.jp　', 'hanako@example.jp'],
  ['full-width letters as narrow ones', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'hanako@example.jp'],
  ['a Japanese domain in its ASCII form', 'info@守り.jp', 'info@xn--nbk470k.jp'],
  ['a plus and what follows as part of it', 'hanako+clinic@example.jp', 'hanako+clinic@example.jp'],
] as const)('reads %s', (_, given, read) => {
  expect(normalAddress(given)).toBe(read);
});

it.each([
  '',
  'hanako',
  '@example.jp',
  'hanako@',
  'hanako@localhost',
  'a@b@example.jp',
  'ha nako@example.jp',
  'hanako@exa mple.jp',
  'hanako@example..jp',
  '.hanako@example.jp',
  'hanako.@example.jp',
  'hanako@-example.jp',
  'hanako@example.jp\r\nBcc: spy@example.jp',
  'hanako@example.jp>,<spy@example.jp',
  '"hanako"@example.jp',
  '花子@example.jp',
  'hanako\0@example.jp',
  `${'a'.repeat(65)}@example.jp`,
  `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example.jp`,
])('takes %j for no address', (given) => {
  expect(normalAddress(given)).toBeUndefined();
});
