import { Injectable } from '@nestjs/common';
import { type NoticeKind, Notices } from '@mamori/reminders';
import { type ProposalToTell, ProposalRepository } from '../proposals/proposal.repository';

interface Step {
  readonly kind: NoticeKind;
  recipientOf(told: ProposalToTell): string | null;
  pathOf(proposalId: string, told: ProposalToTell): string;
}

/** Who acts next on a question that stands so, and where. */
const steps = {
  asked: {
    kind: 'question_asked',
    recipientOf: ({ askedOfId }) => askedOfId,
    pathOf: (proposalId) => `/questions/${proposalId}`,
  },
  open: {
    kind: 'answer_proposed',
    recipientOf: ({ askedById }) => askedById,
    pathOf: (_, { checklistId, itemId }) => `/checklists/${checklistId}?item=${itemId}`,
  },
} as const satisfies Readonly<Record<string, Step>>;

/** Has people told of questions and of the answers to them, in the product and by mail. */
@Injectable()
export class ProposalTeller {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly notices: Notices,
  ) {}

  /** Tells whoever acts next, unless the question no longer stands so. Safe to run twice. */
  async tell(proposalId: string, state: keyof typeof steps): Promise<void> {
    const told = await this.proposals.toTell(proposalId);
    const step: Step = steps[state];
    const recipientId = told?.state === state ? step.recipientOf(told) : null;
    if (!told || !recipientId) return;
    const { clinicId, itemTitle: title } = told;
    const path = step.pathOf(proposalId, told);
    await this.notices.tell({
      kind: step.kind,
      subjectId: proposalId,
      recipientId,
      clinicId,
      title,
      path,
      byMail: true,
    });
  }
}
