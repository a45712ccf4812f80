import type { World } from '../world/build';
import type { WorldServer } from '../world/server';
import type { Finding } from './gates';
import { poolOf } from './race';

/** What a borrower without a context finds on a connection that was given back inside somebody's transaction. */
export async function leftOpenFindings({ facts }: World, server: WorldServer): Promise<readonly Finding[]> {
  const pool = poolOf(server);
  const most = pool.options.max;
  // One connection, so that the next borrower gets the very one.
  pool.options.max = 1;
  try {
    const careless = await pool.connect();
    await careless.query('begin');
    await careless.query(
      `select set_config('app.tenant_id', $1, true), set_config('app.principal_kind', 'office', true)`,
      [facts.tenants.A],
    );
    careless.release();
    const next = await pool.connect();
    const { rows } = await next.query<{ n: number }>('select count(*)::int as n from app.clinics');
    await next.query('rollback');
    next.release();
    return rows[0]!.n > 0 ? [`the next borrower saw ${rows[0]!.n} clinics without a context`] : [];
  } finally {
    pool.options.max = most;
  }
}
