import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migratedDatabase, type TestDatabase } from '../testing';
import { guardReleases } from './release-guard';

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

/** What the next borrower of the only connection finds after one came back inside a transaction. */
async function contextLeftBehind(guard: boolean): Promise<string | null> {
  const pool = new pg.Pool({ connectionString: test.urls.app, max: 1 });
  if (guard) guardReleases(pool);
  try {
    const careless = await pool.connect();
    await careless.query('begin');
    await careless.query(`select set_config('app.tenant_id', '11111111-1111-7111-8111-111111111111', true)`);
    careless.release();
    const { rows } = await pool.query(`select nullif(current_setting('app.tenant_id', true), '') as tenant`);
    return rows[0].tenant;
  } finally {
    await pool.end();
  }
}

describe('release guard', () => {
  it('leaves nothing of the tenant before to the next borrower', async () => {
    expect(await contextLeftBehind(true)).toBeNull();
  });

  it('is what keeps it so: without it the next borrower stands in the other tenant', async () => {
    expect(await contextLeftBehind(false)).toBe('11111111-1111-7111-8111-111111111111');
  });
});
