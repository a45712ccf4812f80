import { describe, expect, it } from '@jest/globals';
import { hashPassword, isOutdated, verifyPassword } from './hash-password';
import { passwordRefusal } from './password-refusal';

const hanako = { email: 'hanako.moriyama@example.jp', names: ['守山 花子'] };

describe('a password that is chosen', () => {
  it.each([
    ['fourteen letters', 'kx9 vq2 mj7 zd', 'TooShort'],
    ['fourteen letters outside the basic plane', '𠮷'.repeat(14), 'TooShort'],
    ['a known password twice and a digit', 'passwordpassword1', 'TooCommon'],
    ['a known password with a long number', 'Password1234567890', 'TooCommon'],
    ['a known password in disguise, padded', 'P@55w0rd!!!!!!!!!', 'TooCommon'],
    ['one letter again and again', 'aaaaaaaaaaaaaaaaaaaaaa', 'TooCommon'],
    ['two letters again and again', 'abababababababababab', 'TooCommon'],
    ['a run over the keyboard', 'qwertyuiopasdfghjkl', 'TooCommon'],
    ['a run of digits', '123456789012345678', 'TooCommon'],
    ['the syllables in order', 'あいうえおかきくけこさしすせそ', 'TooCommon'],
    ['the own address', 'hanako.moriyama@example.jp', 'TooCommon'],
    ['the own name twice with a year', 'Hanako-Moriyama-2027', 'TooCommon'],
    ['the name of the product', 'mamori-mamori-mamori', 'TooCommon'],
    ['half a letter', `${'x9 kq vm zd lt wp '}\ud800`, 'NotText'],
    ['more than 1024 bytes', 'んでゆくほとけの'.repeat(50), 'TooLong'],
  ])('is refused when it is %s', (_, password, refusal) => {
    expect(passwordRefusal(password, hanako)).toBe(refusal);
  });

  it.each([
    ['fifteen letters in no order', 'kx9 vq2 mj7 zdw'],
    ['four unrelated words', 'correct horse battery staple'],
    ['Japanese words', 'みかん箱は押入れの奥の右です'.concat('ね')],
    [
      'sixty-four letters and more',
      'a quiet river runs behind the old clinic and nobody fishes there on mondays at all',
    ],
    ['letters outside the basic plane', '𠮷野家の𩸽定食を三回食べた日曜日'],
    ['spaces at both ends', '  vq2 mj7 zdw kx9  '],
    ['signs that mean something to machines', `'; drop table x; -- <b>\u0000`],
  ])('may be %s', (_, password) => {
    expect(passwordRefusal(password, hanako)).toBeNull();
  });
});

describe('a password that is kept', () => {
  it('is recognised, and another is not', async () => {
    const kept = await hashPassword('correct horse battery staple');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(kept).not.toContain('horse');
    expect(await verifyPassword(kept, 'correct horse battery staple')).toBe(true);
    expect(await verifyPassword(kept, 'correct horse battery stapl')).toBe(false);
    expect(await verifyPassword(kept, 'Correct horse battery staple')).toBe(false);
    expect(await verifyPassword(kept, ' correct horse battery staple')).toBe(false);
  });

  it('is the same typed in one code point or in two, and another in look-alike letters', async () => {
    const kept = await hashPassword('がんばれ'.normalize('NFC'));
    expect(await verifyPassword(kept, 'がんばれ'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(kept, 'ガンバレ')).toBe(false);
  });

  it('is nobody’s when there is none', async () => {
    expect(await verifyPassword(null, 'a password that nobody has, kept for the time it takes')).toBe(false);
  });

  it('is outdated once the parameters are others', async () => {
    expect(isOutdated(await hashPassword('x'))).toBe(false);
    expect(isOutdated('$argon2id$v=19$m=4096,t=3,p=1$c2FsdHNhbHQ$aGFzaA')).toBe(true);
  });

  it('waits its turn and all come through', async () => {
    const kept = await hashPassword('one for all');
    const answers = await Promise.all(Array.from({ length: 12 }, () => verifyPassword(kept, 'one for all')));
    expect(answers).toEqual(Array.from({ length: 12 }, () => true));
  });
});
