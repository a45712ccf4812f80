import type { ClinicKind, TwoFactorOverall } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import type { Tone } from '../ui/badge';

export const clinicKinds = ['hospital', 'clinic', 'dental', 'pharmacy'] as const satisfies readonly ClinicKind[];

export const clinicKindLabel: Record<ClinicKind, MessageId> = {
  hospital: 'clinics.kind.hospital',
  clinic: 'clinics.kind.clinic',
  dental: 'clinics.kind.dental',
  pharmacy: 'clinics.kind.pharmacy',
};

export const twoFactorOveralls = [
  'none',
  'relief',
  'planned',
  'in_place',
  'no_system',
] as const satisfies readonly TwoFactorOverall[];

/** Where a clinic, a system or one kind of login stands with two factors: word and tone. */
export const twoFactorWord: Record<TwoFactorOverall, { readonly label: MessageId; readonly tone: Tone }> = {
  in_place: { label: 'clinics.twoFactor.in_place', tone: 'ok' },
  planned: { label: 'clinics.twoFactor.planned', tone: 'doing' },
  relief: { label: 'clinics.twoFactor.relief', tone: 'doing' },
  none: { label: 'clinics.twoFactor.none', tone: 'bad' },
  no_system: { label: 'clinics.twoFactor.no_system', tone: 'unknown' },
};
