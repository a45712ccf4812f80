import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { AuthenticationRefused } from './refused';

const text = z.string().min(1).max(200_000);
const common = {
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  clientExtensionResults: z.looseObject({}).default({}),
};
const registration = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
});
const authentication = z.object({
  ...common,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: z.string().max(200).optional(),
  }),
});

function parse<T>(schema: z.ZodType<T>, json: string): T {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch (cause) {
    throw new AuthenticationRefused('response is not JSON', { cause });
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new AuthenticationRefused('response has not the right shape', { cause: parsed.error });
  return parsed.data;
}

/** What a browser sends after a registration; anything else is refused. */
export const parseRegistration = (json: string): RegistrationResponseJSON => parse(registration, json);

/** What a browser sends after a sign-in; anything else is refused. */
export const parseAuthentication = (json: string): AuthenticationResponseJSON => parse(authentication, json);
