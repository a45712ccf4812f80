import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { VendorAccess } from '@mamori/tenants';
import { vendorAdmitted, type VendorQuestionJob } from '../checklist.jobs';
import { QuestionToSendRepository } from './question-to-send.repository';

/** The vendor was let in: writes the letter about the question, unless it was taken back or answered meanwhile. */
@Injectable()
export class VendorAdmittedHandler implements JobHandler<VendorQuestionJob> {
  readonly job = vendorAdmitted;
  readonly mode = 'atomic';

  constructor(
    private readonly questions: QuestionToSendRepository,
    private readonly access: VendorAccess,
  ) {}

  async handle({ proposalId, invitationId }: VendorQuestionJob): Promise<void> {
    const question = await this.questions.lock(proposalId);
    if (question?.state !== 'asked') return;
    await this.access.write({ ...question, questionId: proposalId, invitationId });
  }
}
