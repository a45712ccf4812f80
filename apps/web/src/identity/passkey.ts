import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import type { MessageId } from '../messages/ja';

/** Whether this browser, at this address, can use passkeys at all. */
export const passkeysWorkHere = browserSupportsWebAuthn;

/** Asks the device for a new passkey; options and answer are WebAuthn JSON texts. Throws what `passkeyProblem` explains. */
export async function createPasskey(options: string): Promise<string> {
  const optionsJSON: PublicKeyCredentialCreationOptionsJSON = JSON.parse(options);
  return JSON.stringify(await startRegistration({ optionsJSON }));
}

/** Asks the device to prove a passkey; options and answer are WebAuthn JSON texts. Throws what `passkeyProblem` explains. */
export async function provePasskey(options: string): Promise<string> {
  const optionsJSON: PublicKeyCredentialRequestOptionsJSON = JSON.parse(options);
  return JSON.stringify(await startAuthentication({ optionsJSON }));
}

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
  // Browsers say NotAllowedError for a cancelled prompt and for one that ran out of time alike.
  return error.name === 'NotAllowedError' || error.name === 'AbortError' ? 'identity.passkey.cancelled' : null;
}
