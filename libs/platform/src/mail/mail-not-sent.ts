/**
 * What became of a message that was not accepted. `refused`: the address or the content is at fault and trying again will
 * not help; `later`: it surely did not leave; `unclear`: it may have arrived, so it must not be sent again.
 */
export type MailOutcome = 'refused' | 'later' | 'unclear';

/** Why a message was not accepted. */
export class MailNotSent extends Error {
  constructor(
    readonly outcome: MailOutcome,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'MailNotSent';
  }
}

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined;

/**
 * Judges an error of the SMTP library.
 *
 * A reply of 400 or more says that the server does not take the message, also after the text; of these only what is said to
 * the recipient or the text lasts: a refused login or sender is our own setting, which somebody will mend. Without a reply
 * it depends on whether any of the text was handed over. Source: RFC 5321 4.2.1, 4.2.5.
 */
export function outcomeOf(error: unknown, textWasRead: boolean): MailOutcome {
  const command = field(error, 'command');
  const reply = field(error, 'responseCode');
  if (typeof reply === 'number' && reply >= 400) {
    return reply >= 500 && (command === 'RCPT TO' || command === 'DATA') ? 'refused' : 'later';
  }
  if (textWasRead) return 'unclear';
  return command === 'API' && field(error, 'code') === 'EENVELOPE' ? 'refused' : 'later';
}
