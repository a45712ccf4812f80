import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { decodeAttestationObject, parseAuthenticatorData } from '@simplewebauthn/server/helpers';
import { readClientData } from './client-data';
import { ALGORITHMS, importPublicKey } from './public-key';
import { AuthenticationRefused, insist } from './refused';

/** For whom ceremonies are run: exactly one host and one origin. */
export interface RelyingParty {
  readonly id: string;
  readonly name: string;
  readonly origin: string;
}

/** A passkey as it is kept. */
export interface Passkey {
  readonly credentialId: Buffer;
  readonly personId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly backupEligible: boolean;
}

export interface NewPasskey extends Omit<Passkey, 'personId'> {
  readonly algorithm: number;
  readonly backedUp: boolean;
  readonly transports: readonly string[];
}

const CEREMONY_MS = 5 * 60_000;
// Attested data never comes with a sign-in, and bits 1 and 5 are reserved.
const RESERVED_FLAGS = 0b0010_0010;
const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);

/** Runs the library and gives every way of failing one shape: it throws for some and answers `verified: false` for others. */
async function verified<T extends { readonly verified: boolean }>(check: () => Promise<T>): Promise<T> {
  const result = await check().catch((cause: unknown) => {
    throw new AuthenticationRefused(cause instanceof Error ? cause.message : 'verification failed', { cause });
  });
  insist(result.verified, 'signature does not match');
  return result;
}

/**
 * The only place that speaks to the WebAuthn library. User verification is always required: possession of the device plus
 * its PIN or biometric are the two factors. Every refusal is an AuthenticationRefused.
 */
export class WebAuthn {
  constructor(private readonly party: RelyingParty) {}

  registrationOptions(person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly existing: readonly Buffer[];
  }): Promise<PublicKeyCredentialCreationOptionsJSON> {
    return generateRegistrationOptions({
      rpID: this.party.id,
      rpName: this.party.name,
      userID: new TextEncoder().encode(person.id),
      userName: person.email,
      userDisplayName: person.name,
      attestationType: 'none',
      supportedAlgorithmIDs: ALGORITHMS,
      timeout: CEREMONY_MS,
      excludeCredentials: person.existing.map((id) => ({ id: id.toString('base64url') })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** `keys` are those of a person who is known already; without them any passkey of this product may answer. */
  signInOptions(keys: readonly Buffer[] = []): Promise<PublicKeyCredentialRequestOptionsJSON> {
    return generateAuthenticationOptions({
      rpID: this.party.id,
      userVerification: 'required',
      timeout: CEREMONY_MS,
      allowCredentials: keys.map((id) => ({ id: id.toString('base64url') })),
    });
  }

  /** The challenge that a response answers. Not yet proof of anything. */
  challengeOf(response: RegistrationResponseJSON | AuthenticationResponseJSON): string {
    return readClientData(response.response.clientDataJSON).challenge;
  }

  /** `challenge` is the one that was stored and has just been taken; a response to any other is refused. */
  async register(response: RegistrationResponseJSON, challenge: string): Promise<NewPasskey> {
    insist(readClientData(response.response.clientDataJSON).challenge === challenge, 'answers another challenge');
    const { registrationInfo } = await verified(() =>
      verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        expectedType: 'webauthn.create',
        requireUserPresence: true,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    );
    insist(registrationInfo !== undefined, 'no registration information');
    // The library lets a statement pass that is no map at all.
    const object = decodeAttestationObject(bytes(Buffer.from(response.response.attestationObject, 'base64url')));
    insist(object.get('attStmt') instanceof Map, 'attestation statement is no map');
    const { credential } = registrationInfo;
    // The library does not compare the two, nor does it bound the length.
    insist(response.id === credential.id, 'the id is not the attested one');
    const credentialId = Buffer.from(credential.id, 'base64url');
    insist(credentialId.length >= 16 && credentialId.length <= 1023, 'length of the credential id');
    return {
      credentialId,
      publicKey: Buffer.from(credential.publicKey),
      algorithm: await importPublicKey(bytes(Buffer.from(credential.publicKey))),
      counter: credential.counter,
      backupEligible: registrationInfo.credentialDeviceType === 'multiDevice',
      backedUp: registrationInfo.credentialBackedUp,
      transports: credential.transports ?? [],
    };
  }

  /**
   * Checks an answer to a sign-in against the passkey that was found by the answer's own credential id. Returns what has to
   * be stored with the passkey. `isPersonKnown` when keys were named in the options: an authenticator then need not say whose
   * key it is, and the caller has compared the person.
   */
  async signIn(
    response: AuthenticationResponseJSON,
    challenge: string,
    passkey: Passkey,
    { isPersonKnown = false }: { readonly isPersonKnown?: boolean } = {},
  ): Promise<{ readonly counter: number; readonly backedUp: boolean }> {
    insist(readClientData(response.response.clientDataJSON).challenge === challenge, 'answers another challenge');
    const id = passkey.credentialId.toString('base64url');
    insist(response.id === id, 'the passkey is not the one that answered');
    const { userHandle } = response.response;
    const handle = Buffer.from(userHandle ?? '', 'base64url').toString('utf8');
    insist((isPersonKnown && !userHandle) || handle === passkey.personId, 'user handle of somebody else');
    const { authenticationInfo } = await verified(() =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: this.party.origin,
        expectedRPID: this.party.id,
        expectedType: 'webauthn.get',
        requireUserVerification: true,
        credential: { id, publicKey: bytes(passkey.publicKey), counter: passkey.counter },
      }),
    );
    const data = parseAuthenticatorData(bytes(Buffer.from(response.response.authenticatorData, 'base64url')));
    insist(!data.flags.at, 'attested data in a sign-in');
    insist((data.flags.flagsInt & RESERVED_FLAGS) === 0, 'reserved flags');
    insist(data.flags.be === passkey.backupEligible, 'backup eligibility changed');
    return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp };
  }
}
