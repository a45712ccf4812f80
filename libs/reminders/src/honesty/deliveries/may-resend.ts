import type { DeliveryPurpose, DeliveryState } from '../../schema.gen';

/** What a message is, as far as sending it again depends on it. */
export interface Resendable {
  readonly delivery: {
    readonly state: DeliveryState;
    readonly purpose: DeliveryPurpose;
    readonly channel: string;
  };
  readonly lines: readonly { readonly droppedAt?: string | null }[];
  /** What is known against the person's present address. */
  readonly addressFault?: string | null;
}

/** `may`, or why not: it is under way still, has nothing to tell again, was called unwanted, or its address has to be mended. */
export type ResendVerdict = 'may' | 'under_way' | 'nothing_to_tell' | 'unwanted' | 'mend_first';

/**
 * Whether a person may send a message again by hand. What came of it before does not matter, unknown included: a person takes
 * it upon themselves that it may come twice. The contents of weekly digests and tests are made anew by themselves.
 */
export function mayResend({ delivery, lines, addressFault }: Resendable): ResendVerdict {
  const { state, purpose, channel } = delivery;
  if (state === 'scheduled' || state === 'sending') return 'under_way';
  if (purpose === 'monday' || purpose === 'test') return 'nothing_to_tell';
  if (state === 'cancelled' || lines.every(({ droppedAt }) => droppedAt)) return 'nothing_to_tell';
  if (state === 'complained' || addressFault === 'complained') return 'unwanted';
  return channel === 'mail' && addressFault ? 'mend_first' : 'may';
}
