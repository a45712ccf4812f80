/** `AA` → 27. */
export function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `AB12` → row 12, column 28; null for what names no cell. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(cell);
  return found?.[1] ? { row: Number(found[2]), column: columnOf(found[1]) } : null;
}
