import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, PUBLIC, rateLimited } from '@mamori/platform';
import { type AcceptOutcome, AcceptInvitationService, type BeginAcceptingOutcome } from './accept-invitation.service';
import { Cookies, type HttpContext } from './cookies';
import type {
  AcceptInvitationInput,
  BeginAcceptingInvitationInput,
  BeginPasskeyRegistrationInput,
  BeginPasskeyRegistrationResult,
  FinishPasskeyRegistrationInput,
  FinishPasskeyRegistrationResult,
  SetUpLinkResult,
  SignInResult,
} from './schema.gen';
import { type BeginOutcome, type FinishOutcome, SetUpService } from './set-up.service';
import {
  alreadyRegistered,
  authenticationFailed,
  linkNotUsable,
  SignInAnswers,
  tooManyAttempts,
} from './sign-in/sign-in-answers';

/** What a one-time link leads to. */
@Resolver()
export class SetUpResolver {
  constructor(
    private readonly setUp: SetUpService,
    private readonly invitations: AcceptInvitationService,
    private readonly answers: SignInAnswers,
    private readonly cookies: Cookies,
  ) {}

  @Allow(PUBLIC)
  @Query('setUpLink')
  async setUpLink(@Args('token') token: string): Promise<SetUpLinkResult> {
    const looked = await this.setUp.look(token);
    if (looked.type === 'TooManyAttempts') throw rateLimited('set-up links', looked.retryAfterSeconds);
    if (looked.type !== 'SetUpLink') return linkNotUsable();
    const { tenantName, personName, email, role, expiresAt, method, hasPasskey, replacesPasskeys, question } =
      looked.link;
    const whom = { tenantName, personName, email, role, expiresAt };
    return { __typename: 'SetUpLink', ...whom, method, hasPasskey, replacesPasskeys, question };
  }

  @Allow(PUBLIC)
  @Mutation('beginPasskeyRegistration')
  async beginPasskeyRegistration(
    @Args('input') input: BeginPasskeyRegistrationInput,
    @Context() context: HttpContext,
  ): Promise<BeginPasskeyRegistrationResult> {
    return this.begun(await this.setUp.begin(input.token, this.cookies.beginCeremony(context)));
  }

  @Allow(PUBLIC)
  @Mutation('finishPasskeyRegistration')
  async finishPasskeyRegistration(
    @Args('input') input: FinishPasskeyRegistrationInput,
    @Context() context: HttpContext,
  ): Promise<FinishPasskeyRegistrationResult> {
    const { token, response } = input;
    const visit = this.cookies.visit(context.request);
    const outcome = await this.setUp.finish({ token, response, label: input.label ?? '', visit });
    return present<FinishOutcome, FinishPasskeyRegistrationResult>(outcome, {
      SignedIn: (each) => this.answers.signedIn(each, context),
      PasswordRequired: (each) => this.answers.passwordRequired(each, context),
      // A link names its consultancy: there is nothing to choose.
      TenantChoiceRequired: () => authenticationFailed(),
      LinkNotUsable: () => linkNotUsable(),
      AlreadyRegistered: () => alreadyRegistered(),
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(PUBLIC)
  @Mutation('beginAcceptingInvitation')
  async beginAcceptingInvitation(
    @Args('input') input: BeginAcceptingInvitationInput,
    @Context() context: HttpContext,
  ): Promise<BeginPasskeyRegistrationResult> {
    return this.begun(await this.invitations.begin(input.token, this.cookies.beginCeremony(context)));
  }

  @Allow(PUBLIC)
  @Mutation('acceptInvitation')
  async acceptInvitation(
    @Args('input') input: AcceptInvitationInput,
    @Context() context: HttpContext,
  ): Promise<SignInResult> {
    const visit = this.cookies.visit(context.request);
    const outcome: AcceptOutcome = await this.invitations.accept(input.token, input.response, visit);
    return outcome.type === 'LinkNotUsable' ? linkNotUsable() : this.answers.toResult(outcome, context);
  }

  private begun(outcome: BeginOutcome | BeginAcceptingOutcome): BeginPasskeyRegistrationResult {
    return present<BeginOutcome | BeginAcceptingOutcome, BeginPasskeyRegistrationResult>(outcome, {
      WebAuthnCeremony: ({ options }) => ({ __typename: 'WebAuthnCeremony', options }),
      LinkNotUsable: () => linkNotUsable(),
      AlreadyRegistered: () => alreadyRegistered(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }
}
