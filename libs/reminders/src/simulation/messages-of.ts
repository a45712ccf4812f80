import type { Telling } from '../policy/simulate/tellings';

/** How many messages leave: what a recipient is told at one time stands in one message for each channel. */
export function countMessages(tellings: readonly Telling[]): number {
  const messages = new Set<string>();
  let alone = 0;
  for (const { recipientId, leaves, onDay, channels, isAlone } of tellings)
    for (const channel of channels)
      if (isAlone) alone += 1;
      else messages.add(`${recipientId} ${channel} ${onDay} ${leaves.on} ${leaves.at}`);
  return messages.size + alone;
}
