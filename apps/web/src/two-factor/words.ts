import type { Confidence, TwoFactorBoardQuery, TwoFactorStanding } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

type Counts = TwoFactorBoardQuery['twoFactorBoard']['counts'];

/** Worst first, as the board is sorted. */
export const standings = [
  'none',
  'late',
  'relief',
  'planned',
  'in_place',
] as const satisfies readonly TwoFactorStanding[];

interface Word {
  readonly label: MessageId;
  readonly tone: Tone;
  readonly count: keyof Omit<Counts, '__typename' | 'systems'>;
}

/** Where a system stands: word, tone, and where the board counts it. */
export const standingWord: Record<TwoFactorStanding, Word> = {
  none: { label: 'clinics.twoFactor.none', tone: 'bad', count: 'none' },
  late: { label: 'twoFactor.late', tone: 'bad', count: 'late' },
  relief: { label: 'clinics.twoFactor.relief', tone: 'doing', count: 'relief' },
  planned: { label: 'clinics.twoFactor.planned', tone: 'doing', count: 'planned' },
  in_place: { label: 'clinics.twoFactor.in_place', tone: 'ok', count: 'inPlace' },
};

export const confidenceLabel: Record<Confidence, MessageId> = {
  verified: 'twoFactor.confidence.verified',
  secondary: 'twoFactor.confidence.secondary',
  local: 'twoFactor.confidence.local',
  inferred: 'twoFactor.confidence.inferred',
  unverified: 'twoFactor.confidence.unverified',
};
