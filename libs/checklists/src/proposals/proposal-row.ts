import { currentActor } from '@mamori/platform';
import type { AnswerProposal } from '../schema.gen';

/** A proposal as it stands in its row. */
export interface ProposalRow extends Omit<AnswerProposal, 'isForViewer' | '__typename'> {
  /** The member who was asked; null where nobody was. */
  readonly askedOfId: string | null;
}

/** The proposal as the API shows it to whoever asks. */
export function toProposal({ askedOfId, ...proposal }: ProposalRow): AnswerProposal {
  return { ...proposal, isForViewer: askedOfId !== null && askedOfId === currentActor().principalId };
}
