import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const END_BYTES = 22;
const DIRECTORY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const HAS_DESCRIPTOR = 0x8;

interface Part {
  readonly name: string;
  /** The entry of the directory as it stands. */
  readonly entry: Buffer;
  /** Where the part begins, its header included. */
  readonly local: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly method: number;
}

/** A ZIP archive whose structure was checked when it was sent, with its parts untouched. */
export interface Archive {
  readonly file: Buffer;
  readonly end: number;
  readonly parts: readonly Part[];
}

/** Reads the directory of an archive; throws for what is none. */
export function readArchive(file: Buffer): Archive {
  let end = file.length - END_BYTES;
  while (end >= 0 && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('no archive');
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    const nameBytes = file.readUInt16LE(at + 28);
    const next = at + DIRECTORY_BYTES + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const local = file.readUInt32LE(at + 42);
    const from = local + LOCAL_BYTES + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    parts.push({
      name: file.subarray(at + DIRECTORY_BYTES, at + DIRECTORY_BYTES + nameBytes).toString('utf8'),
      entry: file.subarray(at, next),
      local,
      from,
      to: from + file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      method: file.readUInt16LE(at + 10),
    });
    at = next;
  }
  return { file, end, parts };
}

/** The bytes of a part; null where there is none of that name. */
export function partOf({ file, parts }: Archive, name: string): Buffer | null {
  const part = parts.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!part) return null;
  const packed = file.subarray(part.from, part.to);
  if (part.method === STORED) return packed;
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, part.size) });
}

/** The archive with another content for one part; every other part keeps its bytes, as they were packed. */
export function withPart({ file, end, parts }: Archive, name: string, content: Buffer): Buffer {
  const directoryAt = file.readUInt32LE(end + 16);
  const inPlace = [...parts].sort((one, other) => one.local - other.local);
  const bodies: Buffer[] = [];
  const placed = new Map<Part, { readonly at: number; readonly entry: Buffer }>();
  let at = 0;
  inPlace.forEach((part, index) => {
    const isReplaced = part.name.toLowerCase() === name.toLowerCase();
    const until = inPlace[index + 1]?.local ?? directoryAt;
    const { body, entry } = isReplaced
      ? repacked(file, part, content)
      : { body: file.subarray(part.local, until), entry: Buffer.from(part.entry) };
    entry.writeUInt32LE(at, 42);
    placed.set(part, { at, entry });
    bodies.push(body);
    at += body.length;
  });
  const entries = parts.flatMap((part) => placed.get(part)?.entry ?? []);
  const listing = Buffer.concat(entries);
  const tail = Buffer.from(file.subarray(end));
  tail.writeUInt32LE(listing.length, 12);
  tail.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listing, tail]);
}

function repacked(file: Buffer, part: Part, content: Buffer): { readonly body: Buffer; readonly entry: Buffer } {
  const packed = deflateRawSync(content);
  const header = Buffer.from(file.subarray(part.local, part.from));
  const entry = Buffer.from(part.entry);
  // The fields from the flags on stand in both, two bytes apart.
  for (const [bytes, at] of [
    [header, 6],
    [entry, 8],
  ] as const) {
    bytes.writeUInt16LE(bytes.readUInt16LE(at) & ~HAS_DESCRIPTOR, at);
    bytes.writeUInt16LE(DEFLATED, at + 2);
    bytes.writeUInt32LE(crc32(content), at + 8);
    bytes.writeUInt32LE(packed.length, at + 12);
    bytes.writeUInt32LE(content.length, at + 16);
  }
  return { body: Buffer.concat([header, packed]), entry };
}
