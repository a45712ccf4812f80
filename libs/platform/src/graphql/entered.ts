import { say } from '../actor/actor';
import { type Day, isDay } from '../calendar';

/** What a person has to put right in one field, as an outcome; the message is in the reader's language. */
export interface InvalidEntry {
  readonly type: 'InvalidInput';
  readonly message: string;
  readonly field: string;
}

export interface TextField {
  /** The input field's name in the schema. */
  readonly field: string;
  /** What the screen calls it. */
  readonly ja: string;
  readonly en: string;
  /** Most characters (code points) that are taken. */
  readonly max: number;
  readonly required?: boolean;
}

export type DayField = Omit<TextField, 'max'>;

// Postgres keeps no NUL, and its JSON no half of a surrogate pair.
const unstorable = /\0|\p{Surrogate}/u;

/**
 * Reads what a person entered, field by field, and keeps the first thing at fault. Once `fault` is set the values read are
 * of no use.
 */
export class Entered {
  fault: InvalidEntry | undefined;

  /** Trimmed text, '' when nothing was entered. Refuses what is too long and what no database can keep. */
  text(given: string | null | undefined, { field, ja, en, max, required }: TextField): string {
    // A field of megabytes is refused without being taken apart; some room is left for spaces at the ends.
    if (given && given.length > 4 * max + 1_000) return this.tooLong(field, ja, en, max);
    const text = (given ?? '').trim();
    if (required && text === '')
      return this.refuse(field, `${ja}を入力してください。`, `${en}: please enter something.`);
    if (Array.from(text).length > max) return this.tooLong(field, ja, en, max);
    if (unstorable.test(text))
      return this.refuse(
        field,
        `${ja}に保存できない文字があります。入力し直してください。`,
        `${en}: contains a character that cannot be stored. Please type it again.`,
      );
    return text;
  }

  /** A day that exists, or null when none was entered. */
  day(given: string | null | undefined, { field, ja, en, required }: DayField): Day | null {
    if (!given) {
      if (required) this.refuse(field, `${ja}を入力してください。`, `${en}: please enter a date.`);
      return null;
    }
    if (isDay(given)) return given;
    this.refuse(
      field,
      `${ja}は実在する日付を「2027-03-31」の形で入力してください。`,
      `${en}: please enter a date that exists, as 2027-03-31.`,
    );
    return null;
  }

  /** For a rule of the noun's own. */
  refuse(field: string, ja: string, en: string): '' {
    this.fault ??= { type: 'InvalidInput', field, message: say(ja, en) };
    return '';
  }

  private tooLong(field: string, ja: string, en: string, max: number): '' {
    const count = max.toLocaleString('en');
    return this.refuse(field, `${ja}は${count}文字までにしてください。`, `${en}: ${count} characters at most.`);
  }
}
