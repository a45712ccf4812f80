import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';

/** A time-ordered id (UUID v7). Ids are names, never secrets. */
export const newId = (): string => v7();

/** A secret for a link or a cookie: 256 random bits, base64url. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** How a secret is kept: only its SHA-256. 256 random bits need no slow hash. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
