import { storable } from '../policy/plain-text';
import type { FileProblem } from './file-problem';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { TableOutcome, TableRow } from './table';

const ZIP = Buffer.from('PK\u0003\u0004');
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

const refused = (problem: FileProblem): TableOutcome => ({ type: 'FileRefused', problem });

/** Reads the rows of a CSV or Excel file. What kind of file it is, its bytes say, not its name. */
export async function readTable(bytes: Uint8Array): Promise<TableOutcome> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length === 0) return refused({ type: 'empty' });
  if (file.subarray(0, OLE.length).equals(OLE))
    return refused({ type: file.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'oldExcel' });
  const table = await (file.subarray(0, ZIP.length).equals(ZIP) ? readXlsx(file) : readCsv(file));
  return table.type === 'TableRead' ? { ...table, rows: table.rows.map(storableRow) } : table;
}

const storableRow = ({ line, cells }: TableRow): TableRow => ({ line, cells: cells.map(storable) });
