/** Encodes text as Shift_JIS, the way old Japanese office software saves lists. Throws for what it cannot hold. */
export function encodeShiftJis(text: string): Buffer {
  return Buffer.from([...text].flatMap((char) => codes().get(char) ?? fail(char)));
}

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** Every code read once by the platform's own decoder, and turned round. */
function codes(): ReadonlyMap<string, readonly number[]> {
  if (known) return known;
  const decoder = new TextDecoder('shift_jis');
  const map = new Map<string, readonly number[]>();
  const note = (...bytes: readonly number[]) => {
    const char = decoder.decode(Uint8Array.from(bytes));
    if (char.length === 1 && char !== '\uFFFD' && !map.has(char)) map.set(char, bytes);
  };
  for (let byte = 0; byte < 0x80; byte += 1) note(byte);
  for (let byte = 0xa1; byte < 0xe0; byte += 1) note(byte);
  for (let lead = 0x81; lead < 0xfd; lead += 1) {
    if (lead < 0xa0 || lead >= 0xe0) for (let trail = 0x40; trail < 0xfd; trail += 1) note(lead, trail);
  }
  known = map;
  return map;
}

function fail(char: string): never {
  throw new Error(`Shift_JIS cannot hold ${char}`);
}
