import { formatDay, present, say } from '@mamori/platform';
import type { AnswerResult } from '../answers.service';
import { refusalCases } from '../present-answer';
import type { AnswerDoubt } from './policy/compare-line';
import type { LineProblemKind } from './policy/returned-line';
import type { RecogniseRefusal } from './policy/recognise';
import type { FileNote, StrayRows } from './returned-form.rows';

/** Why a file was not read for a list, or not read at all. */
export type FormRefusal =
  | RecogniseRefusal
  | { readonly reason: 'file_not_available'; readonly message: string }
  | { readonly reason: 'not_excel' | 'too_complex' | 'not_text' }
  | { readonly reason: 'bad_quotes' | 'row_too_long'; readonly line: number };

/** What is wrong with the file and what to do. */
export function sayFormRefusal(refusal: FormRefusal): string {
  switch (refusal.reason) {
    case 'file_not_available':
      return refusal.message;
    case 'not_excel':
      return say(
        'Excelブックとして開けませんでした。Excelで開けるか確かめ、「Excelブック(.xlsx)」で保存し直してください。',
        'It could not be opened as an Excel workbook. Please check that Excel opens it, and save it again as "Excel Workbook (.xlsx)".',
      );
    case 'too_complex':
      return say(
        'ファイルが大きすぎるか複雑すぎて、読み取れませんでした。必要なシートだけにして保存し直してください。',
        'The file is too large or too complex to be read. Please keep just the sheets that are needed and save it again.',
      );
    case 'not_text':
      return say(
        '文字がUTF-8でもShift_JISでもないため、読み取れませんでした。Excelで開き、「CSV UTF-8」か「Excelブック(.xlsx)」で保存し直してください。',
        'The text is neither UTF-8 nor Shift_JIS. Please open it in Excel and save it again as "CSV UTF-8" or "Excel Workbook (.xlsx)".',
      );
    case 'bad_quotes':
      return say(
        `${refusal.line}行目のあたりで、引用符(")が閉じられていません。引用符の数を確かめてください。`,
        `A quotation mark (") near row ${refusal.line} is not closed. Please check the quotation marks.`,
      );
    case 'row_too_long':
      return say(
        `${refusal.line}行目のあたりが長すぎます。引用符(")の閉じ忘れがないか確かめてください。`,
        `What stands near row ${refusal.line} is too long. Please check for a quotation mark (") that is not closed.`,
      );
    case 'too_many_rows':
      return say(
        `行が多すぎます。1つのファイルは${refusal.limit.toLocaleString('en')}行までにして、分けて送ってください。`,
        `There are too many rows. Please split it into files of ${refusal.limit.toLocaleString('en')} rows at most.`,
      );
    case 'nothing_found':
      return say(
        'チェックリストの様式も回答の表も見つかりませんでした。この画面から保存したExcel、厚労省の様式、書き出した回答の表のどれかを選んでください。',
        'Neither a checklist form nor a table of answers was found. Please choose the Excel form saved here, the ministry’s form, or a table of exported answers.',
      );
    case 'no_mapping':
      return say(
        '厚労省の様式のようですが、この版の様式ファイルがまだ登録されていません。コンサルタントが「年度版」の画面で登録すると読み取れます。この画面から保存したExcelなら、いま読み取れます。',
        'This looks like the ministry’s form, but its file is not registered for this edition yet. A consultant can register it on the page of editions. The Excel form saved here can be read now.',
      );
    case 'sheet_missing':
      return say(
        `シート「${refusal.sheet}」がありません。シートの名前を元に戻すか、シートを消す前のファイルを選んでください。`,
        `There is no sheet “${refusal.sheet}”. Please give the sheet its name back, or choose the file from before it was removed.`,
      );
    case 'other_form':
      return say(
        `このファイルは「${refusal.told}」です。このチェックリストは「${refusal.expected}」なので、取り込めません。事業者の回答は、項目の証跡として添えてください。`,
        `This file is the form “${refusal.told}”; this checklist is “${refusal.expected}”. A vendor’s answers can be put beside an item as evidence.`,
      );
    case 'other_edition':
      return say(
        `このファイルは「${refusal.told}」のようです。このチェックリストは「${refusal.expected}」です。同じ版のチェックリストを開いて取り込んでください。`,
        `This file seems to be “${refusal.told}”; this checklist is “${refusal.expected}”. Please open the checklist of the same edition.`,
      );
    case 'other_year':
      return say(
        `このファイルは${refusal.told}のものです。このチェックリストは${refusal.expected}です。`,
        `This file is of ${refusal.told}; this checklist is of ${refusal.expected}.`,
      );
    case 'other_clinic':
      return say(
        `この表に「${refusal.expected}」の行がありません（最初の行は「${refusal.told}」）。名前か機関コードを確かめてください。`,
        `The table has no row of “${refusal.expected}” (its first is of “${refusal.told}”). Please check the name or the institution code.`,
      );
  }
}

