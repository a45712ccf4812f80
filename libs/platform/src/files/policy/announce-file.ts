import { say } from '../../actor/actor';
import { Entered, type InvalidEntry } from '../../graphql/entered';
import type { BeginUploadInput } from '../../graphql/schema.gen';
import { kindOfName } from './file-kinds';
import { purposes } from './file-purposes';
import { FILE_BYTES } from './limits';
import { sayRefusal } from './refusals';

export type AnnounceOutcome =
  | { readonly type: 'FileExpected'; readonly name: string }
  | { readonly type: 'UploadNotTaken'; readonly message: string }
  | InvalidEntry;

const LONGEST_NAME = 200;

/** Decides whether a file may come, by what is said of it; the name is kept for people and never used as a path. */
export function announceFile({ purpose, fileName, bytes, clinicId }: BeginUploadInput): AnnounceOutcome {
  const entered = new Entered();
  const given = entered.text(fileName, {
    field: 'fileName',
    ja: 'ファイルの名前',
    en: 'File name',
    max: 1_000,
    required: true,
  });
  const rule = purposes[purpose];
  if (rule.needsClinic && !clinicId)
    entered.refuse('clinicId', '医療機関を選んでください。', 'Please choose the clinic.');
  if (entered.fault) return entered.fault;
  const kind = kindOfName(given);
  if (!kind || !rule.kinds.includes(kind)) return notTaken(sayRefusal(refusalOfName(given)));
  if (bytes < 1) return notTaken(sayRefusal('empty'));
  if (bytes > FILE_BYTES)
    return notTaken(
      say(
        'ファイルが大きすぎます。1つ20MBまでにしてください。写真は小さくするか、PDFはページを分けてください。',
        'The file is too large: 20 MB at most. Please make the picture smaller, or split the PDF.',
      ),
    );
  return { type: 'FileExpected', name: shownName(given) };
}

/** The last part of what may be a whole path, without what cannot be seen, and short enough with its ending kept. */
function shownName(given: string): string {
  const last = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const letters = Array.from(plain === '' || plain.startsWith('.') ? `file${plain}` : plain);
  if (letters.length <= LONGEST_NAME) return letters.join('');
  const ending = letters.slice(letters.lastIndexOf('.'));
  return [...letters.slice(0, LONGEST_NAME - ending.length), ...ending].join('');
}

/** Endings that tell what is wrong, so that people read what to do about it. */
function refusalOfName(name: string): 'macros' | 'old_office' | 'kind_not_taken' {
  if (/\.(?:xlsm|xltm|docm|dotm|pptm)$/iu.test(name)) return 'macros';
  return /\.(?:xls|doc|ppt)$/iu.test(name) ? 'old_office' : 'kind_not_taken';
}

const notTaken = (message: string): AnnounceOutcome => ({ type: 'UploadNotTaken', message });
