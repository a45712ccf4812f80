import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { VendorAccess } from '@mamori/tenants';
import { type ProposalJob, vendorQuestionWithdrawn } from '../checklist.jobs';
import { QuestionToSendRepository } from './question-to-send.repository';

/** A question to a vendor was taken back: its letter is called off, and an invitation to which nothing else is tied ends. */
@Injectable()
export class VendorQuestionWithdrawnHandler implements JobHandler<ProposalJob> {
  readonly job = vendorQuestionWithdrawn;
  readonly mode = 'atomic';

  constructor(
    private readonly questions: QuestionToSendRepository,
    private readonly access: VendorAccess,
  ) {}

  async handle({ proposalId }: ProposalJob): Promise<void> {
    const question = await this.questions.lock(proposalId);
    if (question?.state !== 'withdrawn') return;
    await this.access.callOff(proposalId);
    const { vendorId } = question;
    if (vendorId && !(await this.questions.isAnythingAsked(vendorId))) await this.access.endInvitation(vendorId);
    // Put again, it is told again.
    if (question.told === 'told') await this.questions.setTold(proposalId, 'waiting');
  }
}
