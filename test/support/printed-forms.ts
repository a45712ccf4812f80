import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const FILES = ['form.xlsx', 'form.pdf', 'paper.pdf'] as const;
/** Says when the file was made. */
const MADE_AT = 'docProps/core.xml';

/** SHA-256 of each file that a list is printed as; of a workbook, of each of its parts. */
export async function printedForms(
  page: Page,
  url: string,
  checklistIds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const id of checklistIds)
    for (const file of FILES) {
      const answer = await page.request.get(`${url}/checklists/${id}/${file}`);
      if (!answer.ok()) throw new Error(`${file}: ${answer.status()} ${await answer.text()}`);
      const bytes = await answer.body();
      if (!file.endsWith('.xlsx')) hashes[`${id} ${file}`] = sha256(bytes);
      else for (const [part, content] of partsOf(bytes)) hashes[`${id} ${file} ${part}`] = sha256(content);
    }
  return hashes;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The parts of a workbook as they unpack, but for the one that says when it was made. */
function partsOf(zip: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('504b0506', 'hex'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength, start] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt32LE(at + 42),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const body = zip.subarray(from, from + packed);
    if (name !== MADE_AT) parts.set(name, zip.readUInt16LE(at + 10) === 0 ? body : inflateRawSync(body));
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}
