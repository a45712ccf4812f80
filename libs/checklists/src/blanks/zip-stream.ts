import { crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const NEEDED = 20;
const NAME_IS_UTF8 = 0x800;
const STORED = 0;
// The first day that a ZIP can name: when a file was made is nobody's business.
const DAY = 0x21;

/** A file that goes into an archive. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An archive of files as they come, one at a time in memory. They are stored as they are: workbooks are packed already. */
export async function* zipOf(files: AsyncIterable<ZipFile>): AsyncGenerator<Buffer> {
  const entries: Buffer[] = [];
  let at = 0;
  for await (const { name, bytes } of files) {
    const named = Buffer.from(name, 'utf8');
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(NEEDED, 0);
    facts.writeUInt16LE(NAME_IS_UTF8, 2);
    facts.writeUInt16LE(STORED, 4);
    facts.writeUInt16LE(DAY, 8);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    entries.push(Buffer.concat([signature(DIRECTORY), Buffer.from([NEEDED, 0]), facts, place, named]));
    const head = Buffer.concat([signature(LOCAL), facts, named]);
    yield head;
    yield Buffer.from(bytes);
    at += head.length + bytes.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  yield Buffer.concat([directory, signature(END), end]);
}

function signature(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
