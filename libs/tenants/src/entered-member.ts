import { Entered, type InvalidEntry } from '@mamori/platform';
import { normalAddress } from './policy/address';

const MAX_NAME = 200;
const MAX_CLINICS = 500;

/** What somebody entered about a member, or the first thing at fault. Clinics that repeat are dropped later. */
export type EnteredMember = { readonly type: 'Entered'; readonly name: string; readonly email: string } | InvalidEntry;

// A line break or a control character in a name would end up in a letter's header.
const control = /\p{Cc}/u;

/** Reads what was entered. `email` is left out where it does not change, and is '' then. */
export function enteredMember(given: {
  readonly name: string;
  readonly email?: string;
  readonly clinicIds: readonly string[];
}): EnteredMember {
  const entered = new Entered();
  const name = entered.text(given.name, { field: 'name', ja: '氏名', en: 'Name', max: MAX_NAME, required: true });
  if (control.test(name))
    entered.refuse('name', '氏名は改行などを含めずに入力してください。', 'Name: please enter it on one line.');
  const email = given.email === undefined ? '' : addressIn(entered, given.email);
  if (given.clinicIds.length > MAX_CLINICS)
    entered.refuse(
      'clinicIds',
      `医療機関は${MAX_CLINICS}件までにしてください。`,
      `Clinics: ${MAX_CLINICS} at most, please.`,
    );
  return entered.fault ?? { type: 'Entered', name, email };
}

function addressIn(entered: Entered, given: string): string {
  const field = { field: 'email', ja: 'メールアドレス', en: 'E-mail address', max: 320, required: true };
  const text = entered.text(given, field);
  return (
    normalAddress(text) ??
    entered.refuse(
      'email',
      'メールアドレスは「hanako@example.jp」の形で入力してください。',
      'E-mail address: please enter one like hanako@example.jp.',
    )
  );
}
