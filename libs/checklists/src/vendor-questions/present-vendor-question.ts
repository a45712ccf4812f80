import { type Presenter, say } from '@mamori/platform';
import { QUESTIONS_OF_A_CLINIC, QUESTIONS_TO_AN_ADDRESS } from '../policy/vendor-pace';
import { refusalCases } from '../present-answer';
import type { AnswerVendorQuestionResult, AskVendorResult } from '../schema.gen';
import { checklistSigned } from '../signing/present-signed';
import type { AskVendorOutcome } from './ask-vendor.service';
import type { AnswerVendorQuestionOutcome } from './vendor-questions.service';

export const askVendorCases: Presenter<AskVendorOutcome, AskVendorResult> = {
  VendorAsked: ({ proposal }) => ({ __typename: 'VendorAsked', proposal }),
  AlreadyAsked: () => ({
    __typename: 'AlreadyAsked',
    message: say(
      'この項目は、同じ宛先にすでに質問しています。返事をお待ちください。',
      'This address has a question about this item already. Please wait for the answer.',
    ),
  }),
  TooManyQuestions: () => ({
    __typename: 'TooManyQuestions',
    message: say(
      `業者への質問は、1日に医療機関ごとに${QUESTIONS_OF_A_CLINIC}件、同じ宛先に${QUESTIONS_TO_AN_ADDRESS}件までです。明日あらためて送るか、電話で聞いてください。`,
      `Vendors can be asked ${QUESTIONS_OF_A_CLINIC} questions a day for one clinic, ${QUESTIONS_TO_AN_ADDRESS} of them at the same address. Please send it tomorrow, or call them.`,
    ),
  }),
  ChecklistSigned: checklistSigned,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

export const answerVendorQuestionCases: Presenter<AnswerVendorQuestionOutcome, AnswerVendorQuestionResult> = {
  ...refusalCases,
  VendorQuestionAnswered: ({ question }) => ({ __typename: 'VendorQuestionAnswered', question }),
  VendorQuestionClosed: ({ current }) => ({
    __typename: 'VendorQuestionClosed',
    current,
    message:
      current.state === 'closed'
        ? say(
            '医療機関での確認が終わったため、この回答はもう変えられません。',
            'The clinic has dealt with this answer; it cannot be changed any more.',
          )
        : say(
            'この質問はほかの画面で変わりました。内容を確かめて、もう一度送ってください。',
            'This question was changed elsewhere. Please look at it and send it again.',
          ),
  }),
};
