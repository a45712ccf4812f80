import { setTimeout as sleep } from 'node:timers/promises';
import type { Product } from './product';

/** Makes every proof given so far too old for what matters. The product may know a session from up to a second ago. */
export async function ageProofs(product: Product): Promise<void> {
  await product.database.asSuperuser(`update identity.sessions set verified_at = now() - interval '10 minutes'`);
  await sleep(1_500);
}
