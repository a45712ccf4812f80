import { type Day, formatWareki } from '@mamori/platform';

/** A day in the shapes that forms have room for. */
export interface DayOrder {
  readonly day: Day;
  /** 令和8年12月10日. */
  readonly wareki: string;
  /** 12/10, for room that has no year; null for a day outside of the form's year, which would be misread. */
  readonly short: string | null;
}

/** What is to be written into a cell; how depends on what the blank has there. */
export type CellPut =
  | { readonly kind: 'tick' }
  /** A word out of several, such as はい out of はい・いいえ. */
  | { readonly kind: 'choose'; readonly word: string; readonly day: DayOrder | null }
  | { readonly kind: 'day'; readonly day: DayOrder }
  | { readonly kind: 'text'; readonly text: string };

export interface CellOrder {
  readonly cell: string;
  readonly put: CellPut;
}

/** `yearFirstOn` and `yearLastOn` bound the form's fiscal year. */
export function dayOrder(day: Day, yearFirstOn: Day, yearLastOn: Day): DayOrder {
  const isInside = yearFirstOn <= day && day <= yearLastOn;
  const short = `${Number(day.slice(5, 7))}/${Number(day.slice(8, 10))}`;
  return { day, wareki: formatWareki(day), short: isInside ? short : null };
}
