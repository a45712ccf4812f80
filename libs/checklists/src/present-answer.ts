import { type Day, formatDay, type Presenter, say } from '@mamori/platform';
import type { AnswerResult } from './answers.service';
import type {
  AnswerChangedMeanwhile,
  AnswerChecklistItemResult,
  AnswerValue,
  ChecklistItem,
  ItemAnswered,
} from './schema.gen';
import { checklistSigned } from './signing/present-signed';

const names: Readonly<Record<AnswerValue, readonly [ja: string, en: string]>> = {
  yes: ['「はい」', 'Yes'],
  planned: ['「実装予定」', 'Planned'],
  no: ['「いいえ」', 'No'],
  not_applicable: ['「対象外」', 'Not applicable'],
};

type Unchanged = Exclude<AnswerResult, { readonly type: 'ItemAnswered' | 'AnswerChangedMeanwhile' }>;
type Refused = Exclude<AnswerChecklistItemResult, ItemAnswered | AnswerChangedMeanwhile>;

/** What the person is told when an answer is not taken, wherever it was entered. */
export const refusalCases = {
  ChecklistSigned: checklistSigned,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
  ListClosedByEntryQuestion: () => ({
    __typename: 'ListClosedByEntryQuestion',
    message: say(
      '最初の質問が「いいえ」のため、この項目に回答はいりません。回答するときは、最初の質問を「はい」にしてください。',
      'The entry question stands at No, so this item needs no answer. To answer it, change the entry question to Yes.',
    ),
  }),
  AnswerNotAllowed: ({ allowed }) => ({
    __typename: 'AnswerNotAllowed',
    message: say(
      `この項目では${allowed.map((value) => names[value][0]).join('、')}のどれかを選んでください。`,
      `For this item please choose one of: ${allowed.map((value) => names[value][1]).join(', ')}.`,
    ),
  }),
  ConfirmedDateInFuture: ({ today }) => ({
    __typename: 'ConfirmedDateInFuture',
    message: say(
      `確認日は今日（${formatDay(today, 'ja')}）までの日にしてください。`,
      `The date confirmed cannot be later than today (${formatDay(today, 'en')}).`,
    ),
  }),
  PlanDateRequired: ({ earliestOn, latestOn }) => ({
    __typename: 'PlanDateRequired',
    latestOn,
    message: say(
      `いつ入れる予定かを、${rangeJa(earliestOn, latestOn)}の日で入力してください。`,
      `Please enter the day it is planned for, ${rangeEn(earliestOn, latestOn)}.`,
    ),
  }),
  TargetDateRequired: () => ({
    __typename: 'TargetDateRequired',
    message: say(
      '「いいえ」のときは、いつまでに行うか（目標日）を入力してください。決められないときは理由を書いてください。',
      'For a No, please enter by when it will be done (target date), or write why that cannot be said yet.',
    ),
  }),
  TargetDateOutsideFiscalYear: ({ earliestOn, latestOn }) => ({
    __typename: 'TargetDateOutsideFiscalYear',
    latestOn,
    message: say(
      `目標日は${rangeJa(earliestOn, latestOn)}の日にしてください。それより後になるときは理由を書いてください。`,
      `The target date should lie ${rangeEn(earliestOn, latestOn)}. If it must be later, please write why.`,
    ),
  }),
} satisfies Presenter<Unchanged, Refused>;

/** What the person is told of an answer that somebody else changed first. */
export const changedMeanwhile = ({ current }: { readonly current: ChecklistItem }) => ({
  __typename: 'AnswerChangedMeanwhile' as const,
  current,
  message: say(
    'ほかの人がこの項目を先に保存しました。どちらの回答を残すか選んでください。',
    'Someone else saved this item first. Please choose which answer to keep.',
  ),
});

/** What the person is told of each outcome. */
export const answerCases: Presenter<AnswerResult, AnswerChecklistItemResult> = {
  ...refusalCases,
  ItemAnswered: ({ item, progress }) => ({ __typename: 'ItemAnswered', item, progress }),
  AnswerChangedMeanwhile: changedMeanwhile,
};

const rangeJa = (from: Day, to: Day) => `${formatDay(from, 'ja')}から${formatDay(to, 'ja')}まで`;
const rangeEn = (from: Day, to: Day) => `between ${formatDay(from, 'en')} and ${formatDay(to, 'en')}`;
