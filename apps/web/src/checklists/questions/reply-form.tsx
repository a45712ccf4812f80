import { type ComponentProps, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useMutationId } from '../../clinics/use-mutation-id';
import type { AnswerValue } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAnnouncer } from '../../ui/toast';
import { type AnswerDraft, type AnswerField, trimmed } from '../answer-draft';
import { AnswerForm } from '../answer-form';
import { refusedField } from '../read-reply';

/** What is sent: an answer, with the question as it was seen. */
export type Reply = Omit<AnswerDraft, 'value'> & {
  readonly value: AnswerValue;
  readonly id: string;
  readonly version: number;
  readonly clientMutationId: string;
};
/** What came back; null when the reply was taken. */
export type ReplyRefusal = {
  readonly __typename: string;
  readonly message: string;
  readonly field?: string | null;
} | null;

interface ReplyFormProps {
  readonly item: ComponentProps<typeof AnswerForm>['item'];
  /** The question, with the reply that it has by now. */
  readonly asked: AnswerDraft & { readonly id: string; readonly version: number };
  readonly isSending: boolean;
  readonly onSend: (reply: Reply) => Promise<ReplyRefusal>;
}

/** A reply to a question about an item; nothing counts before it is sent. */
export function ReplyForm({ item, asked, isSending, onSend }: ReplyFormProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const mutationId = useMutationId();
  const { id, version, value, confirmedOn, targetOn, reason, remarks } = asked;
  const [draft, setDraft] = useState<AnswerDraft>({ value, confirmedOn, targetOn, reason, remarks });
  const [refusal, setRefusal] = useState<{ readonly field: AnswerField; readonly message: string } | null>(null);
  const [fault, setFault] = useState<string>();

  const send = async () => {
    const answer = trimmed(item.answerKind, draft);
    if (answer.value === null)
      return setRefusal({ field: 'value', message: formatMessage({ id: 'checklists.question.missing' }) });
    setFault(undefined);
    try {
      const reply = { id, version, ...answer, value: answer.value };
      const refused = await onSend({ ...reply, clientMutationId: mutationId(reply) });
      if (!refused) return toast(formatMessage({ id: 'checklists.question.sent' }));
      const field = refusedField(refused);
      if (field) setRefusal({ field, message: refused.message });
      else setFault(refused.message);
    } catch (error) {
      setFault(faultText(error));
    }
  };

  return (
    <div className="flex flex-col gap-5">
      {fault && <Banner tone="error" role="alert" title={fault} />}
      <AnswerForm
        item={item}
        draft={draft}
        refusal={refusal}
        onEdit={(next) => {
          setDraft(next);
          setRefusal(null);
        }}
        onDone={() => undefined}
      />
      <div>
        <Button variant="primary" isPending={isSending} onPress={() => void send()}>
          {formatMessage({ id: 'checklists.question.send' })}
        </Button>
      </div>
    </div>
  );
}
