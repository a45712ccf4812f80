import type { CheckOutcome } from './check-file';
import { checkTail, MOST_PIXELS } from './image-limits';
import { orientationOf, orientationSegment } from './jpeg-orientation';
import { answering, Refused } from './outcome';

const MARK = 0xff;
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const EXIF = 0xe1;
const ADOBE = 0xee;
const COLOUR_PROFILE = 0xe2;

const isFrame = (mark: number) => mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
const isApplication = (mark: number) => mark >= 0xe0 && mark <= 0xef;
const isAlone = (mark: number) => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd7);

/**
 * Reads a JPEG segment by segment, and writes it anew with what makes the picture: places, times, devices, comments and
 * previews are left out, but which way is up is kept.
 */
export const checkJpeg = (file: Buffer): CheckOutcome =>
  answering(() => {
    const pieces: Buffer[] = [];
    let at = 2;
    let hasFrame = false;
    let way = 1;
    for (;;) {
      if (file.readUInt8(at) !== MARK) throw new Refused('damaged');
      const mark = file.readUInt8(at + 1);
      if (mark === MARK) {
        at += 1;
        continue;
      }
      if (mark === END) break;
      if (mark === START) throw new Refused('damaged');
      if (isAlone(mark)) {
        at += 2;
        continue;
      }
      const end = at + 2 + file.readUInt16BE(at + 2);
      if (end > file.length || end < at + 4) throw new Refused('damaged');
      const segment = file.subarray(at, end);
      if (isFrame(mark)) {
        checkSize(segment);
        hasFrame = true;
      }
      if (mark === EXIF) way = orientationOf(segment) ?? way;
      if (isKept(mark, segment)) pieces.push(segment);
      at = end;
      if (mark !== SCAN) continue;
      const scanEnd = endOfScan(file, at);
      pieces.push(file.subarray(at, scanEnd));
      at = scanEnd;
    }
    if (!hasFrame) throw new Refused('damaged');
    checkTail(file.subarray(at + 2));
    const head = Buffer.from([MARK, START]);
    const whole = [head, ...(way === 1 ? [] : [orientationSegment(way)]), ...pieces, Buffer.from([MARK, END])];
    return { type: 'FileFits', rewritten: new Uint8Array(Buffer.concat(whole)) };
  });

function isKept(mark: number, segment: Buffer): boolean {
  if (mark === COMMENT) return false;
  if (!isApplication(mark)) return true;
  const name = segment.toString('latin1', 4, 16);
  // Without these two the colours would come out wrong.
  return (mark === COLOUR_PROFILE && name.startsWith('ICC_PROFILE\0')) || (mark === ADOBE && name.startsWith('Adobe'));
}

function checkSize(frame: Buffer): void {
  const [height, width] = [frame.readUInt16BE(5), frame.readUInt16BE(7)];
  if (width === 0 || height === 0) throw new Refused('damaged');
  if (width * height > MOST_PIXELS) throw new Refused('image_too_large');
}

/** Where the next segment begins: inside of a scan each mark is followed by a zero or is one of restarting. */
function endOfScan(file: Buffer, from: number): number {
  for (let at = file.indexOf(MARK, from); at >= 0; at = file.indexOf(MARK, at + 1)) {
    const next = file.readUInt8(at + 1);
    if (next !== 0 && next !== MARK && !isAlone(next)) return at;
  }
  throw new Refused('damaged');
}
