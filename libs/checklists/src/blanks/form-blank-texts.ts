import { say } from '@mamori/platform';

/** Why a file is not taken as a form's blank, or a change of its mapping is not. */
export type BlankRefusal =
  | { readonly reason: 'file_not_available'; readonly message: string }
  | { readonly reason: 'not_excel' | 'too_complex' | 'no_form' | 'retired' | 'no_sheet' | 'too_many_cells' | 'no_item' }
  | { readonly reason: 'nothing_found'; readonly items: number }
  | { readonly reason: 'no_cell' | 'formula'; readonly cell: string };

export function sayBlankRefusal(refusal: BlankRefusal): string {
  switch (refusal.reason) {
    case 'file_not_available':
      return refusal.message;
    case 'not_excel':
      return say(
        'Excelファイルとして開けませんでした。Excelで開き、「Excelブック(.xlsx)」で保存し直してください。',
        'It could not be opened as an Excel file. Please open it in Excel and save it again as "Excel Workbook (.xlsx)".',
      );
    case 'too_complex':
      return say(
        'ファイルの中身が大きすぎるか、複雑すぎます。様式のシートだけにして、保存し直してください。',
        'What the file contains is too large or too complex. Please keep just the sheet of the form and save it again.',
      );
    case 'no_form':
      return say('この版には、その様式がありません。', 'This edition has no such form.');
    case 'no_sheet':
      return say('そのシートは、このファイルにありません。', 'The file has no such sheet.');
    case 'too_many_cells':
      return say('一度に変えられるのは500セルまでです。', 'At most 500 cells can be changed at a time.');
    case 'no_item':
      return say('どの項目のセルかを選んでください。', 'Please choose which item the cell is for.');
    case 'retired':
      return say(
        '使い終わったファイルなので、変えられません。もう一度使うときは「この様式を使う」を選んでください。',
        'The file is no longer used, so it cannot be changed. To use it again, choose "Use this form".',
      );
    case 'nothing_found':
      return say(
        `この版の${refusal.items}項目が、どのシートにも見つかりませんでした。ほかの年度や、ほかの様式のファイルではないか確かめてください。`,
        `None of the ${refusal.items} items of this edition was found in any sheet. Please check that it is not the file of another year or of another form.`,
      );
    case 'no_cell':
      return say(`「${refusal.cell}」は、セルの名前ではありません。`, `"${refusal.cell}" is not the name of a cell.`);
    case 'formula':
      return say(
        `${refusal.cell}には計算式が入っているため、書き込めません。ほかのセルを選んでください。`,
        `${refusal.cell} holds a formula and cannot be filled in. Please choose another cell.`,
      );
  }
}

export const sayIncomplete = (missing: number): string =>
  say(
    `${missing}項目に、回答を書くセルがありません。このまま使うと、その項目は空欄で出ます。`,
    `${missing} items have no cell for their answer. If the file is used like this, they stay empty.`,
  );

export const sayBlankChanged = (): string =>
  say(
    'ほかの人が先に変えました。今の内容を見てから、もう一度やり直してください。',
    'Somebody else changed it first. Please look at how it is now and try again.',
  );

export const sayNoBlank = (): string =>
  say(
    'この様式の厚労省のファイルは、まだ用意されていません。担当のコンサルタントに頼んでください。',
    'The ministry’s own file of this form has not been set up yet. Please ask your consultant.',
  );

export const sayNoLists = (): string =>
  say(
    'この版のチェックリストがある医療機関・薬局が、選んだ中にありません。',
    'None of the chosen clinics has a checklist of this edition.',
  );

export const sayTooMany = (most: number): string =>
  say(
    `一度に出せるのは${most}件までです。選んで分けてください。`,
    `At most ${most} can be had at a time. Please choose fewer.`,
  );
