import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { IdentityModule, type IdentityOptions } from '@mamori/identity';
import { AuditTrailStateRepository } from './audit-trail-state.repository';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrailResolver } from './audit-trail.resolver';
import { AuditTrailService } from './audit-trail.service';
import { AccessEndings } from './access-endings';
import { HeldMembers } from './held-members';
import { InvitationService } from './invitation.service';
import { MemberAccessRepository } from './member-access.repository';
import { MemberClinics } from './member-clinics';
import { MemberListRepository } from './member-list.repository';
import { MemberReader } from './member-reader';
import { MemberRepository } from './member.repository';
import { MemberResolver } from './member.resolver';
import { MemberService } from './member.service';
import { RecoveryResolver } from './recovery.resolver';
import { SessionActors } from './session-actors';
import { SignInPolicyRepository } from './sign-in-policy.repository';
import { SignInPolicyResolver } from './sign-in-policy.resolver';
import { SignInPolicyService } from './sign-in-policy.service';
import { TenantResolver } from './tenant.resolver';
import { TenantsService } from './tenants.service';

const members = [
  AccessEndings,
  HeldMembers,
  InvitationService,
  MemberAccessRepository,
  MemberClinics,
  MemberListRepository,
  MemberReader,
  MemberRepository,
  MemberResolver,
  MemberService,
  RecoveryResolver,
  SignInPolicyRepository,
  SignInPolicyResolver,
  SignInPolicyService,
];

@Module({})
export class TenantsModule {
  /** Needs the sign-in role beside the application's. */
  static with(options: IdentityOptions): DynamicModule {
    const identity = IdentityModule.with(options);
    return {
      module: TenantsModule,
      imports: [identity],
      providers: [
        AuditTrailRepository,
        AuditTrailStateRepository,
        AuditTrailService,
        AuditTrailResolver,
        ...members,
        SessionActors,
        TenantResolver,
        TenantsService,
      ],
      exports: [identity, InvitationService, MemberReader, MemberService, SessionActors, TenantsService],
    };
  }
}
