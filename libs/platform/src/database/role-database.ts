import type pg from 'pg';
import { faultFromDatabase, faultOfCommit, faultOfStatement } from '../errors/from-database';
import type { Row, Statement } from './database';
import { ConnectionPool, type PoolOptions } from './pool';

/** Statements inside one transaction of a role that has no tenant. */
export interface RoleTransaction {
  query<R extends Row>(statement: Statement, values?: readonly unknown[]): Promise<readonly R[]>;
  /** Runs once the transaction is committed, never when it is rolled back. For what this process remembers; must not throw. */
  afterCommit(work: () => void): void;
}

/**
 * A database role that works outside of tenants: sign-in (`app_auth`) and the scheduler (`app_sched`). What it may touch
 * is written in its grants and policies, not here.
 */
export class RoleDatabase {
  private constructor(private readonly pool: ConnectionPool) {}

  static async open(options: PoolOptions): Promise<RoleDatabase> {
    return new RoleDatabase(await ConnectionPool.open(options));
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  async transaction<T>(work: (tx: RoleTransaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw faultFromDatabase(error) ?? error;
    });
    let broken: Error | undefined;
    const committed: (() => void)[] = [];
    try {
      await client.query('begin');
      const result = await work({
        afterCommit: (then) => void committed.push(then),
        query: async <R extends Row>(statement: Statement, values: readonly unknown[] = []) => {
          const asked = client.query<R>({ ...statement, values: [...values] });
          const { rows } = await asked.catch((error: unknown) => {
            throw faultOfStatement(statement.text, error);
          });
          return rows;
        },
      });
      const { command }: pg.QueryResult = await client.query('commit').catch((error: unknown) => {
        throw faultOfCommit(error);
      });
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
      for (const then of committed) then();
      return result;
    } catch (error) {
      if (client.getTransactionStatus() !== 'I') {
        await client.query('rollback').catch((failure: Error) => {
          broken = failure;
        });
      }
      throw faultFromDatabase(error) ?? error;
    } finally {
      client.release(broken);
    }
  }

  async query<R extends Row>(statement: Statement, values: readonly unknown[] = []): Promise<readonly R[]> {
    return this.transaction((tx) => tx.query<R>(statement, values));
  }
}

/** Sign-in's way to the database. */
export class AuthDatabase {
  constructor(readonly role: RoleDatabase) {}
}

/** The scheduler's way to the database. */
export class SchedulerDatabase {
  constructor(readonly role: RoleDatabase) {}
}
