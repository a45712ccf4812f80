import { type Day, formatDay, type Language, type MailMessage, oneLine, shortened } from '@mamori/platform';
import { deviceWords } from './device-words';
import { ABOUT_ONESELF, type LetterKind } from './letter-kinds';
import { lettersEn } from './letter-texts.en';
import { lettersJa } from './letter-texts.ja';

/** A moment on the clocks of Japan. */
export interface JapanTime {
  readonly on: Day;
  /** As `16:05`. */
  readonly time: string;
}

/** A letter as it is taken from the ledger: everything its text needs but the secret. Names are as people entered them. */
export interface LetterToWrite {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly recipientName: string;
  readonly tenantName: string | null;
  readonly memberName: string | null;
  readonly rows: string | null;
  readonly clinicName: string | null;
  readonly itemJa: string | null;
  readonly itemEn: string | null;
  readonly askedBy: string | null;
  readonly invitedBy: string | null;
  readonly role: string | null;
  readonly startedBy: string | null;
  readonly approvedBy: string | null;
  readonly at: JapanTime;
  readonly until: JapanTime | null;
  readonly ready: JapanTime | null;
  readonly userAgent: string;
  readonly network: string;
}

const languages = { ja: lettersJa, en: lettersEn };
const LONGEST_NAME = 100;

/** Told from where: what the person did, or somebody in the person's place. */
const FROM_A_DEVICE: ReadonlySet<LetterKind> = new Set<LetterKind>([
  ...ABOUT_ONESELF,
  'recovery_link',
  'recovery_used',
  'recovery_objected',
  'office_audit_exported',
]);

const name = (entered: string | null) => shortened(oneLine(entered ?? ''), LONGEST_NAME);

function moment(at: JapanTime | null, language: Language): string {
  if (!at) return '';
  return language === 'en'
    ? `${formatDay(at.on, 'en')}, ${at.time} (Japan time)`
    : `${formatDay(at.on, 'ja')} ${at.time}（日本時間）`;
}

/**
 * Writes the mail of a letter, as plain text: what happened, when and from where, what to do if it was not you, and one
 * link. `origin` is the address of the product without a path; `path` begins with a slash and holds the secret, if any.
 */
export function composeLetter(
  letter: LetterToWrite,
  origin: string,
  path: string,
): Pick<MailMessage, 'subject' | 'text'> {
  const { language, kind } = letter;
  const say = languages[language];
  const text = say.kinds[kind];
  const names = {
    tenant: name(letter.tenantName),
    member: name(letter.memberName),
    rows: name(letter.rows),
    clinic: name(letter.clinicName),
    item: name(language === 'ja' ? letter.itemJa : letter.itemEn),
    askedBy: name(letter.askedBy),
    invitedBy: name(letter.invitedBy),
    role: say.roles[letter.role ?? ''] ?? '',
    startedBy: name(letter.startedBy),
    approvedBy: name(letter.approvedBy),
    until: moment(letter.until, language),
    ready: moment(letter.ready, language),
  };
  const from = [
    `${say.device}: ${deviceWords(letter.userAgent) || say.unknownDevice}`,
    ...(letter.network === '' ? [] : [`${say.network}: ${oneLine(letter.network)}`]),
  ];
  const subject = language === 'en' ? `[${say.brand}] ${text.subject}` : `【${say.brand}】${text.subject}`;
  const lines = [
    say.greeting(name(letter.recipientName)),
    '',
    text.happened(names),
    '',
    `${say.when}: ${moment(letter.at, language)}`,
    ...(FROM_A_DEVICE.has(kind) ? from : []),
    '',
    text.toDo(names),
    '',
    `${text.open}:`,
    new URL(`${origin}${path}`).href,
    '',
    '-- ',
    say.footer,
    '',
  ];
  return { subject, text: lines.join('\n') };
}
