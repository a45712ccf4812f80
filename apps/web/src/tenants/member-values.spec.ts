import {
  changeInput,
  endsInvitation,
  inviteInput,
  isSameValue,
  looksLikeEmail,
  type MemberValues,
} from './member-values';

const ichou = { id: 'a', name: 'いちょう医院' };
const kaede = { id: 'b', name: 'かえで歯科' };
const hanako: MemberValues = {
  email: ' hanako@example.jp ',
  name: ' 花田 花子 ',
  role: 'consultant',
  clinics: [ichou],
};

it('sends an invitation without the spaces around what was entered', () => {
  expect(inviteInput(hanako)).toEqual({
    email: 'hanako@example.jp',
    name: '花田 花子',
    role: 'consultant',
    clinicIds: ['a'],
  });
});

it.each([
  ['admin', []],
  ['clinic_staff', ['a']],
] as const)('sends for %s the clinics %j, whatever was ticked before', (role, clinicIds) => {
  expect(changeInput({ ...hanako, role })).toMatchObject({ role, clinicIds });
});

it('sends nothing while no role is chosen', () => {
  expect(inviteInput({ ...hanako, role: '' })).toBeNull();
  expect(changeInput({ ...hanako, role: '' })).toBeNull();
});

it.each([
  ['a new name alone', { name: '花田 華子' }, false],
  ['another role', { role: 'clinic_staff' }, true],
  ['a clinic more', { clinics: [ichou, kaede] }, true],
  ['clinics ticked for a role that sees all', { role: 'admin', clinics: [] }, true],
] as const)('knows whether a link that was sent ends with %s', (_, changed, ends) => {
  expect(endsInvitation(hanako, { ...hanako, ...changed })).toBe(ends);
});

it('takes the same clinics in another order for the same', () => {
  expect(isSameValue([ichou, kaede], [kaede, ichou])).toBe(true);
  expect(isSameValue([ichou], [kaede])).toBe(false);
  expect(isSameValue('花子', '華子')).toBe(false);
});

it.each([
  ['hanako@example.jp', true],
  [' hanako@example.jp ', true],
  ['hanako@', false],
  ['hanako example.jp', false],
  ['', false],
])('takes %j for an address: %s', (text, is) => {
  expect(looksLikeEmail(text)).toBe(is);
});
