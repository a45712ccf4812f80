import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { ZipEntry } from '@mamori/platform';
import { inspectWorkbook } from './inspect-workbook';
import { CELL_LIMIT, ROWS_LIMIT, type TableOutcome } from './table';
import { XLSX_WORKER_SOURCE } from './xlsx-worker-source';

const THREAD = { memoryMb: 256, timeoutMs: 10_000 };
const LIMITS = {
  // A title and remarks may stand above the headings.
  rows: ROWS_LIMIT + 20,
  // 200 columns; all rows, so that none is left out silently.
  range: 'A1:GR1048576',
  cell: CELL_LIMIT,
  letters: 20_000_000,
};

const answerSchema = z.union([
  z.object({ problem: z.enum(['macros', 'notExcel', 'tooComplex', 'tooManyRows']) }),
  z.object({ rows: z.array(z.object({ line: z.number(), cells: z.array(z.string()) })) }),
]);
type Answer = z.infer<typeof answerSchema>;

/** Reads the first sheet of a workbook, in a thread of its own with a limit on its memory and time. */
export async function readXlsx(file: Buffer, thread = THREAD): Promise<TableOutcome> {
  const inspected = inspectWorkbook(file);
  if (inspected.type !== 'WorkbookFits') return inspected;
  const answer = await inTurn(() => readInThread(file, inspected.entries, thread));
  if ('rows' in answer) return { type: 'TableRead', encoding: 'xlsx', rows: answer.rows };
  const problem =
    answer.problem === 'tooManyRows' ? { type: answer.problem, limit: ROWS_LIMIT } : { type: answer.problem };
  return { type: 'FileRefused', problem };
}

let last: Promise<unknown> = Promise.resolve();

/** One workbook at a time, so that many uploads at once take no more memory than one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => undefined);
  return mine;
}

async function readInThread(file: Buffer, entries: readonly ZipEntry[], limits: typeof THREAD): Promise<Answer> {
  const reader = pathToFileURL(createRequire(import.meta.url).resolve('hucre/xlsx')).href;
  const bytes = new Uint8Array(file);
  const thread = new Worker(XLSX_WORKER_SOURCE, {
    eval: true,
    workerData: { file: bytes, entries, reader, limits: LIMITS },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
    env: {},
  });
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const tooSlow = setTimeout(() => resolve({ problem: 'tooComplex' }), limits.timeoutMs);
      thread.once('message', (answer) => {
        clearTimeout(tooSlow);
        resolve(answerSchema.parse(answer));
      });
      thread.once('error', (error) => {
        clearTimeout(tooSlow);
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ problem: 'tooComplex' });
        else reject(error);
      });
    });
  } finally {
    await thread.terminate();
  }
}
