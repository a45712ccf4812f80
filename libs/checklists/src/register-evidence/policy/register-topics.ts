import { z } from 'zod';
import { type RegisterKind, registerKinds } from '@mamori/clinics';
import type { FormKind } from '@mamori/editions';
import shipped from '../../../data/register-topics.json' with { type: 'json' };

const topics = z.array(
  z.object({
    topic: z.string().min(1),
    registers: z.array(z.object({ kind: z.enum(registerKinds), because_ja: z.string().min(1) })).min(1),
  }),
);

/** Each with the words of the catalogue that ask for it. */
export const registerTopics = topics.parse(shipped.topics);

const byTopic = new Map(registerTopics.map(({ topic, registers }) => [topic, registers.map(({ kind }) => kind)]));

/**
 * The registers that speak for a line of that topic, the fittest first. None for a vendor's form: a vendor speaks for
 * itself, and the clinic's registers do not. Source: `data/register-topics.json`.
 */
export const registersFor = (topic: string, form: FormKind): readonly RegisterKind[] =>
  form === 'vendor' ? [] : (byTopic.get(topic) ?? []);

/** What a register is called where it stands as evidence, in the language of the form. */
export const registerTitleJa: Readonly<Record<RegisterKind, string>> = {
  contacts: '連絡体制図',
  equipment: '機器台帳',
  systems: 'システムと二要素認証の一覧',
  backups: 'バックアップ台帳',
  continuity: 'BCPと訓練の記録',
  training: '研修の記録',
  accounts: 'アカウントの棚卸しの記録',
};
