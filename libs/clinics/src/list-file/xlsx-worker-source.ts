/**
 * The code of the thread that unpacks and reads a workbook. It is text because a bundle has one file and a test has none
 * that Node could start; what it needs comes in as `workerData`, the reader by the address of its module.
 *
 * Every part is unpacked once for counting only: the directory of a hostile archive lies about sizes, and a document type
 * or an archive inside a part is seen before any parser is.
 */
export const XLSX_WORKER_SOURCE = `
const { parentPort, workerData } = require('node:worker_threads');
const { createInflateRaw } = require('node:zlib');
const { file, entries, reader, limits } = workerData;

async function* unpack({ method, from, to }) {
  const packed = Buffer.from(file.buffer, file.byteOffset + from, to - from);
  if (method === 0) yield packed;
  else yield* createInflateRaw().end(packed);
}

async function refuse(entry) {
  let size = 0;
  let tail = '';
  for await (const piece of unpack(entry)) {
    if (size === 0 && piece.length >= 4 && piece.readUInt32LE(0) === 0x04034b50) return 'macros';
    size += piece.length;
    if (size > entry.size) return 'tooComplex';
    const text = tail + piece.toString('latin1');
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'notExcel';
    tail = text.slice(-16);
  }
  return size === entry.size ? null : 'notExcel';
}

const textOf = (value) => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return String(value);
};

async function read() {
  for (const entry of entries) {
    const problem = await refuse(entry);
    if (problem) return { problem };
  }
  const { streamXlsxRows } = await import(reader);
  const rows = [];
  let letters = 0;
  for await (const { index, values } of streamXlsxRows(file, { range: limits.range })) {
    const cells = values.map((value) => textOf(value).slice(0, limits.cell));
    while (cells.length > 0 && cells[cells.length - 1].trim() === '') cells.pop();
    if (cells.length === 0) continue;
    letters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (letters > limits.letters) return { problem: 'tooComplex' };
    rows.push({ line: index + 1, cells });
    if (rows.length > limits.rows) return { problem: 'tooManyRows' };
  }
  return { rows };
}

read().then(
  (answer) => parentPort.postMessage(answer),
  () => parentPort.postMessage({ problem: 'notExcel' }),
);
`;
