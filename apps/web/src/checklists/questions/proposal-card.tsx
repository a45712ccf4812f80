import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { newMutationId, useChange } from '../../app/query';
import {
  AcceptProposalDocument,
  ChecklistDocument,
  DismissProposalDocument,
  type ItemPartsFragment,
  type ProposalPartsFragment,
} from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { LinkButton } from '../../ui/link';
import { useAnnouncer } from '../../ui/toast';
import { AnswerFacts } from '../answer-facts';
import { proposalTitle } from './proposal-title';
import { VendorTold } from './vendor-told';

interface ProposalCardProps {
  readonly item: ItemPartsFragment;
  readonly proposal: ProposalPartsFragment;
  readonly canDecide: boolean;
  readonly onDismissed: (proposal: ProposalPartsFragment) => void;
}

/** A question that waits for its answer, or a proposed answer that waits for a decision. */
export function ProposalCard({ item, proposal, canDecide, onDismissed }: ProposalCardProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const accepting = useChange(AcceptProposalDocument, { refreshes: [ChecklistDocument] });
  const dismissing = useChange(DismissProposalDocument, { refreshes: [ChecklistDocument] });
  const { id, version, state, question, isForViewer, proposedAt } = proposal;
  const isOpen = state === 'open';

  const accept = async () => {
    try {
      const input = { clientMutationId: newMutationId(), id, version, answerVersion: item.answer.version };
      const { acceptProposal: answer } = await accepting.mutateAsync({ input });
      if (answer.__typename === 'ProposalAccepted') toast(formatMessage({ id: 'checklists.proposal.accepted' }));
      else toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const dismiss = async () => {
    try {
      const input = { clientMutationId: newMutationId(), id, version };
      const { dismissProposal: answer } = await dismissing.mutateAsync({ input });
      if (answer.__typename === 'ProposalChanged') onDismissed(answer.proposal);
      else toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };

  return (
    <section className="flex flex-col gap-3 rounded-12 border-2 border-blue-900 bg-blue-50 p-4">
      <div>
        <h3 className="text-base">{proposalTitle(proposal, formatMessage)}</h3>
        <p className="text-sm text-muted">
          {isOpen && proposedAt
            ? formatMessage({ id: 'checklists.proposal.at' }, { at: formatInstant(proposedAt, lang) })
            : formatMessage(
                { id: 'checklists.ask.by' },
                { by: proposal.askedBy, at: formatInstant(proposal.askedAt, lang) },
              )}
        </p>
        <VendorTold proposal={proposal} />
      </div>
      {question && <p className="max-w-prose whitespace-pre-wrap">{question}</p>}
      {isOpen && <AnswerFacts answer={proposal} />}
      <div className="flex flex-wrap gap-3">
        {isForViewer && (
          <LinkButton
            to="/questions/$questionId"
            params={{ questionId: id }}
            variant={isOpen ? 'secondary' : 'primary'}
          >
            {formatMessage({ id: isOpen ? 'checklists.proposal.change' : 'checklists.ask.answer' })}
          </LinkButton>
        )}
        {canDecide && isOpen && (
          <Button variant="primary" isPending={accepting.isPending} onPress={() => void accept()}>
            {formatMessage({ id: 'checklists.proposal.accept' })}
          </Button>
        )}
        {canDecide && (
          <Button isPending={dismissing.isPending} onPress={() => void dismiss()}>
            {formatMessage({ id: isOpen ? 'checklists.proposal.dismiss' : 'checklists.ask.withdraw' })}
          </Button>
        )}
      </div>
    </section>
  );
}
