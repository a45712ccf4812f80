import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, FreshlyVerified, present } from '@mamori/platform';
import type { StepOutcome } from './access-endings';
import { InvitationService, type InviteMemberOutcome, type ResendInvitationOutcome } from './invitation.service';
import { MemberReader } from './member-reader';
import { texts } from './member-texts';
import { type ChangeMemberOutcome, MemberService } from './member.service';
import type { DisableOutcome, EnableOutcome, EndSessionsOutcome, RevokeOutcome } from './policy/manage-member';
import type {
  ChangeMemberInput,
  ChangeMemberResult,
  InviteMemberInput,
  InviteMemberResult,
  Member,
  MemberConnection,
  MemberFilter,
  MemberVersionInput,
} from './schema.gen';

type AnyOutcome =
  | ChangeMemberOutcome
  | ResendInvitationOutcome
  | StepOutcome<DisableOutcome | EnableOutcome | EndSessionsOutcome | RevokeOutcome>;

const presentChange = (outcome: AnyOutcome): ChangeMemberResult =>
  present<AnyOutcome, ChangeMemberResult>(outcome, {
    MemberChanged: ({ member }) => ({ __typename: 'MemberChanged', member }),
    MemberConflict: ({ member }) => ({ __typename: 'MemberConflict', message: texts.MemberConflict(), member }),
    RoleNotAllowed: () => ({ __typename: 'RoleNotAllowed', message: texts.RoleNotAllowed() }),
    ClinicsRequired: () => ({ __typename: 'ClinicsRequired', message: texts.ClinicsRequired() }),
    LastOwner: () => ({ __typename: 'LastOwner', message: texts.LastOwner() }),
    NotOneself: () => ({ __typename: 'NotOneself', message: texts.NotOneself() }),
    InvitationNotOpen: () => ({ __typename: 'InvitationNotOpen', message: texts.InvitationNotOpen() }),
    InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    TooManyAttempts: ({ retryAfterSeconds }) => tooMany(retryAfterSeconds),
  });

const tooMany = (retryAfterSeconds: number) =>
  ({ __typename: 'TooManyAttempts', message: texts.TooManyAttempts(), retryAfterSeconds }) as const;

@Resolver('Member')
export class MemberResolver {
  constructor(
    private readonly reader: MemberReader,
    private readonly members: MemberService,
    private readonly invitations: InvitationService,
  ) {}

  @Allow('member:read')
  @Query('members')
  list(
    @Args('filter') filter?: MemberFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<MemberConnection> {
    return this.reader.page(filter, first, after);
  }

  @Allow('member:read')
  @Query('member')
  get(@Args('id') id: string): Promise<Member> {
    return this.reader.get(id);
  }

  @Allow('member:invite')
  @FreshlyVerified()
  @Mutation('inviteMember')
  async invite(@Args('input') input: InviteMemberInput): Promise<InviteMemberResult> {
    return present<InviteMemberOutcome, InviteMemberResult>(await this.invitations.invite(input), {
      MemberChanged: ({ member }) => ({ __typename: 'MemberChanged', member }),
      AlreadyMember: ({ member }) => ({ __typename: 'AlreadyMember', message: texts.AlreadyMember(), member }),
      RoleNotAllowed: () => ({ __typename: 'RoleNotAllowed', message: texts.RoleNotAllowed() }),
      ClinicsRequired: () => ({ __typename: 'ClinicsRequired', message: texts.ClinicsRequired() }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
      TooManyAttempts: ({ retryAfterSeconds }) => tooMany(retryAfterSeconds),
    });
  }

  @Allow('member:invite')
  @FreshlyVerified()
  @Mutation('resendInvitation')
  async resend(@Args('input') input: MemberVersionInput): Promise<ChangeMemberResult> {
    return presentChange(await this.invitations.resend(input));
  }

  @Allow('member:invite')
  @Mutation('revokeInvitation')
  async revoke(@Args('input') input: MemberVersionInput): Promise<ChangeMemberResult> {
    return presentChange(await this.invitations.revoke(input));
  }

  @Allow('member:edit')
  @FreshlyVerified()
  @Mutation('changeMember')
  async change(@Args('input') input: ChangeMemberInput): Promise<ChangeMemberResult> {
    return presentChange(await this.members.change(input));
  }

  @Allow('member:edit')
  @FreshlyVerified()
  @Mutation('disableMember')
  async disable(@Args('input') input: MemberVersionInput): Promise<ChangeMemberResult> {
    return presentChange(await this.members.disable(input));
  }

  @Allow('member:edit')
  @FreshlyVerified()
  @Mutation('enableMember')
  async enable(@Args('input') input: MemberVersionInput): Promise<ChangeMemberResult> {
    return presentChange(await this.members.enable(input));
  }

  @Allow('member:edit')
  @Mutation('endMemberSessions')
  async endSessions(@Args('input') input: MemberVersionInput): Promise<ChangeMemberResult> {
    return presentChange(await this.members.endSessions(input));
  }
}
