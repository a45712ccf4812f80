import { resolve } from 'node:path';
import { AuthDatabase, RoleDatabase } from '@mamori/platform';
import { allTenants } from '@mamori/tenants';
import type { Cli } from '../cli';
import { codeOf } from '../error-code';
import { readSettings } from '../env';
import { findTenant } from '../find-tenant';
import { withProgress } from '../progress';
import { withSignIn } from '../operator';
import { type Checked, checkTrail } from './check-trail';
import { type Anchors, noAnchors, readAnchors } from './read-anchors';
import { sayGone, sayLimits, sayTrail } from './say-trail';
import { Trail } from './trail';

export interface VerifyAuditOptions {
  readonly tenant?: string;
  readonly anchors?: string;
}

export interface VerifiedTrail extends Checked {
  readonly tenantId: string;
  readonly name: string;
}

interface Known {
  readonly id: string;
  readonly name: string;
}

/** Holds audit trails against their hashes and anchors, and names the first row of each that does not fit. */
export async function verifyAudit(cli: Cli, options: VerifyAuditOptions): Promise<void> {
  const settings = readSettings(cli, (all) =>
    all.pick({ DATABASE_URL: true, DATABASE_AUTH_URL: true, MAMORI_ANCHOR_DIR: true }),
  );
  const folder = options.anchors ?? settings.MAMORI_ANCHOR_DIR;
  // Before the database is looked at: an anchor that is younger than what is seen there would look like a cut tail.
  const anchors = folder === undefined ? noAnchors : await anchorsIn(cli, folder, options.anchors !== undefined);
  const tenants = await withSignIn(settings.DATABASE_AUTH_URL, (auth) => tenantsOf(cli, auth, options.tenant));
  const trails = await verifyAll(cli, settings.DATABASE_URL, tenants, anchors);
  const known = new Set(tenants.map(({ id }) => id));
  const gone = options.tenant === undefined ? [...anchors.byTenant.keys()].filter((id) => !known.has(id)) : [];

  const isWhole = gone.length === 0 && trails.every(({ firstBad }) => firstBad === null);
  const { files, unreadable } = anchors;
  cli.answer({ isWhole, trails, gone, anchors: { folder: folder ?? null, files, unreadable } }, [
    ...trails.map((trail) => sayTrail(cli, trail)),
    ...gone.map((tenantId) => sayGone(cli, tenantId, anchors.byTenant.get(tenantId) ?? [])),
  ]);
  for (const line of sayLimits(cli, trails, anchors, folder)) cli.note(line);
  if (!isWhole) cli.exitCode = 1;
}

async function anchorsIn(cli: Cli, folder: string, isAsked: boolean): Promise<Anchors> {
  try {
    return await readAnchors(resolve(cli.terminal.cwd, folder));
  } catch (error) {
    // Nothing was anchored yet; a folder that was named has to be there.
    if (codeOf(error) === 'ENOENT' && !isAsked) return noAnchors;
    throw error;
  }
}

async function tenantsOf(cli: Cli, auth: AuthDatabase, nameOrId: string | undefined): Promise<readonly Known[]> {
  return nameOrId === undefined ? allTenants(auth) : [await findTenant(cli, auth, nameOrId)];
}

async function verifyAll(
  cli: Cli,
  url: string,
  tenants: readonly Known[],
  anchors: Anchors,
): Promise<readonly VerifiedTrail[]> {
  const owner = await RoleDatabase.open({ url, size: 1, name: 'mamori-cli' });
  try {
    return await owner.transaction(async (tx) => {
      await Trail.freeze(tx);
      const all = tenants.map((tenant) => ({ ...tenant, trail: new Trail(tx, tenant.id) }));
      const lengths: number[] = [];
      for (const { trail } of all) lengths.push((await trail.head())?.seq ?? 0);
      const total = lengths.reduce((sum, length) => sum + length, 0);
      return withProgress(cli, cli.say('確認中', 'checking'), total, async (at) => {
        const verified: VerifiedTrail[] = [];
        let done = 0;
        for (const [index, { id, name, trail }] of all.entries()) {
          const checked = await checkTrail(trail, anchors.byTenant.get(id) ?? [], (rows) => at(done + rows));
          done += lengths[index] ?? 0;
          verified.push({ tenantId: id, name, ...checked });
        }
        return verified;
      });
    });
  } finally {
    await owner.close();
  }
}
