import { hash, verify } from '@node-rs/argon2';
import { unavailable } from '@mamori/platform';

/** Argon2id, 19 MiB, two passes, one lane. Source: OWASP Password Storage Cheat Sheet. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PREFIX = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

/** Each holds its 19 MiB: two at once keep the process's memory flat whoever knocks. */
const AT_ONCE = 2;
const MOST_WAITING = 100;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running < AT_ONCE) running += 1;
  else {
    if (waiting.length >= MOST_WAITING) throw unavailable('too many passwords to check at once');
    // Whoever finishes hands the place over, so that nobody who comes later slips in between.
    await new Promise<void>((go) => waiting.push(go));
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/**
 * The same text typed on another system may arrive in other code points (が as one or two). NFC joins them again and
 * changes no letter for another; nothing else is changed.
 */
const bytesOf = (password: string) => Buffer.from(password.normalize('NFC'), 'utf8');

/** The password as it is kept, with its salt and parameters. Throws UNAVAILABLE when a hundred wait already. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(bytesOf(password), PARAMETERS));
}

/** The kept form of a password that nobody has: checking against it takes as long as checking against a real one. */
const nobodys = { hash: undefined as Promise<string> | undefined };

/**
 * Whether the password is the one that was kept. `kept` is null when the person has none or is not known: the same work is
 * done then, and the answer is false.
 */
export async function verifyPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys.hash ??= hashPassword('a password that nobody has, kept for the time it takes');
  const against = kept ?? (await nobodys.hash);
  const isRight = await inTurn(() => verify(against, bytesOf(password)));
  return kept !== null && isRight;
}

/** Whether the kept form was made with other parameters than today's, and should be made anew at the next right password. */
export const isOutdated = (kept: string): boolean => !kept.startsWith(PREFIX);
