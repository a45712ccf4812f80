import { fiscalYearLabel, formatDay, say } from '@mamori/platform';
import type { ApplyOutcome, CarryOverFailure, UndoOutcome } from './policy/carry-over-state';
import type { PreviewOutcome } from './policy/may-preview';

export type CarryOverRefusal =
  | Exclude<PreviewOutcome, { readonly type: 'PreviewMayStart' }>
  | Exclude<ApplyOutcome, { readonly type: 'CarryOverMayStart' }>
  | Exclude<UndoOutcome, { readonly type: 'UndoMayStart' }>;

/** Why a carry-over is not done, and what to do. */
export function sayRefusal(refusal: CarryOverRefusal): string {
  switch (refusal.type) {
    case 'NoClinics':
      return say(
        '当てはまる医療機関がありません。条件を変えるか、医療機関を選んでください。',
        'No clinic fits. Change the filter, or choose clinics.',
      );
    case 'ListOfThatYearNotPossible':
      return say(
        `この年度版の一覧は、${fiscalYearLabel(refusal.earliest, 'ja')}から${fiscalYearLabel(refusal.latest, 'ja')}までの分を作れます。年度を選び直してください。`,
        `Lists of this edition can be made for ${fiscalYearLabel(refusal.earliest, 'en')} to ${fiscalYearLabel(refusal.latest, 'en')}. Please choose the year again.`,
      );
    case 'CarryOverUnderWay':
      return say('いま実行しています。終わるまでお待ちください。', 'It is under way. Please wait until it has ended.');
    case 'CarryOverApplied':
      return say('この引き継ぎは実行済みです。', 'This carry-over was applied already.');
    case 'CarryOverUndone':
      return say(
        'この引き継ぎは取り消されました。もう一度行うときは、新しく始めてください。',
        'This carry-over was undone. To do it again, please start a new one.',
      );
    case 'NothingToCarry':
      return say(
        '引き継げる医療機関がありません。それぞれの理由を一覧で確かめてください。',
        'No clinic can be carried over. The list tells why for each.',
      );
    case 'NothingToUndo':
      return say('取り消すものがありません。', 'There is nothing to undo.');
    case 'UndoTooLate':
      return say(
        `取り消せるのは${formatDay(refusal.untilOn, 'ja')}まででした。一覧はそのまま使えます。`,
        `It could be undone until ${formatDay(refusal.untilOn, 'en')}. The lists stay as they are.`,
      );
  }
}

/** Why a run stopped half-way. */
export function sayFailure(failure: CarryOverFailure): string {
  switch (failure) {
    case 'asker_left':
      return say(
        '途中で止まりました。実行した人がコンサルティング会社を離れたか、権限がなくなったためです。続けるか、取り消してください。',
        'It stopped half-way, because whoever started it left or lost the right to. Please go on with it, or undo it.',
      );
  }
}
