import type { CellPut, DayOrder } from './cell-order';

/** What a cell holds after it was filled in: a text, or a day as a number for a cell that shows days. */
export type WrittenCell =
  { readonly type: 'Text'; readonly text: string } | { readonly type: 'Day'; readonly day: string };

const BOX = /[□▢☐◻]/u;
const SLOT = /[(（][\s\u3000_＿/／.年月日]*[)）]/u;
// Nothing but room and the words around it: 令和 年度.
const TO_FILL = /^[\s\u3000_＿/／.()（）令和年月日度]*$/u;

/**
 * Fills in a cell of a form by what the blank prints there: a box is ticked in its place, room for a day is used, a choice of
 * words becomes the word. `isDay` is true for a cell whose number format shows a day.
 */
export function writeCell(printed: string, isDay: boolean, put: CellPut): WrittenCell {
  switch (put.kind) {
    case 'tick':
      return text(BOX.test(printed) ? ticked(printed) : `○${printed.trim()}`);
    case 'choose':
      return text(withDay(chosen(printed, put.word), printed, put.day));
    case 'day':
      if (isDay && !SLOT.test(printed)) return { type: 'Day', day: put.day.day };
      return text(SLOT.test(printed) ? withDay(printed, printed, put.day) : put.day.wareki);
    case 'text':
      // What is printed there, such as a note, stays readable.
      return text(TO_FILL.test(printed) ? put.text : `${printed}\n${put.text}`);
  }
}

const text = (written: string): WrittenCell => ({ type: 'Text', text: written });
const ticked = (printed: string) => printed.replace(BOX, (box) => (box === '☐' ? '☑' : '■'));

/** The text with the box in front of the word ticked, or else the word alone. */
function chosen(printed: string, word: string): string {
  const box = new RegExp(`${BOX.source}(?=[\\s\\u3000]*${word})`, 'u');
  return box.test(printed) ? printed.replace(box, ticked) : word;
}

function withDay(written: string, printed: string, day: DayOrder | null): string {
  if (!day) return written;
  const slot = SLOT.exec(printed)?.[0];
  if (!slot) return written;
  const filled = `（${!/年/u.test(slot) && day.short ? day.short : day.wareki}）`;
  if (SLOT.test(written)) return written.replace(SLOT, filled);
  const isBelow = printed.slice(0, printed.indexOf(slot)).includes('\n');
  return `${written}${isBelow ? '\n' : ''}${filled}`;
}
