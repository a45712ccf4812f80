import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { BadEnvironment } from '../env';
import { unavailable } from '../errors/fault';
import { readSecretKeys, type SecretKey } from './secret-keys';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The row that a secret belongs to; sealed there, it opens nowhere else. */
export interface SecretPlace {
  readonly tenantId: string;
  readonly table: string;
  readonly rowId: string;
}

/** Names the place of a secret, as `seal` and `open` take it. */
export const secretPlace = ({ tenantId, table, rowId }: SecretPlace): string => `${tenantId}/${table}/${rowId}`;

/**
 * Keeps secrets of consultancies, as tokens of their chat: AES-256-GCM, bound to the place where they lie, so that one copied
 * into another row or consultancy does not open. Layout: format, length of the key's name, name, nonce, tag, text.
 */
export class SecretBox {
  private constructor(
    private readonly current: SecretKey | undefined,
    private readonly keys: ReadonlyMap<string, SecretKey>,
  ) {}

  /** From the text of MAMORI_SECRETS_KEY; without it, sealing and opening are UNAVAILABLE. Throws BadEnvironment for a bad key. */
  static of(text: string | undefined): SecretBox {
    if (!text) return new SecretBox(undefined, new Map());
    const { keys, problem } = readSecretKeys(text);
    if (!keys) throw new BadEnvironment(`MAMORI_SECRETS_KEY ${problem}`);
    return new SecretBox(keys[0], new Map(keys.map((key) => [key.id, key])));
  }

  /** Whether secrets can be kept here at all. */
  get isReady(): boolean {
    return this.current !== undefined;
  }

  /** Seals under the first key; the same text never looks the same twice. `place` as `secretPlace` names it. */
  seal(text: string, place: string): Buffer {
    if (!this.current) throw unavailable('MAMORI_SECRETS_KEY is not set: secrets cannot be kept');
    const { id, bytes } = this.current;
    const head = Buffer.concat([Buffer.from([FORMAT, id.length]), Buffer.from(id, 'latin1')]);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', bytes, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(boundTo(head, place));
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([head, nonce, cipher.getAuthTag(), body]);
  }

  /**
   * The text, by whichever key it was sealed. UNAVAILABLE without any key; another error, which does not go away by waiting,
   * when no key fits, the place is another, or a bit has changed.
   */
  open(sealed: Buffer, place: string): string {
    if (!this.current) throw unavailable('MAMORI_SECRETS_KEY is not set: secrets cannot be opened');
    const headLength = 2 + (sealed[1] ?? 0);
    const key = this.keys.get(sealed.toString('latin1', 2, headLength));
    if (sealed[0] !== FORMAT || !key || sealed.length < headLength + NONCE_BYTES + TAG_BYTES)
      throw new Error(`no key of MAMORI_SECRETS_KEY opens the secret of ${place}`);
    const tagAt = headLength + NONCE_BYTES;
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, sealed.subarray(headLength, tagAt), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(boundTo(sealed.subarray(0, headLength), place));
    decipher.setAuthTag(sealed.subarray(tagAt, tagAt + TAG_BYTES));
    try {
      return decipher.update(sealed.subarray(tagAt + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch (error) {
      throw new Error(`the secret of ${place} is damaged, or was sealed for another place`, { cause: error });
    }
  }

  /** Whether it lies under the first key; what does not is sealed anew when it is next saved. */
  isCurrent(sealed: Buffer): boolean {
    return this.current !== undefined && sealed.toString('latin1', 2, 2 + (sealed[1] ?? 0)) === this.current.id;
  }

  /**
   * 32 bytes for one purpose, from which no other key can be told. They follow from the oldest key, so that they stay the same
   * when a new one is put before it, and change when it is dropped. UNAVAILABLE without a key.
   */
  derive(purpose: string): Buffer {
    const oldest = [...this.keys.values()].at(-1);
    if (!oldest) throw unavailable('MAMORI_SECRETS_KEY is not set: no key can be derived');
    return Buffer.from(hkdfSync('sha256', oldest.bytes, 'mamori', purpose, 32));
  }
}

const boundTo = (head: Buffer, place: string): Buffer => Buffer.concat([head, Buffer.from(place, 'utf8')]);
