import type { Day, Language } from '@mamori/platform';

/** One thing that a message tells of. */
export interface MessageLine {
  readonly title: string;
  /** Null for what belongs to the consultancy itself. */
  readonly clinicName: string | null;
  readonly dueOn: Day | null;
  /** What the date is called, as 期日. */
  readonly dateName?: string;
  /** In words, as あと7日; null without a date. */
  readonly daysLeft: string | null;
  /** Why the reader is told, one sentence; null where that needs no words. */
  readonly why: string | null;
  /** What to do now, one sentence. */
  readonly toDo: string;
  /** Where in the product, in full. */
  readonly url: string;
}

/** What a message says, ready in the reader's language; each channel gives it its own form. */
export interface MessageContent {
  readonly language: Language;
  /** One line; also the title of a push message. */
  readonly subject: string;
  /** Null where it goes to a room. */
  readonly greeting: string | null;
  /** That it comes in place of another message, one sentence; null where it does not. */
  readonly insteadOf: string | null;
  readonly intro: string;
  /** An overview, whose intro says something even beside a single line. */
  readonly isDigest?: true;
  readonly lines: readonly MessageLine[];
  /** The one button. */
  readonly action: { readonly label: string; readonly url: string };
  readonly footer: string;
}
