import type { ProposalState } from '../schema.gen';

export type ProposalStep = 'propose' | 'accept' | 'dismiss' | 'restore';

/** Where each step leads from each state; a step that is not there cannot be taken. */
const steps: Readonly<Record<ProposalState, Partial<Readonly<Record<ProposalStep, ProposalState>>>>> = {
  asked: { propose: 'open', dismiss: 'withdrawn' },
  // Whoever proposed may think again as long as nothing was decided.
  open: { propose: 'open', accept: 'accepted', dismiss: 'dismissed' },
  // What was accepted stands in the answer and its history: it is changed there.
  accepted: {},
  dismissed: { restore: 'open' },
  withdrawn: { restore: 'asked' },
};

/** The state after a step, or null when the step cannot be taken from the state. */
export function stateAfter(state: ProposalState, step: ProposalStep): ProposalState | null {
  return steps[state][step] ?? null;
}
