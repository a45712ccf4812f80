import { expect, it } from '@jest/globals';
import { vendorsToAsk } from './vendors-to-ask';

it('names each vendor once, whatever its width and case, with the address that was asked', () => {
  const known = {
    suppliers: [{ name: 'ＡＢＣ電子', systems: ['電子カルテ'] }],
    contacts: ['abc電子', 'みどり保守'],
    asked: [{ name: 'ABC電子', address: 'tanaka@abc.example.jp' }],
  };
  expect(vendorsToAsk(known)).toEqual([
    { name: 'ABC電子', address: 'tanaka@abc.example.jp', systems: ['電子カルテ'] },
    { name: 'みどり保守', address: '', systems: [] },
  ]);
});

it('keeps two people of one vendor apart', () => {
  const asked = ['b@x.example.jp', 'a@x.example.jp'].map((address) => ({ name: 'X社', address }));
  expect(vendorsToAsk({ suppliers: [], contacts: [], asked }).map(({ address }) => address)).toEqual([
    'a@x.example.jp',
    'b@x.example.jp',
  ]);
});
