import { say } from '@mamori/platform';
import type { ChannelKind } from '../channel';
import type { KnownFailure } from './known-failure';
import { lineWorksFailures, mailFailures, pushFailures } from './person-failures';
import { chatworkFailures, slackFailures, teamsFailures } from './room-failures';
import { sharedFailures } from './shared-failures';

const ofKind: Readonly<Record<ChannelKind, readonly KnownFailure[]>> = {
  mail: mailFailures,
  line_works: lineWorksFailures,
  slack: slackFailures,
  teams: teamsFailures,
  chatwork: chatworkFailures,
  web_push: pushFailures,
  webhook: [],
};

/**
 * What a failure means, as it was kept with a message or a channel: a sentence or two in the reader's language on what is
 * wrong and what to do about it. The words of the other side stand beside it for whoever has to ask there.
 */
export function sayFailure(kind: ChannelKind, failure: string): string {
  const known = [...ofKind[kind], ...sharedFailures].find(({ words }) => words.test(failure));
  return known
    ? say(known.ja, known.en)
    : say(
        '理由は分かりません。くり返すときは、運用の担当者に連絡してください。',
        'The reason is not known. If it happens again, please tell whoever operates this installation.',
      );
}

/** The same where there may be no failure. */
export const sayFailureOf = (kind: ChannelKind, failure: string | null): string | null =>
  failure === null ? null : sayFailure(kind, failure);
