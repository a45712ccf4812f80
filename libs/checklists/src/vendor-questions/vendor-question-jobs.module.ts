import { Module } from '@nestjs/common';
import { TenantJobsModule } from '@mamori/tenants';
import { QuestionToSendRepository } from './question-to-send.repository';
import { VendorAdmittedHandler } from './vendor-admitted.handler';
import { VendorAskedHandler } from './vendor-asked.handler';
import { VendorQuestionWithdrawnHandler } from './vendor-question-withdrawn.handler';

const handlers = [VendorAskedHandler, VendorAdmittedHandler, VendorQuestionWithdrawnHandler];

/** What the worker does for questions to vendors; needs the sign-in role's database besides the application's. */
@Module({
  imports: [TenantJobsModule],
  providers: [QuestionToSendRepository, ...handlers],
  exports: handlers,
})
export class VendorQuestionJobsModule {}
