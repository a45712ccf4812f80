import { useState } from 'react';
import type { ItemPartsFragment, ProposalPartsFragment } from '../../gql/graphql';
import { DismissedNote } from './dismissed-note';
import { ProposalCard } from './proposal-card';

interface ProposalsPartProps {
  readonly item: ItemPartsFragment;
  /** False while nothing can be decided, as on a signed list. */
  readonly canDecide: boolean;
}

/** What is under way about an item: questions to colleagues, and the answers that they propose. */
export function ProposalsPart({ item, canDecide }: ProposalsPartProps) {
  const [dismissed, setDismissed] = useState<ProposalPartsFragment>();
  if (item.proposals.length === 0 && !dismissed) return null;
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
    </div>
  );
}
