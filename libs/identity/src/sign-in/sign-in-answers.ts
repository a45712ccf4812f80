import { Injectable } from '@nestjs/common';
import { present, say } from '@mamori/platform';
import { Cookies, type HttpContext } from '../cookies';
import type {
  AlreadyRegistered,
  AuthenticationFailed,
  KeyRequired,
  LinkNotUsable,
  PasswordRequired,
  SignedIn,
  SignInResult,
  TenantChoiceRequired,
  TooManyAttempts,
} from '../schema.gen';
import type { SignInOutcome } from './outcome';

type Named<T, N extends string> = T & { readonly __typename: N };

export const linkNotUsable = (): Named<LinkNotUsable, 'LinkNotUsable'> => ({
  __typename: 'LinkNotUsable',
  message: say(
    'このリンクは使えません（期限が切れたか、使用済みか、取り消されています）。招待した人に、新しいリンクを頼んでください。',
    'This link cannot be used (it has expired, was used or was withdrawn). Please ask the person who invited you for a new one.',
  ),
});

export const alreadyRegistered = (): Named<AlreadyRegistered, 'AlreadyRegistered'> => ({
  __typename: 'AlreadyRegistered',
  message: say(
    'この方のパスキーはすでに登録されています。そのパスキーで招待を受けてください。',
    'A passkey is registered for this person already. Please accept the invitation with it.',
  ),
});

export const authenticationFailed = (): Named<AuthenticationFailed, 'AuthenticationFailed'> => ({
  __typename: 'AuthenticationFailed',
  message: say(
    '本人の確認ができませんでした。もう一度お試しください。続くときは管理者に連絡してください。',
    'We could not confirm that it is you. Please try again; if it keeps failing, contact your administrator.',
  ),
});

export const tooManyAttempts = (retryAfterSeconds: number): Named<TooManyAttempts, 'TooManyAttempts'> => {
  const minutes = Math.ceil(retryAfterSeconds / 60);
  return {
    __typename: 'TooManyAttempts',
    message: say(
      `試した回数が多いため、${minutes}分ほど待ってからもう一度お試しください。`,
      `There were many attempts. Please try again in about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    ),
    retryAfterSeconds,
  };
};

type Of<T extends SignInOutcome['type']> = Extract<SignInOutcome, { readonly type: T }>;

/** Hands the secrets of a step to the browser and says what comes next. */
@Injectable()
export class SignInAnswers {
  constructor(private readonly cookies: Cookies) {}

  signedIn({ personName, sessionSecret, knownSecret }: Of<'SignedIn'>, { reply }: HttpContext) {
    this.cookies.setSession(reply, sessionSecret);
    this.cookies.setKnown(reply, knownSecret);
    return { __typename: 'SignedIn', personName } satisfies Named<SignedIn, 'SignedIn'>;
  }

  keyRequired({ options, halfSecret }: Of<'KeyRequired'>, { reply }: HttpContext) {
    this.cookies.setHalf(reply, halfSecret);
    return { __typename: 'KeyRequired', options } satisfies Named<KeyRequired, 'KeyRequired'>;
  }

  passwordRequired({ isFirst, halfSecret }: Of<'PasswordRequired'>, { reply }: HttpContext) {
    this.cookies.setHalf(reply, halfSecret);
    const message = passwordMessage(isFirst);
    return { __typename: 'PasswordRequired', isFirst, message } satisfies Named<PasswordRequired, 'PasswordRequired'>;
  }

  tenantChoiceRequired({ tenants, halfSecret }: Of<'TenantChoiceRequired'>, { reply }: HttpContext) {
    this.cookies.setHalf(reply, halfSecret);
    const message = say('どちらで作業するか選んでください。', 'Please choose where you want to work.');
    const answer = { __typename: 'TenantChoiceRequired', message, tenants } as const;
    return answer satisfies Named<TenantChoiceRequired, 'TenantChoiceRequired'>;
  }

  /** Any outcome of a step, as the result of a sign-in. */
  toResult(outcome: SignInOutcome, context: HttpContext): SignInResult {
    return present<SignInOutcome, SignInResult>(outcome, {
      SignedIn: (each) => this.signedIn(each, context),
      KeyRequired: (each) => this.keyRequired(each, context),
      PasswordRequired: (each) => this.passwordRequired(each, context),
      TenantChoiceRequired: (each) => this.tenantChoiceRequired(each, context),
      AuthenticationFailed: () => authenticationFailed(),
      TooManyAttempts: ({ retryAfterSeconds }) => tooManyAttempts(retryAfterSeconds),
    });
  }
}

const passwordMessage = (isFirst: boolean) =>
  isFirst
    ? say(
        'お使いの会社の方針で、パスワードと鍵の両方を使います。はじめに、パスワードを決めてください。',
        'Your consultancy asks for a password together with your key. Please choose your password first.',
      )
    : say('パスワードも入力してください。', 'Please enter your password as well.');
