import type { ProposalPartsFragment } from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { BannerTone } from '../../ui/banner';

interface Standing {
  readonly tone: BannerTone;
  readonly title: MessageId;
  readonly body?: MessageId;
}

/** What whoever opens a question is told of it first; null where there is just a question to answer. */
export function standing({
  state,
  isForViewer,
}: Pick<ProposalPartsFragment, 'state' | 'isForViewer'>): Standing | null {
  switch (state) {
    case 'accepted':
      return { tone: 'success', title: 'checklists.question.accepted' };
    case 'dismissed':
      return { tone: 'info', title: 'checklists.question.dismissed' };
    case 'withdrawn':
      return { tone: 'info', title: 'checklists.question.withdrawn' };
    case 'open':
      return isForViewer
        ? { tone: 'success', title: 'checklists.question.sent', body: 'checklists.question.sent.body' }
        : null;
    case 'asked':
      return isForViewer ? null : { tone: 'info', title: 'checklists.question.others' };
  }
}
