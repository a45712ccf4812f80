const EXIF_NAME = 'Exif\0\0';
const HEADER = 4 + EXIF_NAME.length;
const ORIENTATION = 0x0112;

/** Which way up a picture was taken, 1 to 8, by its Exif segment; undefined when it does not say. Source: Exif 2.3, 4.6.4. */
export function orientationOf(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, HEADER) !== EXIF_NAME || segment.length < HEADER + 14) return undefined;
  const tiff = segment.subarray(HEADER);
  const order = tiff.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const short = (at: number) => {
    if (at < 0 || at + 2 > tiff.length) return undefined;
    return order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  };
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = Math.min(short(first) ?? 0, 200);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + index * 12;
    if (short(entry) !== ORIENTATION) continue;
    const way = short(entry + 8);
    return way !== undefined && way >= 1 && way <= 8 ? way : undefined;
  }
  return undefined;
}

/** An Exif segment that says nothing but which way is up. */
export function orientationSegment(way: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(way, 18);
  const body = Buffer.concat([Buffer.from(EXIF_NAME, 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}
