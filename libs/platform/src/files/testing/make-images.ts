import { crc32, deflateSync } from 'node:zlib';

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

interface ImageGiven {
  readonly width?: number;
  readonly height?: number;
  /** Stands behind the picture. */
  readonly tail?: Uint8Array;
}

/** A grey PNG; `says` goes into its texts. */
export function makePng({
  width = 2,
  height = 2,
  tail = new Uint8Array(),
  says,
}: ImageGiven & { says?: string } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = Buffer.alloc(Math.min(height, 10) * (Math.min(width, 10) + 1));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    ...(says === undefined ? [] : [chunk('tEXt', Buffer.from(`Comment\0${says}`)), chunk('eXIf', Buffer.from(says))]),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
    tail,
  ]);
}

const segment = (mark: number, data: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** An Exif block that says which way is up, and where it was taken. */
function exif(orientation: number, place: string): Buffer {
  const tiff = Buffer.alloc(26 + place.length);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  tiff.write(place, 26, 'latin1');
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

interface JpegGiven extends ImageGiven {
  readonly orientation?: number;
  /** Where it was taken; into Exif and a comment. */
  readonly place?: string;
}

/** What is read of a JPEG as if it were one of a camera; nobody will see a picture in it. */
export function makeJpeg(given: JpegGiven = {}): Buffer {
  const { width = 16, height = 16, tail = new Uint8Array(), orientation, place } = given;
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(orientation === undefined && place === undefined ? [] : [segment(0xe1, exif(orientation ?? 1, place ?? ''))]),
    ...(place === undefined
      ? []
      : [segment(0xfe, Buffer.from(place)), segment(0xed, Buffer.from(`Photoshop 3.0\0${place}`))]),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xc4, Buffer.concat([Buffer.from([0]), Buffer.alloc(16)])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    tail,
  ]);
}
