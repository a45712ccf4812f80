import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, currentActor, present, PUBLIC, rateLimited, say, unauthenticated } from '@mamori/platform';
import { Cookies, type HttpContext } from '../cookies';
import { passwordNotAllowed } from '../password/password-not-allowed';
import type {
  BeginRecoveryInput,
  BeginRecoveryResult,
  FinishRecoveryInput,
  LinkNotUsable,
  ObjectToRecoveryInput,
  RecoveryCodeRefused,
  RecoveryLinkResult,
  RecoveryObjectionResult,
  RequestRecoveryInput,
  RequestRecoveryResult,
  ResetPasswordInput,
  ResetPasswordResult,
  SignInResult,
} from '../schema.gen';
import { authenticationFailed, SignInAnswers, tooManyAttempts } from '../sign-in/sign-in-answers';
import { type ObjectionOutcome, ObjectionService } from './objection.service';
import {
  type BeginRecoveryOutcome,
  type FinishRecoveryOutcome,
  type LookOutcome,
  RecoveryService,
  type RequestOutcome,
} from './recovery.service';
import { ResetPassword, type ResetPasswordOutcome } from './reset-password';

const linkNotUsable = (): LinkNotUsable & { __typename: 'LinkNotUsable' } => ({
  __typename: 'LinkNotUsable',
  message: say(
    'このリンクは使えません（期限が切れたか、使用済みです）。サインインの画面から、新しいリンクを求めてください。',
    'This link cannot be used (it has expired or was used). Please ask for a new one on the sign-in page.',
  ),
});
const nothingToStop = (): LinkNotUsable & { __typename: 'LinkNotUsable' } => ({
  __typename: 'LinkNotUsable',
  message: say(
    '止められる復旧はありません（すでに終わっています）。心当たりがないときは、すぐに管理者に連絡してください。',
    'There is no recovery to stop: it is over. If you did not expect it, please contact your administrator at once.',
  ),
});
const codeRefused = (triesLeft: number): RecoveryCodeRefused & { __typename: 'RecoveryCodeRefused' } => ({
  __typename: 'RecoveryCodeRefused',
  message:
    triesLeft > 0
      ? say(
          `復旧コードが違うか、使用済みです。あと${triesLeft}回試せます。`,
          `This recovery code is wrong or was used. You can try ${triesLeft} more ${triesLeft === 1 ? 'time' : 'times'}.`,
        )
      : say(
          '復旧コードが違うか、使用済みです。このリンクは使えなくなりました。サインインの画面から、新しいリンクを求めてください。',
          'This recovery code is wrong or was used. The link has stopped working; please ask for a new one on the sign-in page.',
        ),
});

/** The ways back for somebody who cannot sign in, and the way to stop one that nobody asked for. */
@Resolver()
export class RecoveryResolver {
  constructor(
    private readonly recovery: RecoveryService,
    private readonly passwords: ResetPassword,
    private readonly objections: ObjectionService,
    private readonly answers: SignInAnswers,
    private readonly cookies: Cookies,
  ) {}

  @Allow(PUBLIC)
  @Mutation('requestRecovery')
  async requestRecovery(@Args('input') { email }: RequestRecoveryInput): Promise<RequestRecoveryResult> {
    return present<RequestOutcome, RequestRecoveryResult>(await this.recovery.request(email), {
      RecoveryRequested: ({ minutes }) => ({ __typename: 'RecoveryRequested', minutes }),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow(PUBLIC)
  @Query('recoveryLink')
  async recoveryLink(@Args('token') token: string): Promise<RecoveryLinkResult> {
    return present<LookOutcome, RecoveryLinkResult>(await this.recovery.look(token), {
      RecoveryLink: ({ link: { email, expiresAt, hasPassword, hasRecoveryCodes } }) => ({
        __typename: 'RecoveryLink',
        email,
        expiresAt,
        hasPassword,
        hasRecoveryCodes,
      }),
      LinkNotUsable: () => linkNotUsable(),
      TooManyAttempts: ({ retryAfterSeconds }) => {
        throw rateLimited('recovery links', retryAfterSeconds);
      },
    });
  }

  @Allow(PUBLIC)
  @Mutation('beginRecovery')
  async beginRecovery(
    @Args('input') { token, code }: BeginRecoveryInput,
    @Context() context: HttpContext,
  ): Promise<BeginRecoveryResult> {
    const outcome = await this.recovery.begin(token, code, this.cookies.beginCeremony(context));
    return present<BeginRecoveryOutcome, BeginRecoveryResult>(outcome, {
      WebAuthnCeremony: ({ options }) => ({ __typename: 'WebAuthnCeremony', options }),
      RecoveryCodeRefused: ({ triesLeft }) => codeRefused(triesLeft),
      LinkNotUsable: () => linkNotUsable(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(PUBLIC)
  @Mutation('finishRecovery')
  async finishRecovery(
    @Args('input') { token, code, response, label }: FinishRecoveryInput,
    @Context() context: HttpContext,
  ): Promise<SignInResult> {
    const visit = this.cookies.visit(context.request);
    const outcome = await this.recovery.finish({ token, code, response, label: label ?? '', visit });
    return present<FinishRecoveryOutcome, SignInResult>(outcome, {
      SignedIn: (each) => this.answers.signedIn(each, context),
      PasswordRequired: (each) => this.answers.passwordRequired(each, context),
      TenantChoiceRequired: (each) => this.answers.tenantChoiceRequired(each, context),
      AuthenticationFailed: () => authenticationFailed(),
      LinkNotUsable: () => linkNotUsable(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(PUBLIC)
  @Mutation('resetPassword')
  async resetPassword(@Args('input') { token, password }: ResetPasswordInput): Promise<ResetPasswordResult> {
    return present<ResetPasswordOutcome, ResetPasswordResult>(await this.passwords.reset(token, password), {
      PasswordChanged: ({ changedAt }) => ({ __typename: 'PasswordChanged', changedAt }),
      PasswordNotAllowed: ({ refusal }) => passwordNotAllowed(refusal),
      LinkNotUsable: () => linkNotUsable(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }

  @Allow(PUBLIC)
  @Query('recoveryObjection')
  async recoveryObjection(@Args('token') token: string): Promise<RecoveryObjectionResult> {
    return objection(await this.objections.look(token));
  }

  @Allow(PUBLIC)
  @Mutation('objectToRecovery')
  async objectToRecovery(@Args('input') { token }: ObjectToRecoveryInput): Promise<RecoveryObjectionResult> {
    if (token) return objection(await this.objections.byToken(token));
    const { session } = currentActor();
    if (!session) throw unauthenticated();
    return objection(await this.objections.bySession(session));
  }
}

function objection(outcome: ObjectionOutcome): RecoveryObjectionResult {
  return present<ObjectionOutcome, RecoveryObjectionResult>(outcome, {
    RecoveryObjection: ({ tenantName, startedAt, isStopped }) => ({
      __typename: 'RecoveryObjection',
      tenantName,
      startedAt,
      isStopped,
    }),
    LinkNotUsable: () => nothingToStop(),
    TooManyAttempts: ({ retryAfterSeconds }) => {
      throw rateLimited('objections', retryAfterSeconds);
    },
  });
}
