import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Settings, UnsafeSetting } from './unsafe-settings';

const SETTING = 'MAMORI_FILES_DIR';
const OTHERS_MAY_READ = 0o077;

/** What is wrong with the folder of files, as the disk has it. Nothing for a process that keeps none. */
export async function unsafeFolders({ files }: Settings): Promise<readonly UnsafeSetting[]> {
  if (!files) return [];
  const { folder, webFolder } = files;
  if (!folder)
    return [
      { setting: SETTING, problem: 'is not set, so no file can be taken: set it to a folder of this product alone' },
    ];
  const problem = await problemOf(resolve(folder), webFolder);
  return problem === undefined ? [] : [{ setting: SETTING, problem }];
}

async function problemOf(folder: string, webFolder: string | undefined): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.writable-${randomUUID()}`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  } catch {
    return 'cannot be written to: give the folder to the user that runs this process';
  }
  const place = await realpath(folder);
  const web = webFolder === undefined ? undefined : await realpath(webFolder).catch(() => resolve(webFolder));
  if (web !== undefined && (isWithin(place, web) || isWithin(web, place)))
    return 'lies with the pages that are handed to everybody: use a folder apart from MAMORI_WEB_DIR';
  const { mode } = await stat(place);
  if (process.platform !== 'win32' && mode & OTHERS_MAY_READ)
    return 'may be read by other users of this machine: take their rights away (chmod 700)';
  return undefined;
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(outer + sep);
