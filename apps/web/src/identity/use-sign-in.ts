import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { SignInStepFragment } from '../gql/graphql';
import { passkeyProblem, stopAsking } from './passkey';

/** What is still missing before the session opens. */
export type SignInStep = Extract<
  SignInStepFragment,
  { readonly __typename: 'KeyRequired' | 'PasswordRequired' | 'TenantChoiceRequired' }
>;
export type SignInAnswer =
  | SignInStepFragment
  | {
      readonly __typename: 'PasswordNotAllowed' | 'AlreadyRegistered' | 'RecoveryCodeRefused';
      readonly message: string;
    };

/** Why it did not go on, in words; `until` while it is no use to try again, in milliseconds since 1970. */
export interface Refusal {
  readonly text: string;
  readonly until: number | null;
}

export const refusalOf = (refused: { readonly message: string; readonly retryAfterSeconds?: number }): Refusal => ({
  text: refused.message,
  until: refused.retryAfterSeconds === undefined ? null : Date.now() + refused.retryAfterSeconds * 1000,
});

/** What went wrong between person, device and server, in words. */
export function useRefusalText(): (error: unknown) => Refusal {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  return (error) => {
    const problem = passkeyProblem(error);
    return { text: problem ? formatMessage({ id: problem }) : faultText(error), until: null };
  };
}

/** The steps of a sign-in, whatever it began with; `onSignedIn` goes on with an empty cache. */
export function useSignIn(onSignedIn: () => void) {
  const client = useQueryClient();
  const refusalText = useRefusalText();
  const [step, setStep] = useState<SignInStep | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const take = (answer: SignInAnswer) => {
    switch (answer.__typename) {
      case 'SignedIn':
        client.clear();
        return onSignedIn();
      case 'KeyRequired':
      case 'PasswordRequired':
      case 'TenantChoiceRequired':
        return setStep(answer);
      default:
        return setRefusal(refusalOf(answer));
    }
  };
  const { mutate, isPending } = useMutation({
    mutationFn: (ask: () => Promise<SignInAnswer>) => ask(),
    onMutate: () => {
      stopAsking();
      setRefusal(null);
    },
    onSuccess: take,
    onError: (error) => setRefusal(refusalText(error)),
  });
  return {
    step,
    refusal,
    isPending,
    /** Runs one step and goes where its answer leads. */
    run: mutate,
    startOver: () => {
      setStep(null);
      setRefusal(null);
    },
  };
}

export type SignIn = ReturnType<typeof useSignIn>;
