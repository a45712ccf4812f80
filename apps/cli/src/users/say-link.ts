import type { Cli } from '../cli';
import type { InvitedPerson } from './invite-person';

/** What the operator passes on to somebody who was invited. */
export function sayLink(cli: Cli, name: string, { setUpUrl, expiresAt }: InvitedPerson): readonly string[] {
  if (setUpUrl === null)
    return [
      cli.say(
        `${name} さんはパスキーを登録済みです。今のパスキーでサインインできます。`,
        `${name} has a passkey and signs in with it.`,
      ),
    ];
  return [
    cli.say(
      `${name} さんにこのリンクを渡してください (1回限り、${until(expiresAt)} まで)。`,
      `Please pass this link on to ${name} (works once, until ${until(expiresAt)}).`,
    ),
    setUpUrl,
  ];
}

// To the minute, in Japan.
const until = (at: string | null) =>
  at === null ? '' : new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
