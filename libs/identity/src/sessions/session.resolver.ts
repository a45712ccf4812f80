import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import {
  actorOrNobody,
  type ActorSession,
  Allow,
  AlsoUnproven,
  currentOccasion,
  FreshlyVerified,
  present,
  SIGNED_IN,
  unauthenticated,
} from '@mamori/platform';
import { Cookies, type HttpContext } from '../cookies';
import type {
  ChooseTenantInput,
  FinishStepUpInput,
  FinishStepUpResult,
  SignInResult,
  WebAuthnCeremony,
} from '../schema.gen';
import { authenticationFailed, SignInAnswers, tooManyAttempts } from '../sign-in/sign-in-answers';
import { SessionService } from './session.service';
import { type StepUpOutcome, StepUpService } from './step-up.service';

/** The session of the request, also one whose person has to prove to be there first. */
function currentSession(): ActorSession {
  const session = actorOrNobody()?.session ?? currentOccasion().unprovenSession;
  if (!session) throw unauthenticated();
  return session;
}

/** Inside a session: leaving it, a fresh proof, another consultancy. */
@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly stepUp: StepUpService,
    private readonly answers: SignInAnswers,
    private readonly cookies: Cookies,
  ) {}

  @Allow(SIGNED_IN)
  @AlsoUnproven()
  @Mutation('signOut')
  async signOut(@Context() context: HttpContext): Promise<boolean> {
    await this.sessions.signOut(this.cookies.visit(context.request));
    this.cookies.clearSession(context.reply);
    return true;
  }

  @Allow(SIGNED_IN)
  @AlsoUnproven()
  @Mutation('beginStepUp')
  async beginStepUp(@Context() context: HttpContext): Promise<WebAuthnCeremony> {
    return { options: await this.stepUp.begin(currentSession(), this.cookies.beginCeremony(context)) };
  }

  @Allow(SIGNED_IN)
  @AlsoUnproven()
  @Mutation('finishStepUp')
  async finishStepUp(
    @Args('input') input: FinishStepUpInput,
    @Context() context: HttpContext,
  ): Promise<FinishStepUpResult> {
    const visit = this.cookies.visit(context.request);
    const outcome = await this.stepUp.finish(currentSession(), input.response, visit);
    return present<StepUpOutcome, FinishStepUpResult>(outcome, {
      SteppedUp: ({ until, sessionSecret }) => {
        this.cookies.setSession(context.reply, sessionSecret);
        return { __typename: 'SteppedUp', until };
      },
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(SIGNED_IN)
  @FreshlyVerified()
  @Mutation('switchTenant')
  async switchTenant(@Args('input') input: ChooseTenantInput, @Context() context: HttpContext): Promise<SignInResult> {
    const visit = this.cookies.visit(context.request);
    return this.answers.toResult(await this.sessions.switchTo(currentSession(), input.tenantId, visit), context);
  }
}
