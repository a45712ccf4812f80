import type { IntlShape } from 'react-intl';
import type { ProposalPartsFragment } from '../../gql/graphql';

type Titled = Pick<ProposalPartsFragment, 'source' | 'state' | 'askedOf' | 'proposedBy' | 'isForViewer'>;

/** Whose answer is waited for, or where the proposed one came from. */
export function proposalTitle(proposal: Titled, formatMessage: IntlShape['formatMessage']): string {
  const { source, state, askedOf: of, proposedBy: by, isForViewer } = proposal;
  if (state === 'asked')
    return isForViewer
      ? formatMessage({ id: 'checklists.ask.waitingForYou' })
      : formatMessage({ id: 'checklists.ask.waiting' }, { of });
  switch (source) {
    case 'form':
      return formatMessage({ id: 'checklists.proposal.form' });
    case 'register':
      return formatMessage({ id: 'checklists.proposal.register' });
    case 'two_factor':
      return formatMessage({ id: 'checklists.proposal.two_factor' });
    case 'colleague':
    case 'vendor':
      return formatMessage({ id: 'checklists.proposal' }, { by });
  }
}
