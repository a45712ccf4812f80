import { say } from '@mamori/platform';
import type { TableProblem } from './policy/read-guideline-table';

const shortened = (text: string) =>
  Array.from(text).length > 20 ? `${Array.from(text).slice(0, 20).join('')}…` : text;

/** Why a row of a table was left out. */
export function sayTableProblem({ kind, text }: TableProblem): string {
  const cell = shortened(text);
  switch (kind) {
    case 'no_columns':
      return say(
        '「項目番号」と「ガイドラインの該当箇所」（または編ごと）の見出しが見つかりません。見出しの行を付けてください。',
        'No headings for the item’s number and its place in the guideline (or a column for each volume) were found. Please add a row of headings.',
      );
    case 'no_number':
      return cell
        ? say(
            `「${cell}」を項目の番号として読めません。「2-⑩」のように書いてください。`,
            `“${cell}” cannot be read as an item’s number. Please write it as 2-⑩.`,
          )
        : say(
            '項目の番号がありません。「2-⑩」のように書いてください。',
            'There is no item number. Please write it as 2-⑩.',
          );
    case 'unknown_item':
      return say(
        `「${cell}」という番号の項目は、この年度版にありません。年度版を確かめてください。`,
        `This edition has no item “${cell}”. Please check which edition the table is for.`,
      );
    case 'no_place':
      return say(`「${cell}」の該当箇所が書かれていません。`, `No place is named for “${cell}”.`);
    case 'place_too_long':
      return say(
        `「${cell}」は章や節の番号としては長すぎます。番号だけを書いてください。`,
        `“${cell}” is too long for the number of a section. Please write the number only.`,
      );
  }
}

export const sayNoPlaces = () =>
  say(
    '取り込める行がありません。項目の番号と、ガイドラインの該当箇所の列があるかを確かめてください。',
    'There is no row to take. Please check that the file has a column of item numbers and one of places in the guideline.',
  );

export const sayTableChanged = () =>
  say(
    '表示したあとに、ほかの人がこの対応表を変更しました。もう一度開いて確かめてください。',
    'Somebody changed this table after it was shown. Please look at it again.',
  );
