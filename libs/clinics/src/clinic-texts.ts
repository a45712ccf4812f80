import { say } from '@mamori/platform';
import type { ClinicField, FieldFault, FieldProblem } from './policy/clinic-input';
import type { TextProblem } from './policy/plain-text';

/** A field's name as people know it. */
export function sayField(field: ClinicField): string {
  switch (field) {
    case 'name':
      return say('名称', 'Name');
    case 'nameKana':
      return say('ふりがな', 'Reading');
    case 'kind':
      return say('種別', 'Kind');
    case 'prefecture':
      return say('都道府県', 'Prefecture');
    case 'address':
      return say('住所', 'Address');
    case 'phone':
      return say('電話番号', 'Phone number');
    case 'institutionCode':
      return say('医療機関コード', 'Institution code');
    case 'directorName':
      return say('管理者名', 'Director');
    case 'tags':
      return say('タグ', 'Tags');
  }
}

/** What is at fault with a text, and what would be right. */
export function sayTextProblem(label: string, problem: TextProblem): string {
  switch (problem.type) {
    case 'missing':
      return say(`${label}が空です。入力してください。`, `${label} is empty. Please fill it in.`);
    case 'tooLong':
      return say(
        `${label}が長すぎます。${problem.limit}文字以内にしてください。`,
        `${label} is too long. Please keep it to ${problem.limit} letters.`,
      );
    case 'unreadable':
      return say(
        `${label}に読み取れない文字が入っています。入力し直してください。`,
        `${label} contains unreadable characters. Please type it again.`,
      );
  }
}

function sayProblem(label: string, problem: FieldProblem): string {
  switch (problem.type) {
    case 'notKana':
      return say(
        `${label}に漢字が入っています。ひらがなかカタカナで書いてください。`,
        `${label} contains kanji. Please write it in hiragana or katakana.`,
      );
    case 'notPhone':
      return say(
        `${label}が電話番号の形ではありません。先頭の0から、数字とハイフンで書いてください(例: 03-1234-5678)。`,
        `${label} is not in the form of a phone number. Please write digits and hyphens, with the leading 0 (such as 03-1234-5678).`,
      );
    case 'notCode':
      return say(
        `${label}に使えない文字が入っています。数字、英字、ハイフンで書いてください。`,
        `${label} contains characters that cannot be used. Please write digits, Latin letters and hyphens.`,
      );
    case 'unknownKind':
      return say(
        `${label}「${problem.given}」は読み取れません。病院、診療所、歯科診療所、薬局のどれかを書いてください。`,
        `${label} "${problem.given}" is not known. Please write hospital, clinic, dental or pharmacy.`,
      );
    case 'unknownPrefecture':
      return say(
        `${label}「${problem.given}」は読み取れません。東京都、大阪府のように書いてください。`,
        `${label} "${problem.given}" is not known. Please write it like 東京都 or Tokyo.`,
      );
    case 'tooManyTags':
      return say(
        `${label}が多すぎます。${problem.limit}個以内にしてください。`,
        `There are too many tags. Please keep them to ${problem.limit}.`,
      );
    default:
      return sayTextProblem(label, problem);
  }
}

/** One sentence: which field, what is wrong, what would be right. */
export function sayFault({ field, problem }: FieldFault): string {
  return sayProblem(sayField(field), problem);
}

export const sayChangedMeanwhile = (): string =>
  say(
    'ほかの人がこの医療機関を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
    'Somebody else changed this clinic first. Please look at what it says now and save again.',
  );
