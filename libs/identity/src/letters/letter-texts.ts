import type { LetterKind } from './letter-kinds';

/** What the text of a letter is filled with. Each is one line; '' where it is not known. */
export interface LetterNames {
  readonly tenant: string;
  /** Whom an assisted recovery is for, as the administrators read it. */
  readonly member: string;
  readonly invitedBy: string;
  readonly role: string;
  readonly startedBy: string;
  readonly approvedBy: string;
  /** Until when the link works, as people read it. */
  readonly until: string;
  /** When the link of an assisted recovery will be sent. */
  readonly ready: string;
  /** How many rows were taken along. */
  readonly rows: string;
  /** The clinic, the line of its checklist, and who asks about it. */
  readonly clinic: string;
  readonly item: string;
  readonly askedBy: string;
}

/** How one kind of letter reads. */
export interface LetterText {
  readonly subject: string;
  /** What happened. */
  happened(names: LetterNames): string;
  /** What to do. */
  toDo(names: LetterNames): string;
  /** Written above the link. */
  readonly open: string;
}

/** All letters in one language, and what they have in common. */
export interface LetterLanguage {
  readonly brand: string;
  readonly kinds: Readonly<Record<LetterKind, LetterText>>;
  readonly roles: Readonly<Record<string, string>>;
  greeting(recipient: string): string;
  readonly when: string;
  readonly device: string;
  readonly unknownDevice: string;
  readonly network: string;
  readonly footer: string;
}
