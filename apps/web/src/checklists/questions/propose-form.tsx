import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import {
  AnswerProposalDocument,
  ChecklistDocument,
  type ItemPartsFragment,
  type ProposalPartsFragment,
  ProposeAnswerDocument,
} from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAnnouncer } from '../../ui/toast';
import { type AnswerDraft, type AnswerField, trimmed } from '../answer-draft';
import { AnswerForm } from '../answer-form';
import { refusedField } from '../read-reply';

interface ProposeFormProps {
  readonly item: ItemPartsFragment;
  readonly proposal: ProposalPartsFragment;
}

interface Refusal {
  readonly field: AnswerField;
  readonly message: string;
}

/** The answer that a colleague proposes: entered as any answer is, and sent by a button. */
export function ProposeForm({ item, proposal }: ProposeFormProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutateAsync, isPending } = useChange(ProposeAnswerDocument, {
    refreshes: [AnswerProposalDocument, ChecklistDocument],
  });
  const { value, confirmedOn, targetOn, reason, remarks } = proposal;
  const [draft, setDraft] = useState<AnswerDraft>({ value, confirmedOn, targetOn, reason, remarks });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [fault, setFault] = useState<string>();

  const send = async () => {
    const answer = trimmed(item.answerKind, draft);
    if (answer.value === null)
      return setRefusal({ field: 'value', message: formatMessage({ id: 'checklists.question.missing' }) });
    setFault(undefined);
    try {
      const { id, version } = proposal;
      const input = { clientMutationId: newMutationId(), id, version, ...answer, value: answer.value };
      const { proposeAnswer: reply } = await mutateAsync({ input });
      if (reply.__typename === 'AnswerProposed') return toast(formatMessage({ id: 'checklists.question.sent' }));
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
        <Button variant="primary" isPending={isPending} onPress={() => void send()}>
          {formatMessage({ id: 'checklists.question.send' })}
        </Button>
      </div>
    </div>
  );
}
