import { Injectable } from '@nestjs/common';
import { Audit, type JobHandler, Outbox } from '@mamori/platform';
import { permissionsOf, VendorAccess } from '@mamori/tenants';
import { vendorAdmitted, vendorAsked, type VendorQuestionJob } from '../checklist.jobs';
import type { VendorTold } from '../schema.gen';
import { type QuestionToSend, QuestionToSendRepository } from './question-to-send.repository';

/** A vendor was asked: lets whoever stands behind the address in, unless the question was taken back meanwhile. */
@Injectable()
export class VendorAskedHandler implements JobHandler<VendorQuestionJob> {
  readonly job = vendorAsked;
  readonly mode = 'atomic';

  constructor(
    private readonly questions: QuestionToSendRepository,
    private readonly access: VendorAccess,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async handle({ proposalId, invitationId }: VendorQuestionJob): Promise<void> {
    const question = await this.questions.lock(proposalId);
    if (question?.state !== 'asked' || question.told !== 'waiting') return;
    if (!mayStillAsk(question)) return this.stop(proposalId, question, 'asker_left');
    const admitted = await this.access.admit({ ...question, questionId: proposalId, invitationId });
    if (admitted.type !== 'Admitted') return this.stop(proposalId, question, 'not_a_vendor');
    await this.questions.setTold(proposalId, 'told', admitted.memberId);
    // The letter is written once the member is there for whoever sends it.
    await this.outbox.publish(vendorAdmitted, { proposalId, invitationId });
  }

  private async stop(
    id: string,
    { clinicId }: QuestionToSend,
    because: Extract<VendorTold, 'asker_left' | 'not_a_vendor'>,
  ) {
    await this.questions.setTold(id, because);
    const object = { objectKind: 'proposal', objectId: id, clinicId };
    await this.audit.record({ action: 'proposal.vendor-not-told', ...object, after: { because } });
  }
}

const mayStillAsk = ({ askerRole, isAssigned }: QuestionToSend): boolean =>
  askerRole !== null &&
  permissionsOf(askerRole).has('vendor:ask') &&
  (isAssigned || askerRole === 'owner' || askerRole === 'admin');
