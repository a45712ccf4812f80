import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CLINIC_LIST_BYTES, previewClinicList, type PreviewedClinicList } from '@mamori/clinics';
import type { Cli } from '../cli';
import { codeOf, messageOf } from '../error-code';
import { Problem } from '../problem';

/** Reads a list of clinics from a file. A Problem that says why when there is no such file or no list in it. */
export async function readList(cli: Cli, file: string): Promise<PreviewedClinicList> {
  const list = await previewClinicList(await readBytes(cli, file), basename(file));
  if (list.type === 'ClinicListRead') return list;
  throw new Problem(cli.say(`「${file}」を読み取れません。`, `"${file}" cannot be read.`), [list.message]);
}

/** One byte more than the largest list at most, so that the size of anything larger does not matter. */
async function readBytes(cli: Cli, file: string): Promise<Uint8Array> {
  try {
    const handle = await open(resolve(cli.terminal.cwd, file));
    try {
      const bytes = Buffer.alloc(CLINIC_LIST_BYTES + 1);
      let length = 0;
      for (let read = 1; read > 0 && length < bytes.length; length += read)
        ({ bytesRead: read } = await handle.read(bytes, length, bytes.length - length));
      return bytes.subarray(0, length);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new Problem(cli.say(`「${file}」を開けません。`, `"${file}" cannot be opened.`), [whyNot(cli, error)]);
  }
}

function whyNot(cli: Cli, error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return cli.say('その場所にファイルがありません。', 'There is no such file.');
    case 'EISDIR':
      return cli.say('ファイルではなくフォルダーです。', 'It is a folder, not a file.');
    case 'EACCES':
    case 'EPERM':
      return cli.say('読む権限がありません。', 'You may not read it.');
    default:
      return messageOf(error);
  }
}
