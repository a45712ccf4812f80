import {
  type Audit,
  currentActor,
  type Database,
  type SecretBox,
  secretPlace,
  sql,
  type Statement,
} from '@mamori/platform';

interface Sealing {
  readonly table: string;
  readonly list: Statement;
  readonly write: Statement;
}

const sealingOf = (table: 'channels' | 'push_subscriptions'): Sealing => ({
  table,
  list: sql(
    `reseal.list-${table}`,
    `select t.id, t.sealed from app.${table} t where t.tenant_id = app.tenant() and t.sealed is not null
      order by t.id for update`,
  ),
  write: sql(`reseal.write-${table}`, `update app.${table} set sealed = $2 where tenant_id = app.tenant() and id = $1`),
});
const sealings = [sealingOf('channels'), sealingOf('push_subscriptions')];

/** How many secrets there are, how many were sealed anew, and the rows of those that no key opens. */
export interface Resealed {
  readonly secrets: number;
  readonly resealed: number;
  readonly lost: readonly string[];
}

/**
 * Seals everything of the acting consultancy that lies under an older key under the first one, so that the older may be
 * dropped. What no key opens stays as it is. Safe to run twice, and while the product runs.
 */
export function resealSecrets(db: Database, audit: Audit, box: SecretBox): Promise<Resealed> {
  const { tenantId } = currentActor();
  return db.transaction(async () => {
    const lost: string[] = [];
    let [secrets, resealed] = [0, 0];
    for (const { table, list, write } of sealings) {
      for (const { id, sealed } of await db.query<{ id: string; sealed: Buffer }>(list)) {
        secrets += 1;
        if (box.isCurrent(sealed)) continue;
        const place = secretPlace({ tenantId, table, rowId: id });
        const anew = reseal(box, sealed, place);
        if (!anew) lost.push(place);
        else resealed += await db.execute(write, [id, anew]);
      }
    }
    if (resealed > 0)
      await audit.record({ action: 'channel.resealed', objectKind: 'tenant', objectId: tenantId, after: { resealed } });
    return { secrets, resealed, lost };
  });
}

/** Undefined when no key opens it: the others are to be sealed anew all the same. */
function reseal(box: SecretBox, sealed: Buffer, place: string): Buffer | undefined {
  try {
    return box.seal(box.open(sealed, place), place);
  } catch {
    return undefined;
  }
}
