import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { type AnswerDraft, type AnswerField, trimmed } from '../checklists/answer-draft';
import { AnswerForm } from '../checklists/answer-form';
import { refusedField } from '../checklists/read-reply';
import {
  AnswerVendorQuestionDocument,
  VendorQuestionDocument,
  type VendorQuestionPartsFragment,
  VendorQuestionsDocument,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { useAnnouncer } from '../ui/toast';

/** The answer of a vendor: entered as any answer is, and sent by a button. */
export function VendorAnswerForm({ question }: { question: VendorQuestionPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutateAsync, isPending } = useChange(AnswerVendorQuestionDocument, {
    refreshes: [VendorQuestionDocument, VendorQuestionsDocument],
  });
  const { id, version, value, confirmedOn, targetOn, reason, remarks } = question;
  const saved = { value, confirmedOn, targetOn, reason, remarks };
  const [draft, setDraft] = useState<AnswerDraft>(saved);
  const [refusal, setRefusal] = useState<{ readonly field: AnswerField; readonly message: string } | null>(null);
  const [fault, setFault] = useState<string>();
  // Sent again after a lost reply, the same answer is not given twice.
  const [clientMutationId, setMutationId] = useState(newMutationId);

  const send = async () => {
    const answer = trimmed(question.answerKind, draft);
    if (answer.value === null)
      return setRefusal({ field: 'value', message: formatMessage({ id: 'checklists.question.missing' }) });
    setFault(undefined);
    try {
      const input = { clientMutationId, id, version, ...answer, value: answer.value };
      const { answerVendorQuestion: reply } = await mutateAsync({ input });
      if (reply.__typename === 'VendorQuestionAnswered')
        return toast(formatMessage({ id: 'checklists.question.sent' }));
      const field = refusedField(reply);
      if (field) setRefusal({ field, message: reply.message });
      else setFault(reply.message);
    } catch (error) {
      setFault(faultText(error));
    }
  };

  return (
    <div className="flex flex-col gap-5">
      {fault && <Banner tone="error" role="alert" title={fault} />}
      <AnswerForm
        // What to write in the remarks of a form is for the clinic.
        item={{ ...question, remarksHintJa: '', guidance: null, answer: saved }}
        draft={draft}
        refusal={refusal}
        onEdit={(next) => {
          setDraft(next);
          setRefusal(null);
          setMutationId(newMutationId());
        }}
        onDone={() => undefined}
      />
      <div>
        <Button variant="primary" isPending={isPending} onPress={() => void send()}>
          {formatMessage({ id: 'checklists.question.send' })}
        </Button>
      </div>
    </div>
  );
}
