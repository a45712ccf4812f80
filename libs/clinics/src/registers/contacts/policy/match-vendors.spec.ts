import { matchVendors } from './match-vendors';

const vendor = (name: string) => ({ name, systems: ['電子カルテ'] });

it('finds the contact of a vendor whatever its width and case', () => {
  expect(matchVendors([vendor('ﾌｼﾞ System')], [{ id: '1', kind: 'vendor', name: 'フジＳＹＳＴＥＭ' }])).toEqual([
    { name: 'ﾌｼﾞ System', systems: ['電子カルテ'], contactId: '1' },
  ]);
});

it('takes the first of two contacts of one name', () => {
  const contacts = ['1', '2'].map((id) => ({ id, kind: 'vendor' as const, name: '富士' }));
  expect(matchVendors([vendor('富士')], contacts)).toMatchObject([{ contactId: '1' }]);
});

it('finds no vendor among the other kinds of contact', () => {
  expect(matchVendors([vendor('富士')], [{ id: '1', kind: 'other', name: '富士' }])).toMatchObject([
    { contactId: null },
  ]);
});
