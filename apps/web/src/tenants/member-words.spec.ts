import type { MemberPartsFragment } from '../gql/graphql';
import { invitationStanding } from './member-words';

const sent: NonNullable<MemberPartsFragment['invitation']> = {
  sentAt: '2026-11-22T00:00:00Z',
  expiresAt: '2026-11-29T00:00:00Z',
  letter: 'sent',
  state: 'open',
  invitedBy: '港 太郎',
};

it.each([
  ['waits while the letter is on its way', { letter: 'sending' }, 'members.letter.pending', true],
  ['waits for the person once the letter is sent', {}, 'members.letter.sent', true],
  ['waits for a link that the operator handed over', { letter: null }, 'members.invitation.byOperator', true],
  ['needs care when nobody knows whether it arrived', { letter: 'unknown' }, 'members.letter.unknown', false],
  ['needs care when it was refused', { letter: 'failed' }, 'members.letter.failed', false],
  ['needs care once the link has expired', { state: 'expired' }, 'members.invitation.expired', false],
  ['says withdrawn, whatever became of the letter', { state: 'revoked' }, 'members.invitation.revoked', false],
] as const)('an invitation %s', (_, change, label, isUnderWay) => {
  expect(invitationStanding({ ...sent, ...change })).toMatchObject({ label, isUnderWay });
});

it('needs care when there is no invitation at all', () => {
  expect(invitationStanding(null)).toMatchObject({ label: 'members.invitation.none', isUnderWay: false });
});
