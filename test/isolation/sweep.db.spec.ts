import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { crossingFindings, grantFindings } from './checks/catalogue';
import { sweep } from './checks/sweep';
import { commonTables } from './matrix/tables';
import { openWorld, type World } from './world/build';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world?.database.close());

describe('SQL as the application', () => {
  it('reaches exactly the rows of the matrix, with every statement on every table in every context', async () => {
    const { findings, statements } = await sweep(world);
    process.stdout.write(`isolation: ${statements} statements swept\n`);
    expect(findings).toEqual([]);
    expect(statements).toBeGreaterThan(3_000);
  }, 120_000);

  it('reaches nothing of sign-in, whatever the statement', async () => {
    const client = new pg.Client({ connectionString: world.database.urls.app });
    await client.connect();
    const reached: string[] = [];
    for (const [table, who] of Object.entries(commonTables)) {
      const statements = [`insert into ${table} default values`, `delete from ${table}`, `truncate ${table}`];
      if (who === 'sign-in alone') statements.push(`select 1 from ${table}`, `copy ${table} to stdout`);
      for (const statement of statements) {
        const code = await client.query(statement).then(
          () => 'done',
          (error: pg.DatabaseError) => error.code,
        );
        if (code !== '42501') reached.push(`${statement}: ${code}`);
      }
    }
    await client.end();
    expect(reached).toEqual([]);
  });
});

describe('the database', () => {
  it('gives each role the rights of the matrix, column by column', async () => {
    expect(await grantFindings(world.database)).toEqual([]);
  });

  it('has no row that points into another consultancy or clinic', async () => {
    expect(await crossingFindings(world.database)).toEqual([]);
  });
});
