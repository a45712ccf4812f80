import { useEffect, useEffectEvent } from 'react';
import { send } from '../app/graphql';
import { BeginSignInDocument } from '../gql/graphql';
import { passkeysAreSuggestedHere, provePasskeyBySuggestion, stopAsking } from './passkey';

/** Before the five minutes of a ceremony are over. */
const renewAfterMs = 4 * 60_000 + 30_000;

/**
 * Lets the browser suggest passkeys in the input for the address, where it can, for as long as `isOn`.
 * Failing is no matter: the button does the same.
 */
export function useSuggestedPasskey(isOn: boolean, onProof: (response: string) => void): void {
  const tell = useEffectEvent(onProof);
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let isAsking = false;
    let isStale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const offer = async (): Promise<void> => {
      isStale = false;
      const { beginSignIn } = await send(BeginSignInDocument, {});
      if (isOver) return;
      timer = setTimeout(() => {
        isStale = true;
        stopAsking();
      }, renewAfterMs);
      isAsking = true;
      const response = await provePasskeyBySuggestion(beginSignIn.options).finally(() => {
        isAsking = false;
        clearTimeout(timer);
      });
      if (!isOver) tell(response);
    };
    const keepOffering = async () => {
      if (!(await passkeysAreSuggestedHere())) return;
      do await offer().catch(() => undefined);
      while (isStale && !isOver);
    };
    void keepOffering();
    return () => {
      isOver = true;
      clearTimeout(timer);
      if (isAsking) stopAsking();
    };
  }, [isOn]);
}
