import { say } from '@mamori/platform';
import type { DraftItemFacts } from './policy/draft';
import type { Finding, FindingKind } from './policy/draft-findings';

const texts: Readonly<Record<FindingKind, readonly [ja: string, en: string]>> = {
  label_missing: ['年度版の名前を入力してください。', 'Please enter a name for the edition.'],
  title_missing: ['チェックリストの表題を入力してください。', 'Please enter the title of the checklist.'],
  year_missing: ['年度を入力してください。', 'Please enter the fiscal year.'],
  published_missing: [
    '公表された年月を「2026-06」の形で入力してください。',
    'Please enter when it was published, as 2026-06.',
  ],
  edition_held: [
    '同じ年度版がすでに登録されています。公開した年度版は変更できません。年度を確かめてください。',
    'That edition is here already, and a published edition never changes. Please check the fiscal year.',
  ],
  no_items: ['公開する項目が1つもありません。', 'There is no item to publish.'],
  section_missing: ['区分の番号と名前を入力してください。', 'Please enter the number and title of the section.'],
  code_missing: [
    '項目の番号を「2-①」のように、区分の番号から始めて入力してください。',
    'Please enter the item’s number, beginning with that of its section, as 2-①.',
  ],
  code_twice: [
    '同じ番号の項目が2つあります。番号を直すか、対象の機器を分けるか、片方を外してください。',
    'Two items have this number. Please correct it, tell their devices apart, or leave one out.',
  ],
  wording_missing: ['項目の文言を入力してください。', 'Please enter the item’s wording.'],
  scope_missing: ['対象の機器を選んでください。', 'Please choose which devices it is about.'],
  plan_year_missing: [
    '予定を「はい」に数える最後の年度を入力してください。',
    'Please enter the last fiscal year that a plan counts for.',
  ],
  mapping_unconfirmed: [
    '前の年度版のどの項目にあたるかを確かめてください。',
    'Please confirm which earlier item it follows.',
  ],
  entry_question_twice: [
    '入口の質問が2つあります。片方を外すか、答え方を変えてください。',
    'There are two entry questions. Please leave one out or change how it is answered.',
  ],
};

/** A finding in the reader's language, with the item's number where it has one. */
export function sayFinding({ kind, itemId }: Finding, items: readonly DraftItemFacts[]): string {
  const [ja, en] = texts[kind];
  const item = items.find(({ id }) => id === itemId);
  const name = item ? item.code || item.labelJa.slice(0, 20) : '';
  return name ? say(`${name}: ${ja}`, `${name}: ${en}`) : say(ja, en);
}

export const sayDraftClosed = (state: string) =>
  state === 'published'
    ? say(
        'この下書きは公開済みのため、変更できません。公開した年度版は変わりません。',
        'This draft was published and can no longer be changed.',
      )
    : say('この下書きは取りやめたため、変更できません。', 'This draft was laid aside and can no longer be changed.');

export const sayDraftChanged = () =>
  say(
    '表示したあとに、ほかの人がこの下書きを変更しました。今の内容を確かめてください。',
    'Somebody changed this draft after it was shown. Please look at it as it is now.',
  );

export const sayItemChanged = () =>
  say(
    '表示したあとに、ほかの人がこの項目を変更しました。どちらの内容にするか選んでください。',
    'Somebody changed this item after it was shown. Please choose which of the two to keep.',
  );

export const sayNotReady = (count: number) =>
  say(
    `まだ公開できません。確認が必要なところが${count}件あります。`,
    `It cannot be published yet: ${count} ${count === 1 ? 'thing needs' : 'things need'} your attention.`,
  );

export const sayFormReadAlready = () =>
  say(
    'この様式の項目は、すでに読み取ってあります。入れ替えると、この様式で確認した内容は消えます。',
    'Items of this form were read already. Replacing them discards what was reviewed of this form.',
  );

/** Why nothing was taken from a workbook. */
export type WorkbookRefusal =
  | { readonly reason: 'not_excel' | 'too_complex' | 'nothing_found' | 'form_unknown' | 'own_list' }
  | { readonly reason: 'file_not_available'; readonly message: string }
  | { readonly reason: 'too_many_items'; readonly limit: number }
  | { readonly reason: 'year_held'; readonly fiscalYear: number }
  | { readonly reason: 'other_year'; readonly fiscalYear: number; readonly expected: number }
  | { readonly reason: 'same_form_twice' };

export function sayWorkbookRefusal(refusal: WorkbookRefusal): string {
  switch (refusal.reason) {
    case 'not_excel':
      return say(
        'Excelブック(.xlsx)として読み取れません。Excelで開き、「Excelブック(.xlsx)」で保存し直してください。',
        'The file cannot be read as an Excel workbook. Please open it in Excel and save it again as "Excel Workbook (.xlsx)".',
      );
    case 'too_complex':
      return say(
        'ファイルの中身が大きすぎるか複雑すぎて、読み取れません。チェックリストのシートだけを新しいブックに写してください。',
        'What the file contains is too large or too complex. Please copy just the checklist into a new workbook.',
      );
    case 'nothing_found':
      return say(
        'チェックリストが見つかりません。厚生労働省の様式のファイルかを確かめてください。シートごとの理由は下のとおりです。',
        'No checklist was found. Please check that it is the ministry’s form. The reasons for each sheet stand below.',
      );
    case 'form_unknown':
      return say(
        'チェックリストの項目はありますが、どの様式かが書かれていません。下で様式を選んでください。',
        'There are checklist items, but the sheet does not say which form it is. Please choose the form below.',
      );
    case 'file_not_available':
      return refusal.message;
    case 'own_list':
      return say(
        '自社のチェックリストは、画面で項目を作ります。ファイルからは読み取れません。',
        'Own checklists are made on the screen, not read from a file.',
      );
    case 'too_many_items':
      return say(
        `項目が${refusal.limit}件を超えるため、チェックリストの様式ではないと考えられます。ファイルを確かめてください。`,
        `It has more than ${refusal.limit} items, so that it is hardly a checklist form. Please check the file.`,
      );
    case 'year_held':
      return say(
        `令和${refusal.fiscalYear - 2018}年度版のファイルです。この年度版はすでに登録されています。`,
        `This is the file of the FY${refusal.fiscalYear} edition, which is here already.`,
      );
    case 'other_year':
      return say(
        `令和${refusal.fiscalYear - 2018}年度版のファイルです。この下書きは令和${refusal.expected - 2018}年度版です。`,
        `This is the file of the FY${refusal.fiscalYear} edition; the draft is of the FY${refusal.expected} edition.`,
      );
    case 'same_form_twice':
      return say(
        '同じ様式のシートが2枚以上あります。1枚だけ残して、もう一度選んでください。',
        'Two or more sheets are of the same form. Please keep one of them and choose the file again.',
      );
  }
}
