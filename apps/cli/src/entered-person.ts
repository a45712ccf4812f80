import type { Cli } from './cli';
import { Problem } from './problem';

const MAX_NAME = 200;
const MAX_EMAIL = 320;
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

/** An e-mail address given on the command line, trimmed. Whether it exists shows when mail goes there. */
export function enteredEmail(cli: Cli, option: string, given: string): string {
  const email = given.trim();
  if (!/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)*$/u.test(email) || email.length > MAX_EMAIL || control.test(email))
    throw new Problem(
      cli.say(
        `${option} の「${email.slice(0, 80)}」はメールアドレスの形ではありません。例: hanako@example.jp`,
        `${option}: "${email.slice(0, 80)}" does not look like an e-mail address, as hanako@example.jp`,
      ),
    );
  return email;
}
