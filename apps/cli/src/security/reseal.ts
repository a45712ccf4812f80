import { z } from 'zod';
import { Audit, SecretBox } from '@mamori/platform';
import { resealSecrets } from '@mamori/reminders';
import { allTenants } from '@mamori/tenants';
import { actAsTenant } from '../act-as-tenant';
import type { Cli } from '../cli';
import { readSettings } from '../env';
import { asOperator } from '../operator';
import { Problem } from '../problem';

/** Seals every consultancy's secrets under the first key. Ends with 1 when some cannot be opened by any. */
export async function reseal(cli: Cli): Promise<void> {
  const { MAMORI_SECRETS_KEY: key, ...urls } = readSettings(cli, (all) =>
    all.pick({ DATABASE_APP_URL: true, DATABASE_AUTH_URL: true }).extend({ MAMORI_SECRETS_KEY: z.string().optional() }),
  );
  if (!key) throw new Problem(cli.say('MAMORI_SECRETS_KEY が設定されていません', 'MAMORI_SECRETS_KEY is not set'));
  const box = SecretBox.of(key);
  const total = { secrets: 0, resealed: 0, lost: Array.of<string>() };
  await asOperator(urls, [], async ({ auth, db, services }) => {
    const audit = services.get(Audit, { strict: false });
    for (const { id } of await allTenants(auth)) {
      const { secrets, resealed, lost } = await actAsTenant(cli, id, () => resealSecrets(db, audit, box));
      total.secrets += secrets;
      total.resealed += resealed;
      total.lost.push(...lost);
    }
  });
  const { secrets, resealed, lost } = total;
  cli.answer(total, [
    cli.say(`預かっている秘密: ${secrets}件`, `Secrets kept: ${secrets}`),
    cli.say(`最初の鍵で封をし直したもの: ${resealed}件`, `Sealed anew under the first key: ${resealed}`),
    cli.say(`どの鍵でも開かないもの: ${lost.length}件`, `Opened by no key: ${lost.length}`),
    ...lost,
  ]);
  if (lost.length > 0) cli.exitCode = 1;
}
