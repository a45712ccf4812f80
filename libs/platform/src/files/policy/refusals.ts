import { z } from 'zod';
import { say } from '../../actor/actor';

/** Why a file is not taken, once it has arrived. Kept with the file, so that each reader gets the words in their language. */
export const refusalSchema = z.enum([
  'not_this_kind',
  'kind_not_taken',
  'old_office',
  'macros',
  'encrypted',
  'embedded',
  'active_content',
  'too_complex',
  'image_too_large',
  'damaged',
  'empty',
]);
export type FileRefusal = z.infer<typeof refusalSchema>;

const texts: Readonly<Record<FileRefusal, readonly [ja: string, en: string]>> = {
  not_this_kind: [
    'ファイルの中身が、名前の終わり(.pdf など)の種類と合っていません。元のソフトで開き、正しい種類で保存し直してください。',
    'What the file contains is not what its name ends with (.pdf and the like). Please open it in its own program and save it again as that kind.',
  ],
  kind_not_taken: [
    'この種類のファイルは受け付けていません。PDF、Excelブック(.xlsx)、Word文書(.docx)、CSV、写真(JPEG・PNG)のどれかにしてください。',
    'This kind of file is not taken. Please use PDF, Excel workbook (.xlsx), Word document (.docx), CSV, or a photo (JPEG, PNG).',
  ],
  old_office: [
    '古い形式のファイルです(.xls、.doc など)。ExcelやWordで開き、「Excelブック(.xlsx)」か「Word文書(.docx)」で保存し直してください。',
    'This is a file of an old format (.xls, .doc and the like). Please open it and save it again as "Excel Workbook (.xlsx)" or "Word Document (.docx)".',
  ],
  macros: [
    'マクロ(プログラム)が入っているため受け付けられません。「Excelブック(.xlsx)」など、マクロなしの形式で保存し直してください。',
    'The file contains macros (programs) and cannot be taken. Please save it without macros, as "Excel Workbook (.xlsx)" or the like.',
  ],
  encrypted: [
    'パスワードがかかっているため、中身を確かめられません。パスワードを外して保存し直してください。',
    'The file is protected by a password, so it cannot be checked. Please save it without the password.',
  ],
  embedded: [
    '別のファイルが中に埋め込まれているため受け付けられません。埋め込みを外すか、別々に送ってください。',
    'Another file is embedded in it, so it cannot be taken. Please take that out, or send the files one by one.',
  ],
  active_content: [
    '開くと動く仕掛け(スクリプトや添付)が入ったPDFのため受け付けられません。印刷の画面から「PDFに保存」で作り直してください。',
    'The PDF contains something that acts when it is opened (a script or an attachment). Please make it again with "Save as PDF" from the print window.',
  ],
  too_complex: [
    'ファイルの中身が大きすぎるか、複雑すぎます。必要なページやシートだけにして、保存し直してください。',
    'What the file contains is too large or too complex. Please keep just the pages or sheets that are needed and save it again.',
  ],
  image_too_large: [
    '画像の縦横が大きすぎます(4,000万画素まで)。小さくして、もう一度選んでください。',
    'The picture is too large (40 million pixels at most). Please make it smaller and choose it again.',
  ],
  damaged: [
    'ファイルが壊れているか、開けない形になっています。元のソフトで開けるか確かめ、保存し直してください。',
    'The file is damaged or not in proper form. Please check that it opens in its own program and save it again.',
  ],
  empty: ['中身のないファイルです。選び直してください。', 'The file is empty. Please choose another one.'],
};

export const sayRefusal = (refusal: FileRefusal): string => say(...texts[refusal]);

export const sayInfected = (): string =>
  say(
    'ウイルス検査で問題が見つかったため、受け付けませんでした。このファイルは開かず、システムの担当者に知らせてください。',
    'The virus scan found something, so the file was not taken. Please do not open it, and tell whoever looks after your systems.',
  );

export const sayWaitingForScan = (): string =>
  say(
    'ウイルス検査を待っています。終わるまで開けませんが、送り直す必要はありません。',
    'It waits for the virus scan. It cannot be opened until then; there is no need to send it again.',
  );

export const sayNotArrived = (): string =>
  say('まだ届いていません。もう一度送ってください。', 'It has not arrived yet. Please send it again.');
