import { useState } from 'react';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import {
  ChecklistEvidenceDocument,
  type EvidencePartsFragment,
  RegisterOffersDocument,
  RemoveEvidenceDocument,
  RestoreEvidenceDocument,
} from '../../gql/graphql';
import { useAnnouncer } from '../../ui/toast';
import type { EvidencePlace } from './use-uploads';

/** Takes evidence away and puts it back; what was taken away on this page stays at hand to be put back. */
export function useRemovals({ checklistId, itemId }: EvidencePlace) {
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [removed, setRemoved] = useState<readonly EvidencePartsFragment[]>([]);
  const refreshes = [ChecklistEvidenceDocument, RegisterOffersDocument];
  const removal = useChange(RemoveEvidenceDocument, { refreshes });
  const restoration = useChange(RestoreEvidenceDocument, { refreshes });
  const inputFor = ({ id }: EvidencePartsFragment) => ({
    input: { clientMutationId: newMutationId(), checklistId, itemId, evidenceId: id },
  });
  const without = (evidence: EvidencePartsFragment) => removed.filter(({ id }) => id !== evidence.id);

  const remove = async (evidence: EvidencePartsFragment) => {
    try {
      const { removeEvidence } = await removal.mutateAsync(inputFor(evidence));
      if (removeEvidence.__typename === 'EvidenceRemoved') setRemoved([evidence, ...without(evidence)]);
      else toast(removeEvidence.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const restore = async (evidence: EvidencePartsFragment) => {
    try {
      const { restoreEvidence } = await restoration.mutateAsync(inputFor(evidence));
      setRemoved(without(evidence));
      if (restoreEvidence.__typename !== 'EvidenceAdded') toast(restoreEvidence.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return { removed, remove, restore };
}
