import { useChange } from '../app/query';
import { ReplyForm } from '../checklists/questions/reply-form';
import {
  AnswerVendorQuestionDocument,
  VendorQuestionDocument,
  type VendorQuestionPartsFragment,
  VendorQuestionsDocument,
} from '../gql/graphql';

/** The reply of a vendor. What to write in the remarks of a form is for the clinic, so that no hint is shown. */
export function VendorAnswerForm({ question }: { question: VendorQuestionPartsFragment }) {
  const { mutateAsync, isPending } = useChange(AnswerVendorQuestionDocument, {
    refreshes: [VendorQuestionDocument, VendorQuestionsDocument],
  });
  const { value, confirmedOn, targetOn, reason, remarks } = question;
  const answer = { value, confirmedOn, targetOn, reason, remarks };
  return (
    <ReplyForm
      item={{ ...question, remarksHintJa: '', guidance: null, answer }}
      asked={question}
      isSending={isPending}
      onSend={async (input) => {
        const { answerVendorQuestion } = await mutateAsync({ input });
        return answerVendorQuestion.__typename === 'VendorQuestionAnswered' ? null : answerVendorQuestion;
      }}
    />
  );
}
