import { onOccasion, runAs, systemActor } from '../actor/actor';
import { newId } from '../ids';

export interface EachTenant {
  /** What is done, for the log and the audit trail: `reminders`. */
  readonly occasion: string;
  readonly atOnce: number;
  readonly onError: (tenantId: string, error: unknown) => void;
}

/**
 * Runs work as each tenant's own machinery, some at once, and returns what came of it in no order. A tenant whose work
 * fails is reported and left out, so that it cannot hold up the others.
 */
export async function inEachTenant<T>(
  tenantIds: readonly string[],
  work: () => Promise<T>,
  { occasion, atOnce, onError }: EachTenant,
): Promise<readonly T[]> {
  const waiting = [...tenantIds];
  const results: T[] = [];
  const takeTurns = async () => {
    for (let tenantId = waiting.shift(); tenantId !== undefined; tenantId = waiting.shift()) {
      const actor = systemActor(tenantId);
      try {
        const requestId = `${occasion}-${newId()}`;
        results.push(await onOccasion({ requestId, language: 'ja' }, () => runAs(actor, work)));
      } catch (error) {
        onError(actor.tenantId, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, takeTurns));
  return results;
}
