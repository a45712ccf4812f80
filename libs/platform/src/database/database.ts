import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import { type Actor, currentActor } from '../actor/actor';
import { faultFromDatabase, faultOfCommit, faultOfStatement } from '../errors/from-database';
import { ConnectionPool, type PoolOptions } from './pool';
import { together } from './together';

export type Row = pg.QueryResultRow;

/** A statement with its name: logs and pg_stat_statements say which one is slow, and the driver prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Names a statement. The name is unique in the product, in the form `noun.verb`. */
export function sql(name: string, text: string): Statement {
  return { name, text: `/* ${name} */ ${text}` };
}

interface Transaction {
  readonly client: pg.PoolClient;
  readonly actor: Actor;
  readonly now: Date;
  readonly today: string;
}

const SET_CONTEXT = sql(
  'context.set',
  `select set_config('app.tenant_id', $1, true), set_config('app.principal_kind', $2, true),
          set_config('app.principal_id', $3, true), set_config('statement_timeout', '5s', true),
          set_config('lock_timeout', '2s', true), set_config('idle_in_transaction_session_timeout', '10s', true),
          app.now() as now, app.today()::text as today`,
);

const contextOf = (actor: Actor) => [actor.tenantId, actor.kind, actor.principalId ?? ''];

/**
 * The one way to tenant data: every statement runs in a transaction that carries the actor's tenant, kind and id, by
 * which the policies in Postgres decide. Without an actor, outside a transaction, or across tenants it throws.
 */
export class Database {
  private readonly scope = new AsyncLocalStorage<Transaction>();
  /** Statements sent since the start, for tests that count them; begin, context and commit are not counted. */
  statements = 0;
  /** Sees every statement with its values, for measurements that run the same SQL without the product. */
  onStatement: ((statement: Statement, values: readonly unknown[]) => void) | undefined;

  private constructor(private readonly pool: ConnectionPool) {}

  static async open(options: PoolOptions): Promise<Database> {
    return new Database(await ConnectionPool.open(options));
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /**
   * Runs work in one transaction as the current actor; joins the one under way. Commits when work resolves, rolls back
   * when it throws. Errors of the connection and of the walls come out as Faults.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    const actor = currentActor();
    const outer = this.scope.getStore();
    if (outer) {
      if (outer.actor.tenantId !== actor.tenantId) throw new Error('the tenant changed inside a transaction');
      return work();
    }
    return this.withClient(async (client) => {
      const [, context] = await together([
        client.query('begin'),
        client.query({ ...SET_CONTEXT, values: contextOf(actor) }),
      ]);
      const { now, today } = context.rows[0];
      const result = await this.scope.run({ client, actor, now, today }, work);
      const { command } = await client.query('commit').catch((error: unknown) => {
        throw faultOfCommit(error);
      });
      // Postgres answers a commit of a failed transaction with ROLLBACK and no error.
      if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
      return result;
    });
  }

  /**
   * One reading statement in a transaction of its own, sent in a single round trip; joins the transaction under way.
   * For lists and read models.
   */
  async read<R extends Row>(statement: Statement, values: readonly unknown[] = []): Promise<readonly R[]> {
    if (this.scope.getStore()) return this.query<R>(statement, values);
    const actor = currentActor();
    this.noteStatement(statement, values);
    return this.withClient(async (client) => {
      const [, , result] = await together([
        client.query('begin read only'),
        client.query({ ...SET_CONTEXT, values: contextOf(actor) }),
        client.query<R>({ ...statement, values: [...values] }),
        client.query('commit'),
      ]);
      return result.rows;
    });
  }

  /** One statement in the transaction under way. */
  async query<R extends Row>(statement: Statement, values: readonly unknown[] = []): Promise<readonly R[]> {
    return (await this.run<R>(statement, values)).rows;
  }

  /** How many rows a writing statement touched. */
  async execute(statement: Statement, values: readonly unknown[] = []): Promise<number> {
    return (await this.run(statement, values)).rowCount ?? 0;
  }

  /** The database's clock at the start of the transaction. */
  now(): Date {
    return this.current().now;
  }

  /** Today in Japan by the database's clock, YYYY-MM-DD. */
  today(): string {
    return this.current().today;
  }

  private run<R extends Row>(statement: Statement, values: readonly unknown[]): Promise<pg.QueryResult<R>> {
    const { client, actor } = this.current();
    if (currentActor().tenantId !== actor.tenantId) throw new Error('the tenant changed inside a transaction');
    this.noteStatement(statement, values);
    return client.query<R>({ ...statement, values: [...values] }).catch((error: unknown) => {
      throw faultOfStatement(statement.text, error);
    });
  }

  private noteStatement(statement: Statement, values: readonly unknown[]): void {
    this.statements += 1;
    this.onStatement?.(statement, values);
  }

  private current(): Transaction {
    const transaction = this.scope.getStore();
    if (!transaction) throw new Error('tenant data is only reachable inside a transaction');
    return transaction;
  }

  private async withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect().catch((error: unknown) => {
      throw faultFromDatabase(error) ?? error;
    });
    let broken: Error | undefined;
    try {
      return await work(client);
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
}
