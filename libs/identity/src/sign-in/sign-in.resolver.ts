import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, currentOccasion, present, PUBLIC, rateLimited } from '@mamori/platform';
import { RateLimits } from '../abuse/rate-limits';
import { Cookies, type HttpContext } from '../cookies';
import { passwordNotAllowed } from '../password/password-not-allowed';
import type {
  ChooseTenantInput,
  FinishSignInInput,
  GivePasswordInput,
  GivePasswordResult,
  SignInResult,
  SignInWithPasswordInput,
  WebAuthnCeremony,
} from '../schema.gen';
import { GivePassword, type GivePasswordOutcome } from './give-password';
import { KeyStep } from './key-step';
import { authenticationFailed, SignInAnswers, tooManyAttempts } from './sign-in-answers';
import { SignInService } from './sign-in.service';

/** From nobody to a session, step by step. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn: SignInService,
    private readonly passwords: GivePassword,
    private readonly keys: KeyStep,
    private readonly limits: RateLimits,
    private readonly answers: SignInAnswers,
    private readonly cookies: Cookies,
  ) {}

  @Allow(PUBLIC)
  @Mutation('beginSignIn')
  async beginSignIn(@Context() context: HttpContext): Promise<WebAuthnCeremony> {
    const taken = await this.limits.take('sign-in-begun:network', currentOccasion().network ?? '');
    if (!taken.allowed) throw rateLimited('sign-in', taken.retryAfterSeconds);
    const visit = this.cookies.visit(context.request);
    return { options: await this.keys.begin(visit, this.cookies.beginCeremony(context)) };
  }

  @Allow(PUBLIC)
  @Mutation('finishSignIn')
  async finishSignIn(@Args('input') input: FinishSignInInput, @Context() context: HttpContext): Promise<SignInResult> {
    const visit = this.cookies.visit(context.request);
    const outcome = await this.signIn.withKey(input.response, input.tenantId ?? null, visit);
    return this.answers.toResult(outcome, context);
  }

  @Allow(PUBLIC)
  @Mutation('signInWithPassword')
  async signInWithPassword(
    @Args('input') { email, password }: SignInWithPasswordInput,
    @Context() context: HttpContext,
  ): Promise<SignInResult> {
    const visit = this.cookies.visit(context.request);
    // Set before anything is known, so that every answer brings the same cookies.
    const browserSecret = this.cookies.beginCeremony(context);
    return this.answers.toResult(await this.signIn.withPassword(email, password, visit, browserSecret), context);
  }

  @Allow(PUBLIC)
  @Mutation('givePassword')
  async givePassword(
    @Args('input') input: GivePasswordInput,
    @Context() context: HttpContext,
  ): Promise<GivePasswordResult> {
    const outcome = await this.passwords.give(input.password, this.cookies.visit(context.request));
    return present<GivePasswordOutcome, GivePasswordResult>(outcome, {
      SignedIn: (each) => this.answers.signedIn(each, context),
      TenantChoiceRequired: (each) => this.answers.tenantChoiceRequired(each, context),
      PasswordNotAllowed: ({ refusal }) => passwordNotAllowed(refusal),
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(PUBLIC)
  @Mutation('chooseTenant')
  async chooseTenant(@Args('input') input: ChooseTenantInput, @Context() context: HttpContext): Promise<SignInResult> {
    const outcome = await this.signIn.chooseTenant(input.tenantId, this.cookies.visit(context.request));
    return this.answers.toResult(outcome, context);
  }
}
