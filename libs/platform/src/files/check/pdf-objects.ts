import { Refused } from './outcome';

/** An object of a PDF: its number, what it says of itself, and where its packed bytes are. */
export interface PdfObject {
  readonly number: number;
  readonly dictionary: string;
  readonly stream?: { readonly from: number; readonly to: number };
}

const OBJECT = /\b(\d{1,10})\s+\d{1,5}\s+obj\b/g;

/**
 * Every object as it stands in the file, whatever its tables of places say: those may be wrong on purpose. `text` has one
 * sign for each byte.
 */
export function readObjects(text: string, most: number): readonly PdfObject[] {
  const objects: PdfObject[] = [];
  OBJECT.lastIndex = 0;
  for (let match = OBJECT.exec(text); match; match = OBJECT.exec(text)) {
    const start = match.index + match[0].length;
    const object = readObject(text, start);
    objects.push({ number: Number(match[1]), ...object });
    if (objects.length > most) throw new Refused('too_complex');
    OBJECT.lastIndex = object.stream?.to ?? Math.max(start, start + object.dictionary.length);
  }
  return objects;
}

const STREAM = /\bstream\r?\n/g;
/** Longer than any dictionary of a real document. */
const LONGEST_DICTIONARY = 2_000_000;

function readObject(text: string, start: number): Omit<PdfObject, 'number'> {
  const end = indexOr(text, 'endobj', start);
  STREAM.lastIndex = start;
  const stream = STREAM.exec(text);
  if (!stream || stream.index > end)
    return { dictionary: text.slice(start, Math.min(end, start + LONGEST_DICTIONARY)) };
  const from = stream.index + stream[0].length;
  return {
    dictionary: text.slice(start, stream.index),
    stream: { from, to: endOfStream(text, start, stream.index, from) },
  };
}

/** By the length that it says to have when something ends there, else by the word that ends it. */
function endOfStream(text: string, start: number, head: number, from: number): number {
  const said = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(text.slice(start, head))?.[1] ?? Number.NaN);
  if (Number.isSafeInteger(said) && /^\s{0,2}endstream/.test(text.slice(from + said, from + said + 11)))
    return from + said;
  const end = text.indexOf('endstream', from);
  return end < 0 ? text.length : end;
}

function indexOr(text: string, word: string, from: number): number {
  const at = text.indexOf(word, from);
  return at < 0 ? text.length : at;
}
