import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { ChecklistDocument, type ProposalPartsFragment, RestoreProposalDocument } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAnnouncer } from '../../ui/toast';

interface DismissedNoteProps {
  /** As it stands after it was put away. */
  readonly proposal: ProposalPartsFragment;
  readonly onRestored: () => void;
}

/** Says that a proposal was put away or a question taken back, and takes that back. */
export function DismissedNote({ proposal: { id, version, state }, onRestored }: DismissedNoteProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutateAsync, isPending } = useChange(RestoreProposalDocument, { refreshes: [ChecklistDocument] });

  const restore = async () => {
    try {
      const input = { clientMutationId: newMutationId(), id, version };
      const { restoreProposal: answer } = await mutateAsync({ input });
      if (answer.__typename !== 'ProposalChanged') toast(answer.message, 'error');
      onRestored();
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };

  return (
    <Banner
      role="status"
      title={formatMessage({
        id: state === 'withdrawn' ? 'checklists.proposal.withdrawn' : 'checklists.proposal.dismissed',
      })}
      actions={
        <Button size="s" isPending={isPending} onPress={() => void restore()}>
          {formatMessage({ id: 'checklists.proposal.undo' })}
        </Button>
      }
    />
  );
}
