import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runAs, systemActor } from '../actor/actor';
import { asActor, migratedDatabase, type TestDatabase } from '../testing';
import { sql } from './database';
import { Once } from './once';

const COUNT = sql('test.count-tenants', 'select count(*)::int as n from app.tenants');
const ADD = sql('test.add-tenant', 'insert into app.tenants (name) values ($1)');
const BREAK = sql('test.break', 'select 1 / 0');

let test: TestDatabase;
let [first, second] = ['', ''];
beforeAll(async () => {
  test = await migratedDatabase();
  [first, second] = [await test.createTenant('一'), await test.createTenant('二')];
});
afterAll(() => test.close());

describe('Database', () => {
  it('shows each tenant its own rows only', async () => {
    const names = (tenantId: string) =>
      asActor(systemActor(tenantId), () =>
        test.db.read<{ name: string }>(sql('test.names', 'select name from app.tenants')),
      );
    expect(await names(first)).toEqual([{ name: '一' }]);
    expect(await names(second)).toEqual([{ name: '二' }]);
  });

  it('refuses to run without an actor', async () => {
    await expect(test.db.read(COUNT)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(test.db.transaction(async () => undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('refuses a statement outside a transaction', async () => {
    await expect(asActor(systemActor(first), () => test.db.query(COUNT))).rejects.toThrow(/inside a transaction/);
  });

  it('refuses another tenant inside a transaction', async () => {
    const crossing = asActor(systemActor(first), () =>
      test.db.transaction(() => runAs(systemActor(second), () => test.db.query(COUNT))),
    );
    await expect(crossing).rejects.toThrow(/tenant changed/);
    const nested = asActor(systemActor(first), () =>
      test.db.transaction(() => runAs(systemActor(second), () => test.db.transaction(async () => undefined))),
    );
    await expect(nested).rejects.toThrow(/tenant changed/);
  });

  it('writes nothing of a transaction that fails, and the connection is good afterwards', async () => {
    const failing = asActor(systemActor('33333333-3333-7333-8333-333333333333'), () =>
      test.db.transaction(async () => {
        await test.db.execute(ADD, ['三']);
        await test.db.query(BREAK);
      }),
    );
    await expect(failing).rejects.toThrow(/division by zero/);
    expect(await test.asSuperuser(`select 1 from app.tenants where name = '三'`)).toEqual([]);
    expect(await asActor(systemActor(first), () => test.db.read(COUNT))).toEqual([{ n: 1 }]);
  });

  it('calls a row outside the walls not found', async () => {
    const foreign = asActor(systemActor(first), () =>
      test.db.transaction(() =>
        test.db.execute(sql('test.foreign', 'insert into app.tenants (tenant_id, name) values ($1, $2)'), [
          second,
          '偽',
        ]),
      ),
    );
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('takes the day of Japan from the clock of the database', async () => {
    const [row] = await test.asSuperuser<{ today: string }>(
      `select (now() at time zone 'Asia/Tokyo')::date::text as today`,
    );
    const today = await asActor(systemActor(first), () => test.db.transaction(async () => test.db.today()));
    expect(today).toBe(row?.today);
  });
});

describe('Once', () => {
  it('does a mutation once for its id and answers the retry alike, also when both come together', async () => {
    const member = await test.createMember(first, 'owner');
    const once = new Once(test.db);
    let runs = 0;
    const input = { clientMutationId: 'a-1', name: 'x' };
    const ask = () =>
      asActor(member, () =>
        once.run('test', input, async () => {
          runs += 1;
          return { run: runs };
        }),
      );
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([{ run: 1 }, { run: 1 }, { run: 1 }]);
    expect(await ask()).toEqual({ run: 1 });
    expect(runs).toBe(1);
  });

  it('refuses the id of another input, and lets another person use the same id', async () => {
    const [member, colleague] = [await test.createMember(first, 'owner'), await test.createMember(first, 'admin')];
    const once = new Once(test.db);
    const ask = (actor: typeof member, name: string) =>
      asActor(actor, () => once.run('test', { clientMutationId: 'b-1', name }, async () => ({ name })));
    expect(await ask(member, 'x')).toEqual({ name: 'x' });
    await expect(ask(member, 'y')).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await ask(colleague, 'z')).toEqual({ name: 'z' });
  });

  it('keeps no receipt of what failed', async () => {
    const member = await test.createMember(first, 'owner');
    const once = new Once(test.db);
    const input = { clientMutationId: 'c-1' };
    const failing = asActor(member, () =>
      once.run('test', input, async () => {
        throw new Error('broken');
      }),
    );
    await expect(failing).rejects.toThrow('broken');
    expect(await asActor(member, () => once.run('test', input, async () => 'done'))).toBe('done');
  });
});
