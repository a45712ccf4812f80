import { createHmac, timingSafeEqual } from 'node:crypto';

/** One row of a consultancy, named in a mail. */
export interface Tagged {
  readonly tenantId: string;
  readonly id: string;
}

const ID_LENGTH = 22;
const MAC_BYTES = 8;
const TAG = /^[A-Za-z0-9_-]{55}$/;

/**
 * Names a row in what leaves by mail and comes back from outside, so that nobody can name another one: both ids and a seal of
 * 64 bits over them, 55 letters, digits, dashes and underscores. Short enough for the part of an address before its @.
 */
export class MailTags {
  /** `purpose` keeps a tag of one use from being taken for another's. */
  constructor(
    private readonly key: Buffer,
    private readonly purpose: 'message' | 'unsubscribe',
  ) {}

  tagOf({ tenantId, id }: Tagged): string {
    const ids = `${packed(tenantId)}${packed(id)}`;
    return `${ids}${this.seal(ids).toString('base64url')}`;
  }

  /** What the tag names; null for one that we did not make. */
  read(tag: string): Tagged | null {
    if (!TAG.test(tag)) return null;
    const ids = tag.slice(0, 2 * ID_LENGTH);
    const given = Buffer.from(tag.slice(2 * ID_LENGTH), 'base64url');
    if (given.length !== MAC_BYTES || !timingSafeEqual(given, this.seal(ids))) return null;
    return { tenantId: unpacked(ids.slice(0, ID_LENGTH)), id: unpacked(ids.slice(ID_LENGTH)) };
  }

  private seal(ids: string): Buffer {
    return createHmac('sha256', this.key).update(`${this.purpose}/${ids}`).digest().subarray(0, MAC_BYTES);
  }
}

const packed = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url');

function unpacked(text: string): string {
  const hex = Buffer.from(text, 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
