import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { ContactKind, SaveContactInput } from '../../../schema.gen';

/** More than anybody finds the right one among. */
export const MOST_CONTACTS = 100;

/** A contact as it is kept. */
export interface ContactFields {
  readonly kind: ContactKind;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly nightPhone: string;
  readonly note: string;
  readonly confirmedOn: Day | null;
}

export type EnterContactOutcome = { readonly type: 'ContactEntered'; readonly contact: ContactFields } | InvalidEntry;

/**
 * Reads a contact as a person entered it. A number is taken only with the day, not after today, on which somebody found it
 * right; without a number there is no such day.
 */
export function enterContact(input: Omit<SaveContactInput, 'clinicId'>, today: Day): EnterContactOutcome {
  const entered = new Entered();
  const phone = numberOf(entered, input.phone, 'phone', '電話番号', 'Phone number');
  const nightPhone = numberOf(entered, input.nightPhone, 'nightPhone', '夜間・休日の番号', 'Number at night');
  const hasNumber = phone !== '' || nightPhone !== '';
  const confirmed = { field: 'confirmedOn', ja: '番号を確かめた日', en: 'The day the number was confirmed' };
  const contact: ContactFields = {
    kind: input.kind,
    name: entered.text(input.name, { field: 'name', ja: '名称', en: 'Name', max: 200, required: true }),
    role: entered.text(input.role, {
      field: 'role',
      ja: '部署・担当・役割',
      en: 'Department, person or role',
      max: 200,
    }),
    phone,
    nightPhone,
    note: entered.text(input.note, { field: 'note', ja: 'メモ', en: 'Note', max: 1_000 }),
    confirmedOn: hasNumber ? entered.day(input.confirmedOn, { ...confirmed, required: true }) : null,
  };
  if (contact.confirmedOn !== null && contact.confirmedOn > today)
    entered.refuse(
      'confirmedOn',
      '番号を確かめた日は、今日までの日付にしてください。',
      'The day the number was confirmed cannot be later than today.',
    );
  return entered.fault ?? { type: 'ContactEntered', contact };
}

/** Digits in the usual width. Short numbers, extensions and several numbers in one field are numbers too. */
function numberOf(entered: Entered, given: string | null | undefined, field: string, ja: string, en: string): string {
  const number = entered
    .text(given, { field, ja, en, max: 50 })
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/gu, '-');
  if (number.length > 50)
    return entered.refuse(field, `${ja}は50文字までにしてください。`, `${en}: 50 characters at most.`);
  if (number !== '' && !/\d{2}/u.test(number))
    return entered.refuse(
      field,
      `${ja}に数字がありません。03-1234-5678のように入力してください。`,
      `${en}: contains no digits. Please enter it like 03-1234-5678.`,
    );
  return number;
}
