import { useChange } from '../../app/query';
import {
  AnswerProposalDocument,
  ChecklistDocument,
  type ItemPartsFragment,
  type ProposalPartsFragment,
  ProposeAnswerDocument,
} from '../../gql/graphql';
import { ReplyForm } from './reply-form';

interface ProposeFormProps {
  readonly item: ItemPartsFragment;
  readonly proposal: ProposalPartsFragment;
}

/** The reply of a colleague, which waits for whoever asked. */
export function ProposeForm({ item, proposal }: ProposeFormProps) {
  const { mutateAsync, isPending } = useChange(ProposeAnswerDocument, {
    refreshes: [AnswerProposalDocument, ChecklistDocument],
  });
  return (
    <ReplyForm
      item={item}
      asked={proposal}
      isSending={isPending}
      onSend={async (input) => {
        const { proposeAnswer } = await mutateAsync({ input });
        return proposeAnswer.__typename === 'AnswerProposed' ? null : proposeAnswer;
      }}
    />
  );
}
