import { crc32 } from 'node:zlib';
import type { CheckOutcome } from './check-file';
import { checkTail, MOST_PIXELS } from './image-limits';
import { answering, Refused } from './outcome';

const SIGNATURE = 8;
/** What belongs to how the picture looks. Texts, times, places and what we do not know are left out. Source: PNG, third edition. */
const KEPT = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'iCCP',
  'cICP',
  'sBIT',
  'bKGD',
  'pHYs',
]);

/** Reads a PNG piece by piece, and writes it anew with what makes the picture. */
export const checkPng = (file: Buffer): CheckOutcome =>
  answering(() => {
    const pieces: Buffer[] = [file.subarray(0, SIGNATURE)];
    let at = SIGNATURE;
    let type = '';
    while (type !== 'IEND') {
      const length = file.readUInt32BE(at);
      const end = at + 12 + length;
      if (end > file.length) throw new Refused('damaged');
      type = file.toString('latin1', at + 4, at + 8);
      if (at === SIGNATURE) checkSize(file, type);
      if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) throw new Refused('damaged');
      if (KEPT.has(type)) pieces.push(file.subarray(at, end));
      at = end;
    }
    checkTail(file.subarray(at));
    return { type: 'FileFits', rewritten: new Uint8Array(Buffer.concat(pieces)) };
  });

function checkSize(file: Buffer, type: string): void {
  if (type !== 'IHDR') throw new Refused('damaged');
  const [width, height] = [file.readUInt32BE(SIGNATURE + 8), file.readUInt32BE(SIGNATURE + 12)];
  if (width === 0 || height === 0) throw new Refused('damaged');
  if (width * height > MOST_PIXELS) throw new Refused('image_too_large');
}
