import { readFile } from 'node:fs/promises';
import type { CellOrder } from '../policy/cell-order';
import { readArchive } from './archive';
import { fillArchive, openBlank } from './fill-archive';

export interface FillOrder {
  readonly path: string;
  readonly sheet: string;
  /** The cells of each copy to be made. */
  readonly copies: readonly (readonly CellOrder[])[];
}

/** Filled copies of the blank at `path`, in the order asked for; null when it has no sheet of that name. */
export default async function fillBlank({ path, sheet, copies }: FillOrder): Promise<readonly Uint8Array[] | null> {
  const blank = openBlank(readArchive(await readFile(path)), sheet);
  return blank && copies.map((orders) => fillArchive(blank, orders));
}
