import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { MessageId } from '../messages/ja';

/** Whether this browser, at this address, can use passkeys at all. */
export const passkeysWorkHere = browserSupportsWebAuthn;

/** Whether this browser can offer passkeys among the suggestions of an input. */
export const passkeysAreSuggestedHere = browserSupportsWebAuthnAutofill;

export interface NewPasskey {
  /** WebAuthn JSON text, for the server. */
  readonly response: string;
  /** It lives in this device, not in a phone or in a key. */
  readonly isThisDevice: boolean;
}

/** Asks the device for a new passkey; options are a WebAuthn JSON text. Throws what `passkeyProblem` explains. */
export async function createPasskey(options: string): Promise<NewPasskey> {
  const optionsJSON: PublicKeyCredentialCreationOptionsJSON = JSON.parse(options);
  const response = await startRegistration({ optionsJSON });
  return { response: JSON.stringify(response), isThisDevice: response.authenticatorAttachment === 'platform' };
}

/** Asks the device to prove a passkey; options and answer are WebAuthn JSON texts. Throws what `passkeyProblem` explains. */
export async function provePasskey(options: string): Promise<string> {
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = JSON.parse(options);
  return JSON.stringify(await startAuthentication({ optionsJSON }));
}

/** As `provePasskey`, but waits until the person picks a passkey among the suggestions of the input for the address. */
export async function provePasskeyBySuggestion(options: string): Promise<string> {
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = JSON.parse(options);
  return JSON.stringify(await startAuthentication({ optionsJSON, useBrowserAutofill: true }));
}

/** Ends whatever the browser is being asked; another question ends it as well. */
export const stopAsking = (): void => WebAuthnAbortService.cancelCeremony();

/** What went wrong between the person and the device, as a message that says what to do; null for anything else. */
export function passkeyProblem(error: unknown): MessageId | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof WebAuthnError) {
    switch (error.code) {
      case 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED':
        return 'identity.passkey.known';
      case 'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT':
      case 'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT':
      case 'ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG':
        return 'identity.passkey.unfit';
      case 'ERROR_INVALID_DOMAIN':
      case 'ERROR_INVALID_RP_ID':
        return 'identity.passkey.wrongAddress';
      case 'ERROR_CEREMONY_ABORTED':
        return 'identity.passkey.cancelled';
    }
  }
  // Browsers say NotAllowedError for a cancelled prompt, one that ran out of time and a key that was pulled out alike.
  return ['NotAllowedError', 'AbortError', 'InvalidStateError', 'UnknownError', 'NotReadableError'].includes(error.name)
    ? 'identity.passkey.cancelled'
    : null;
}
