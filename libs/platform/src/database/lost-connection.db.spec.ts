import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemActor } from '../actor/actor';
import { newId } from '../ids';
import { asActor, migratedDatabase, type TestDatabase } from '../testing';
import { sql } from './database';

const PID = sql('test.pid', 'select pg_backend_pid() as pid');
const ONE = sql('test.one', 'select 1 as one');

let test: TestDatabase;
beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());

const lose = async (pid: number) => {
  await test.asSuperuser('select pg_terminate_backend($1)', [pid]);
  await sleep(100);
};

it('answers UNAVAILABLE when the connection is lost between two statements, and goes on with another', async () => {
  const actor = systemActor(newId());
  const lost = asActor(actor, () =>
    test.db.transaction(async () => {
      const [row] = await test.db.query<{ pid: number }>(PID);
      await lose(row!.pid);
      return test.db.query(ONE);
    }),
  );
  await expect(lost).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await asActor(actor, () => test.db.read(ONE))).toEqual([{ one: 1 }]);
});

it('does the same for a role outside of the tenants', async () => {
  const lost = test.scheduler.role.transaction(async (tx) => {
    const [row] = await tx.query<{ pid: number }>(PID);
    await lose(row!.pid);
    return tx.query(ONE);
  });
  await expect(lost).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(await test.scheduler.role.query(ONE)).toEqual([{ one: 1 }]);
});
