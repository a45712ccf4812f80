import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { type Cbor, encodeCbor } from './cbor';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const b64 = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');

export const FLAG = { UP: 0x01, RFU1: 0x02, UV: 0x04, BE: 0x08, BS: 0x10, RFU2: 0x20, AT: 0x40, ED: 0x80 } as const;

/** What a test may bend in a ceremony; everything else is as a well-behaved authenticator and browser do it. */
export interface Bend {
  readonly type?: unknown;
  readonly challenge?: string | null;
  readonly origin?: string;
  readonly rpId?: string;
  readonly flags?: number;
  readonly counter?: number;
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
  readonly responseId?: string;
  readonly rawId?: string;
  readonly credentialId?: Buffer;
  readonly userHandle?: string | null;
  readonly algorithm?: number;
  readonly coseKey?: ReadonlyMap<Cbor, Cbor>;
  readonly signature?: (signature: Buffer) => Buffer;
  readonly authenticatorData?: (data: Buffer) => Buffer;
  readonly fmt?: Cbor;
  readonly attStmt?: Cbor;
  /** Signs the attestation with the key itself, as format `packed`. */
  readonly selfAttested?: boolean;
  readonly attestationObject?: (object: Buffer) => Buffer;
  /** After the signature was made. */
  readonly clientDataJson?: (json: string) => string;
  /** The whole answer, as the browser would send it. */
  readonly answer?: (answer: Record<string, unknown> & { readonly response: Record<string, unknown> }) => unknown;
}

/** EdDSA, ES256, RS256. */
export type TestAlgorithm = -8 | -7 | -257;

function makeKeys(algorithm: TestAlgorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  if (algorithm === -8) return generateKeyPairSync('ed25519');
  if (algorithm === -257) return generateKeyPairSync('rsa', { modulusLength: 2048 });
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

export interface CeremonyOptions {
  readonly challenge: string;
  readonly user?: { readonly id: string };
}

function answerText(
  bend: Bend,
  answer: Record<string, unknown> & { readonly response: Record<string, unknown> },
): string {
  return JSON.stringify(bend.answer ? bend.answer(answer) : answer);
}

/** A passkey in the test process, with every byte under control. One key for one relying party. */
export class SoftwareAuthenticator {
  readonly credentialId = randomBytes(32);
  private readonly keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  private userHandle = '';
  private counter = 0;

  constructor(
    private readonly origin: string,
    private readonly rpId = new URL(origin).hostname,
    private readonly algorithm: TestAlgorithm = -7,
  ) {
    this.keys = makeKeys(algorithm);
  }

  /** The answer to registration options, as JSON text. */
  register(options: CeremonyOptions, bend: Bend = {}): string {
    this.userHandle = options.user?.id ?? '';
    const clientData = this.clientData('webauthn.create', options, bend);
    const id = bend.credentialId ?? this.credentialId;
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const attested = Buffer.concat([
      Buffer.alloc(16),
      length,
      id,
      encodeCbor(bend.coseKey ?? this.coseKey(bend.algorithm)),
    ]);
    const flags = bend.flags ?? FLAG.UP | FLAG.UV | FLAG.AT;
    const plain = Buffer.concat([this.head(flags, bend), (flags & FLAG.AT) === 0 ? Buffer.alloc(0) : attested]);
    const authData = bend.authenticatorData ? bend.authenticatorData(plain) : plain;
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', bend.fmt ?? (bend.selfAttested ? 'packed' : 'none')],
      ['attStmt', bend.attStmt ?? (bend.selfAttested ? this.selfAttestation(authData, clientData) : new Map())],
      ['authData', authData],
    ]);
    const object = encodeCbor(attestation);
    return answerText(bend, {
      id: bend.responseId ?? b64(id),
      rawId: bend.rawId ?? bend.responseId ?? b64(id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(bend.clientDataJson ? bend.clientDataJson(clientData) : clientData),
        attestationObject: b64(bend.attestationObject ? bend.attestationObject(object) : object),
        transports: ['internal'],
      },
    });
  }

  /** The answer to sign-in options, as JSON text. */
  signIn(options: CeremonyOptions, bend: Bend = {}): string {
    const clientData = this.clientData('webauthn.get', options, bend);
    const plain = this.head(bend.flags ?? FLAG.UP | FLAG.UV, bend);
    const authData = bend.authenticatorData ? bend.authenticatorData(plain) : plain;
    const real = this.sign(Buffer.concat([authData, sha256(clientData)]));
    const id = bend.responseId ?? b64(this.credentialId);
    return answerText(bend, {
      id,
      rawId: bend.rawId ?? id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: b64(bend.clientDataJson ? bend.clientDataJson(clientData) : clientData),
        authenticatorData: b64(authData),
        signature: b64(bend.signature ? bend.signature(real) : real),
        ...(bend.userHandle === null ? {} : { userHandle: bend.userHandle ?? this.userHandle }),
      },
    });
  }

  /** Makes the counter run, as a security key's does; a passkey's stays at zero. */
  count(): void {
    this.counter += 1;
  }

  coseKey(algorithm: number = this.algorithm): Map<Cbor, Cbor> {
    const { x, y, n, e } = this.keys.publicKey.export({ format: 'jwk' });
    const coordinate = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');
    if (this.algorithm === -8)
      return new Map<Cbor, Cbor>([
        [1, 1],
        [3, algorithm],
        [-1, 6],
        [-2, coordinate(x)],
      ]);
    if (this.algorithm === -257)
      return new Map<Cbor, Cbor>([
        [1, 3],
        [3, algorithm],
        [-1, coordinate(n)],
        [-2, coordinate(e)],
      ]);
    return new Map<Cbor, Cbor>([
      [1, 2],
      [3, algorithm],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]);
  }

  private sign(data: Buffer): Buffer {
    return sign(this.algorithm === -8 ? null : 'sha256', data, this.keys.privateKey);
  }

  private selfAttestation(authData: Buffer, clientData: string): ReadonlyMap<Cbor, Cbor> {
    return new Map<Cbor, Cbor>([
      ['alg', this.algorithm],
      ['sig', this.sign(Buffer.concat([authData, sha256(clientData)]))],
    ]);
  }

  private head(flags: number, bend: Bend): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(bend.counter ?? this.counter);
    return Buffer.concat([sha256(bend.rpId ?? this.rpId), Buffer.from([flags]), counter]);
  }

  private clientData(type: string, options: CeremonyOptions, bend: Bend): string {
    return JSON.stringify({
      type: bend.type ?? type,
      ...(bend.challenge === null ? {} : { challenge: bend.challenge ?? options.challenge }),
      origin: bend.origin ?? this.origin,
      crossOrigin: bend.crossOrigin ?? false,
      ...(bend.topOrigin === undefined ? {} : { topOrigin: bend.topOrigin }),
    });
  }
}
