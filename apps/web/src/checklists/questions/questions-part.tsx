import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ItemPartsFragment, ProposalPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import type { Checklist } from '../checklist-view';
import { AskDialog } from './ask-dialog';
import { DismissedNote } from './dismissed-note';
import { ProposalCard } from './proposal-card';

interface QuestionsPartProps {
  readonly checklist: Checklist;
  readonly item: ItemPartsFragment;
  /** False while nothing can be decided, as on a signed list. */
  readonly canDecide: boolean;
}

/** What is under way about an item: questions to colleagues, their proposals, and a way to ask. */
export function QuestionsPart({ checklist, item, canDecide }: QuestionsPartProps) {
  const { formatMessage } = useIntl();
  const [isAsking, setIsAsking] = useState(false);
  const [dismissed, setDismissed] = useState<ProposalPartsFragment>();
  if (!canDecide && item.proposals.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      {item.proposals.map((proposal) => (
        <ProposalCard
          key={proposal.id}
          item={item}
          proposal={proposal}
          canDecide={canDecide}
          onDismissed={setDismissed}
        />
      ))}
      {dismissed && <DismissedNote proposal={dismissed} onRestored={() => setDismissed(undefined)} />}
      {canDecide && (
        <div>
          <Button icon="message" onPress={() => setIsAsking(true)}>
            {formatMessage({ id: 'checklists.ask' })}
          </Button>
        </div>
      )}
      {isAsking && <AskDialog checklist={checklist} item={item} onClose={() => setIsAsking(false)} />}
    </div>
  );
}
