import { say } from '@mamori/platform';
import { sayField } from '../clinic-texts';
import type { ClinicField } from '../policy/clinic-input';

/** Why a file cannot be read as a clinic list. */
export type FileProblem =
  | { readonly type: 'empty' }
  | { readonly type: 'notText' }
  | { readonly type: 'badQuotes'; readonly line: number }
  | { readonly type: 'rowTooLong'; readonly line: number }
  | { readonly type: 'oldExcel' }
  | { readonly type: 'encrypted' }
  | { readonly type: 'macros' }
  | { readonly type: 'notExcel' }
  | { readonly type: 'tooComplex' }
  | { readonly type: 'tooLarge'; readonly limitMegabytes: number }
  | { readonly type: 'tooManyRows'; readonly limit: number }
  | { readonly type: 'noHeadings' }
  | { readonly type: 'columnsMissing'; readonly missing: readonly ClinicField[] }
  | { readonly type: 'columnTwice'; readonly field: ClinicField; readonly headings: readonly string[] };

/** What is wrong with the file and what to do, in the reader's language. */
export function sayFileProblem(problem: FileProblem): string {
  switch (problem.type) {
    case 'empty':
      return say(
        'ファイルに医療機関の行がありません。見出しの下に1行ずつ書いてください。',
        'The file has no clinics in it. Please write one clinic a row below the headings.',
      );
    case 'notText':
      return say(
        'ファイルの文字がUTF-8でもShift_JISでもないため、読み取れません。Excelで開き、「CSV UTF-8(コンマ区切り)」か「Excelブック(.xlsx)」で保存し直してください。',
        'The file is neither UTF-8 nor Shift_JIS and cannot be read. Please open it in Excel and save it again as "CSV UTF-8" or "Excel Workbook (.xlsx)".',
      );
    case 'badQuotes':
      return say(
        `${problem.line}行目のあたりで、引用符(")が閉じられていません。引用符の数を確かめてください。`,
        `A quotation mark (") near row ${problem.line} is not closed. Please check the quotation marks.`,
      );
    case 'rowTooLong':
      return say(
        `${problem.line}行目のあたりが長すぎます。引用符(")の閉じ忘れがないか、一覧でないものが入っていないか確かめてください。`,
        `What stands near row ${problem.line} is too long. Please check for a quotation mark (") that is not closed, or for something that is not part of the list.`,
      );
    case 'oldExcel':
      return say(
        '古い形式のExcelファイル(.xls)は読み取れません。Excelで開き、「Excelブック(.xlsx)」で保存し直してください。',
        'Excel files of the old kind (.xls) cannot be read. Please open it in Excel and save it again as "Excel Workbook (.xlsx)".',
      );
    case 'encrypted':
      return say(
        'パスワードのかかったファイルは読み取れません。Excelで開き、パスワードを外して保存し直してください。',
        'Files with a password cannot be read. Please open it in Excel, remove the password and save it again.',
      );
    case 'macros':
      return say(
        'マクロや別のファイルを含むExcelファイルは読み取れません。「Excelブック(.xlsx)」で保存し直してください。',
        'Excel files that contain macros or other files cannot be read. Please save it again as "Excel Workbook (.xlsx)".',
      );
    case 'notExcel':
      return say(
        'Excelファイルとして読み取れません。壊れているか、別の種類のファイルです。Excelで開き、「Excelブック(.xlsx)」で保存し直してください。',
        'The file cannot be read as Excel: it is damaged or of another kind. Please open it in Excel and save it again as "Excel Workbook (.xlsx)".',
      );
    case 'tooComplex':
      return say(
        'ファイルの中身が大きすぎるか、複雑すぎて読み取れません。一覧だけを新しいブックに貼り付けて、保存し直してください。',
        'What the file contains is too large or too complex. Please paste just the list into a new workbook and save it again.',
      );
    case 'tooLarge':
      return say(
        `ファイルが大きすぎます。${problem.limitMegabytes}MB以内にするか、いくつかに分けてください。`,
        `The file is too large. Please keep it to ${problem.limitMegabytes} MB, or split it.`,
      );
    case 'tooManyRows':
      return say(
        `行が多すぎます。1つのファイルは${problem.limit.toLocaleString('ja-JP')}行以内にしてください。`,
        `There are too many rows. Please keep a file to ${problem.limit.toLocaleString('en-US')} rows.`,
      );
    case 'noHeadings':
      return say(
        '見出しの行が見つかりません。1行目に「名称」「ふりがな」「種別」「都道府県」の見出しを書いてください。見本のファイルも使えます。',
        'No row of headings was found. Please write 名称, ふりがな, 種別 and 都道府県 (or Name, Kana, Kind and Prefecture) in the first row, or use the template.',
      );
    case 'columnsMissing': {
      const names = problem.missing.map(sayField);
      return say(
        `「${names.join('」「')}」の列がありません。見出しを確かめて、列を足してください。`,
        `These columns are missing: ${names.join(', ')}. Please check the headings and add them.`,
      );
    }
    case 'columnTwice':
      return say(
        `「${sayField(problem.field)}」にあたる列が2つ以上あります(${problem.headings.join('、')})。1つにしてください。`,
        `More than one column is the ${sayField(problem.field)} (${problem.headings.join(', ')}). Please keep one.`,
      );
  }
}
