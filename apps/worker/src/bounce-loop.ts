import type { Logger } from 'pino';
import type { BounceMailbox } from '@mamori/reminders';
import type { Loop } from './loops';

/** Looks into the mailbox to which undeliverable mails come back. */
export const bounceLoop = (mailbox: BounceMailbox, log: Logger): Loop => ({
  name: 'read mails that came back',
  everyMs: 60_000,
  round: async () => {
    const { taken, ignored, more } = await mailbox.look();
    if (taken + ignored > 0) log.info({ taken, ignored }, 'read mails that came back');
    return more;
  },
});
