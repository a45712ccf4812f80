import { z } from 'zod';
import { AuthenticationRefused, insist } from './refused';

const clientDataSchema = z.looseObject({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
  topOrigin: z.unknown().optional(),
});

/** A challenge is 32 random bytes, 43 characters of base64url. */
export const CHALLENGE_LENGTH = 43;

/**
 * Reads the client data far enough to find the challenge that is being answered, and refuses ceremonies inside a frame of
 * another site, which the library lets pass in part.
 */
export function readClientData(clientDataJSON: string): { readonly challenge: string } {
  let given: unknown;
  try {
    given = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8'));
  } catch (cause) {
    throw new AuthenticationRefused('client data is not JSON', { cause });
  }
  const parsed = clientDataSchema.safeParse(given);
  insist(parsed.success, 'client data has not the right shape');
  const { challenge, crossOrigin, topOrigin } = parsed.data;
  insist(crossOrigin !== true, 'ceremony in a frame of another origin');
  insist(topOrigin === undefined, 'ceremony with a top origin');
  insist(challenge.length >= CHALLENGE_LENGTH, 'challenge too short');
  return { challenge };
}
