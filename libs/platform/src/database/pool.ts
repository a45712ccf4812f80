import pg from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { guardReleases } from './release-guard';
import { SteadyClient } from './steady-client';

// Days stay text: a Date would be local midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface PoolOptions {
  readonly url: string;
  readonly size?: number;
  /** Shown in pg_stat_activity. */
  readonly name: string;
}

/** A pool of connections of one database role, opened through TypeORM, with the release guard in place. */
export class ConnectionPool {
  private constructor(
    private readonly dataSource: DataSource,
    private readonly pool: pg.Pool,
  ) {}

  static async open(options: PoolOptions): Promise<ConnectionPool> {
    const dataSource = await new DataSource({
      type: 'postgres',
      url: options.url,
      poolSize: options.size ?? 8,
      applicationName: options.name,
      connectTimeoutMS: 3_000,
      // TypeORM would otherwise run `select version()` and look for extensions at every start.
      installExtensions: false,
      extra: { Client: SteadyClient, pipeline: true, keepAlive: true, idleTimeoutMillis: 60_000 },
      poolErrorHandler: () => undefined,
    }).initialize();
    const pool: pg.Pool = (dataSource.driver as PostgresDriver).master;
    guardReleases(pool);
    return new ConnectionPool(dataSource, pool);
  }

  connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}
