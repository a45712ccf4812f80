/** Tells whether a sign can be drawn. */
export type Coverage = (codePoint: number) => boolean;

type Range = readonly [first: number, last: number];

/** 〓, which printers of old set where they had no type for a sign. */
const SUBSTITUTE = '〓';
/** Choose between drawings of one sign, or join signs into one; without them the signs themselves remain. */
const selectors = /\p{Variation_Selector}|\u200B|\u200C|\u200D|\u2060/gu;

/** The signs that at least one of the fonts has. Throws for a font without a full table of signs. */
export function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  const ranges = fonts.map(rangesOf);
  return (codePoint) => ranges.some((sorted) => contains(sorted, codePoint));
}

/** The text with 〓 for every sign that cannot be drawn. */
export function withSubstitutes(text: string, covers: Coverage): string {
  const plain = text.replace(selectors, '');
  return plain.replace(/\P{Cc}/gu, (sign) => (covers(sign.codePointAt(0) ?? 0) ? sign : SUBSTITUTE));
}

/** Source: OpenType specification, tables `cmap` and its format 12, which covers all of Unicode. */
function rangesOf(font: Uint8Array): readonly Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view);
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, n) => cmap + view.getUint32(cmap + 8 + n * 8));
  const full = subtables.find((at) => view.getUint16(at) === 12);
  if (full === undefined) throw new Error('the font has no table of all its signs');
  return Array.from({ length: view.getUint32(full + 12) }, (_, n): Range => {
    const group = full + 16 + n * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

function tableAt(view: DataView): number {
  for (let n = 0; n < view.getUint16(4); n += 1) {
    const entry = 12 + n * 16;
    const isCmap = view.getUint32(entry) === 0x636d6170;
    if (isCmap) return view.getUint32(entry + 8);
  }
  throw new Error('the font has no table of signs');
}

function contains(sorted: readonly Range[], codePoint: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first = 0, last = 0] = sorted[middle] ?? [];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
