import { Module } from '@nestjs/common';
import { Letters, SetUpLinkRepository } from '@mamori/identity';
import { MemberInvitedHandler } from './jobs/member-invited.handler';
import { VendorAccess } from './jobs/vendor-access';
import { MemberRepository } from './member.repository';

/** What the worker does for members; needs the sign-in role's database besides the application's. */
@Module({
  providers: [MemberInvitedHandler, MemberRepository, SetUpLinkRepository, Letters, VendorAccess],
  exports: [MemberInvitedHandler, VendorAccess],
})
export class TenantJobsModule {}
