import { Logger } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, newSecret, PUBLIC, say, SIGNED_IN, currentOccasion } from '@mamori/platform';
import { Cookies, type HttpContext } from './cookies';
import { PasskeyAuthenticator } from './passkey.strategy';
import type {
  AlreadyRegistered,
  AuthenticationFailed,
  BeginPasskeyRegistrationInput,
  BeginPasskeyRegistrationResult,
  FinishPasskeyRegistrationInput,
  FinishPasskeyRegistrationResult,
  FinishSignInInput,
  LinkNotUsable,
  SetUpLinkResult,
  SignInResult,
  WebAuthnCeremony,
} from './schema.gen';
import { SessionRepository } from './session.repository';
import { SetUpService } from './set-up.service';
import { SignInService } from './sign-in.service';
import { AuthenticationRefused } from './webauthn/refused';

const linkNotUsable = (): LinkNotUsable & { __typename: 'LinkNotUsable' } => ({
  __typename: 'LinkNotUsable',
  message: say(
    'このリンクは使えません（期限が切れたか、使用済みです）。招待した人に、新しいリンクを頼んでください。',
    'This link cannot be used (it has expired or was used). Please ask the person who invited you for a new one.',
  ),
});
const alreadyRegistered = (): AlreadyRegistered & { __typename: 'AlreadyRegistered' } => ({
  __typename: 'AlreadyRegistered',
  message: say(
    'この方のパスキーはすでに登録されています。そのパスキーでサインインしてください。',
    'A passkey is registered for this person already. Please sign in with it.',
  ),
});
const failed = (): AuthenticationFailed & { __typename: 'AuthenticationFailed' } => ({
  __typename: 'AuthenticationFailed',
  message: say(
    '本人の確認ができませんでした。もう一度お試しください。続くときは管理者に連絡してください。',
    'We could not confirm that it is you. Please try again; if it keeps failing, contact your administrator.',
  ),
});
const userAgentOf = ({ request }: HttpContext) => request.headers['user-agent'] ?? '';

@Resolver()
export class IdentityResolver {
  private readonly log = new Logger('sign-in');

  constructor(
    private readonly setUp: SetUpService,
    private readonly signIn: SignInService,
    private readonly authenticator: PasskeyAuthenticator,
    private readonly sessions: SessionRepository,
    private readonly cookies: Cookies,
  ) {}

  @Allow(PUBLIC)
  @Query('setUpLink')
  async setUpLink(@Args('token') token: string): Promise<SetUpLinkResult> {
    const link = await this.setUp.look(token);
    if (!link) return linkNotUsable();
    const { tenantName, personName, email, role, expiresAt, hasPasskey, replacesPasskeys, method } = link;
    return {
      __typename: 'SetUpLink',
      tenantName,
      personName,
      email,
      role,
      expiresAt,
      hasPasskey,
      replacesPasskeys,
      method,
    };
  }

  @Allow(PUBLIC)
  @Mutation('beginPasskeyRegistration')
  async beginPasskeyRegistration(
    @Args('input') input: BeginPasskeyRegistrationInput,
    @Context() context: HttpContext,
  ): Promise<BeginPasskeyRegistrationResult> {
    const browserSecret = newSecret();
    const outcome = await this.setUp.begin(input.token, browserSecret);
    if (outcome.type === 'LinkNotUsable') return linkNotUsable();
    if (outcome.type === 'AlreadyRegistered') return alreadyRegistered();
    this.cookies.setBrowserSecret(context.reply, browserSecret);
    return { __typename: 'WebAuthnCeremony', options: outcome.options };
  }

  @Allow(PUBLIC)
  @Mutation('finishPasskeyRegistration')
  async finishPasskeyRegistration(
    @Args('input') input: FinishPasskeyRegistrationInput,
    @Context() context: HttpContext,
  ): Promise<FinishPasskeyRegistrationResult> {
    try {
      const outcome = await this.setUp.finish({
        token: input.token,
        response: input.response,
        label: input.label ?? '',
        browserSecret: this.cookies.browserSecret(context.request),
        userAgent: userAgentOf(context),
      });
      if (outcome.type === 'LinkNotUsable') return linkNotUsable();
      if (outcome.type === 'AlreadyRegistered') return alreadyRegistered();
      this.cookies.setSession(context.reply, outcome.sessionSecret);
      return { __typename: 'SignedIn', personName: outcome.personName };
    } catch (error) {
      if (!(error instanceof AuthenticationRefused)) throw error;
      this.refused(error.reason);
      return failed();
    }
  }

  @Allow(PUBLIC)
  @Mutation('beginSignIn')
  async beginSignIn(@Context() context: HttpContext): Promise<WebAuthnCeremony> {
    const browserSecret = newSecret();
    const options = await this.signIn.begin(browserSecret);
    this.cookies.setBrowserSecret(context.reply, browserSecret);
    return { options };
  }

  @Allow(PUBLIC)
  @Mutation('finishSignIn')
  async finishSignIn(@Args('input') input: FinishSignInInput, @Context() context: HttpContext): Promise<SignInResult> {
    const result = await this.authenticator.authenticate({
      response: input.response,
      tenantId: input.tenantId ?? null,
      browserSecret: this.cookies.browserSecret(context.request),
      userAgent: userAgentOf(context),
    });
    switch (result.type) {
      case 'AuthenticationFailed':
        this.refused(result.reason);
        return failed();
      case 'TenantChoiceRequired': {
        const message = say('どちらで作業するか選んでください。', 'Please choose where you want to work.');
        return { __typename: 'TenantChoiceRequired', message, tenants: result.tenants };
      }
      case 'SignedIn':
        this.cookies.setSession(context.reply, result.sessionSecret);
        return { __typename: 'SignedIn', personName: result.personName };
    }
  }

  @Allow(SIGNED_IN)
  @Mutation('signOut')
  async signOut(@Context() context: HttpContext): Promise<boolean> {
    const secret = this.cookies.sessionSecret(context.request);
    if (secret) await this.sessions.end(secret, currentOccasion().requestId);
    this.cookies.clearSession(context.reply);
    return true;
  }

  private refused(reason: string): void {
    this.log.warn({ requestId: currentOccasion().requestId, reason }, 'authentication refused');
  }
}
