import { normalAddress } from '@mamori/tenants';
import type { Cli } from './cli';
import { Problem } from './problem';

const MAX_NAME = 200;
// Control characters come from a paste gone wrong, and no database keeps NUL.
const control = /\p{Control}|\p{Surrogate}/u;

/** A name given on the command line, trimmed. A Problem that names the option when it cannot be one. */
export function enteredName(cli: Cli, option: string, given: string): string {
  const name = given.trim();
  if (name === '' || Array.from(name).length > MAX_NAME || control.test(name))
    throw new Problem(
      cli.say(
        `${option} は 1 文字から ${MAX_NAME} 文字の、改行などを含まない名前にしてください。`,
        `${option}: please give a name of 1 to ${MAX_NAME} characters on one line.`,
      ),
    );
  return name;
}

/** An e-mail address given on the command line, as it is kept. Whether it exists shows when mail goes there. */
export function enteredEmail(cli: Cli, option: string, given: string): string {
  const email = normalAddress(given);
  if (email === undefined)
    throw new Problem(
      cli.say(
        `${option} の「${given.slice(0, 80)}」はメールアドレスの形ではありません。例: hanako@example.jp`,
        `${option}: "${given.slice(0, 80)}" does not look like an e-mail address, as hanako@example.jp`,
      ),
    );
  return email;
}