const problems: Readonly<Record<LineProblemKind, readonly [ja: string, en: string]>> = {
  no_code: [
    '番号がないため、どの項目の回答か分かりません。番号を書いて送り直すか、項目に直接入力してください。',
    'There is no number, so the item cannot be told. Please write the number and send it again, or answer the item directly.',
  ],
  unknown_code: [
    'この版にない番号です。番号を確かめてください。この行は取り込みません。',
    'This edition has no such number. Please check it; this row is not taken.',
  ],
  code_twice: [
    '同じ番号の行が2つ以上あります。正しい方を見て、回答を直してください。',
    'Several rows have this number. Please see which is right, and correct the answer.',
  ],
  both_boxes: [
    '2つ以上の答えに印があります。1つを選んでください。',
    'More than one answer is marked. Please choose one.',
  ],
  box_unclear: [
    '印かどうか読み取れません。答えを選んでください。',
    'It is not clear whether this is a mark. Please choose the answer.',
  ],
  answer_unclear: ['答えを読み取れません。答えを選んでください。', 'The answer cannot be read. Please choose one.'],
  day_unreadable: [
    '日付を読み取れません。令和8年12月10日、2026/12/10 のように入力してください。',
    'The date cannot be read. Please enter it as 2026/12/10 or in the Japanese era.',
  ],
  days_disagree: [
    '和暦と西暦の日付が違います。正しい日を入力してください。',
    'The two calendars show different days. Please enter the right one.',
  ],
};

export const sayLineProblem = (kind: LineProblemKind): string => say(...problems[kind]);

/** Why an answer that was read well is not taken as it is. */
export function sayDoubt(doubt: AnswerDoubt): string {
  switch (doubt.type) {
    case 'ConfirmedOutsideFiscalYear':
      return say(
        `確認日が年度の外（${formatDay(doubt.earliestOn, 'ja')}から${formatDay(doubt.latestOn, 'ja')}まで）です。正しければ「直す」を押してそのまま取り込んでください。`,
        `The day of confirmation lies outside of the fiscal year (${formatDay(doubt.earliestOn, 'en')} to ${formatDay(doubt.latestOn, 'en')}). If it is right, press “Correct” and take it as it is.`,
      );
    default:
      return sayNotAnswered(doubt);
  }
}

type NotAnswered = Exclude<AnswerResult, { readonly type: 'ItemAnswered' | 'AnswerChangedMeanwhile' }>;

/** What a person is told of an answer that was refused. */
export const sayNotAnswered = (outcome: NotAnswered): string =>
  present<NotAnswered, { readonly message: string }>(outcome, refusalCases).message;

export function sayNote(note: FileNote): string {
  switch (note.kind) {
    case 'other_facility':
      return say(
        `このファイルには「${note.name}」と書かれています。この医療機関のものか確かめてから取り込んでください。`,
        `This file names “${note.name}”. Please make sure that it is of this clinic before taking anything.`,
      );
    case 'other_rows':
      return say(
        `ほかの医療機関や年度の行が${note.count}行あります。それらは取り込みません。`,
        `${note.count} rows are of other clinics or years. They are not taken.`,
      );
    case 'missing_items':
      return say(
        `ファイルにない項目：${note.codes.join('、')}。いまの回答のままにします。`,
        `Items that the file does not have: ${note.codes.join(', ')}. Their answers stay as they are.`,
      );
  }
}

const strays: Readonly<Record<StrayRows['rows'][number]['kind'], () => string>> = {
  no_code: () => sayLineProblem('no_code'),
  unknown_code: () => sayLineProblem('unknown_code'),
  code_twice: () => sayLineProblem('code_twice'),
  unknown_clinic: () =>
    say(
      'この医療機関は登録されていないか、担当ではありません。名前と機関コードを確かめてください。',
      'This clinic is not registered, or not one of yours. Please check its name and institution code.',
    ),
  clinic_unclear: () =>
    say(
      '同じ名前の医療機関が2つ以上あります。機関コードを書いて送り直してください。',
      'Several clinics have this name. Please write the institution code and send it again.',
    ),
  unknown_list: () =>
    say(
      'この様式・版・年度のチェックリストが、この医療機関にありません。',
      'This clinic has no checklist of this form, edition and fiscal year.',
    ),
};

export const sayStray = (kind: StrayRows['rows'][number]['kind']): string => strays[kind]();

/** Where a line stands in its file. */
export const sayPlace = (sheet: string, row: number): string =>
  sheet === '' ? say(`${row}行目`, `row ${row}`) : say(`「${sheet}」${row}行目`, `“${sheet}”, row ${row}`);
