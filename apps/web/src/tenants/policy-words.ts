import type { SignInMethod } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

export const signInMethods = ['passkey', 'password_and_key'] as const satisfies readonly SignInMethod[];

export const methodLabel: Record<SignInMethod, MessageId> = {
  passkey: 'signInPolicy.method.passkey',
  password_and_key: 'signInPolicy.method.password_and_key',
};

/** What a method means for the people who sign in with it, and where its two factors are. */
export const methodExplanation: Record<SignInMethod, MessageId> = {
  passkey: 'signInPolicy.method.passkey.body',
  password_and_key: 'signInPolicy.method.password_and_key.body',
};
