import { z } from 'zod';
import shipped from '../../../../data/incident-contacts.json' with { type: 'json' };
import type { ContactPost } from '../../../schema.gen';

const kinds = [
  'inside',
  'vendor',
  'ministry',
  'prefecture',
  'mist',
  'police',
  'privacy_commission',
  'ipa_jpcert',
  'medical_association',
  'medical_isac',
  'neighbours',
] as const;

const text = z.string().min(1);
const posts = z.array(
  z.object({
    kind: z.enum(kinds),
    nameJa: text,
    nameEn: text,
    whyJa: text,
    whyEn: text,
    url: z.url().nullable(),
    certainty: z.enum(['verified', 'secondary', 'number_unverified', 'ours']),
  }),
);

/**
 * The posts that belong on a chart, in the order in which they are called. None has a number: a number is the clinic's own.
 * Source: `data/incident-contacts.json`, each with its own source.
 */
export const contactPosts: readonly ContactPost[] = posts.parse(shipped.contacts);

/** Every kind of contact, in the order of the chart. */
export const contactKinds = [...kinds, 'other'] as const;
