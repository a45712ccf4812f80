import { z } from 'zod';

const object = z
  .object({
    kind: z.string(),
    id: z.string(),
    version: z.number(),
    tenant: z.enum(['A', 'B']),
    /** Of which clinic it is; null for what is the consultancy's. */
    clinic: z.enum(['A1', 'A2', 'B1']).nullable(),
    /** Whose it is, when it is one person's. */
    member: z.string().nullable(),
    /** Why it is out of use. */
    state: z.enum(['revoked', 'expired', 'used', 'disabled', 'deleted']).nullable(),
    /** Who started it, where somebody else has to go on. */
    by: z.string().nullable(),
  })
  .readonly();

const token = z
  .object({
    kind: z.enum(['setUp', 'acceptance', 'recovery', 'objection']),
    secret: z.string(),
    tenant: z.enum(['A', 'B']),
    state: z.enum(['open', 'revoked', 'expired', 'used']),
  })
  .readonly();

const schema = z
  .object({
    tenants: z.record(z.string(), z.string()),
    clinics: z.record(z.string(), z.string()),
    members: z.record(z.string(), z.string()),
    people: z.record(z.string(), z.string()),
    policyVersion: z.record(z.string(), z.number()),
    objects: z.array(object).readonly(),
    tokens: z.array(token).readonly(),
  })
  .readonly();

export type WorldObject = z.infer<typeof object>;
export type WorldToken = z.infer<typeof token>;
/** Names and ids of everything that the tests of the world speak of. */
export type Facts = z.infer<typeof schema>;

export const readFacts = (given: unknown): Facts => schema.parse(given);
