import pg from 'pg';

/** What a database server says of itself. */
export interface ServerFacts {
  /** As 180004 for 18.4. */
  readonly version: number;
  /** Today in Japan, as it is to connections in time zones around the world; more than one value is a fault. */
  readonly todays: readonly string[];
}

const ZONES = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'];

/** Asks a migrated database. Rejects when it cannot be reached. */
export async function serverFacts(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const version = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    const days = new Set<string>();
    // One moment for all: between two statements a day could end.
    await client.query('begin');
    for (const zone of ZONES) {
      await client.query('select set_config($1, $2, true)', ['timezone', zone]);
      const { rows } = await client.query<{ today: string }>('select app.today()::text as today');
      days.add(rows[0]?.today ?? '');
    }
    await client.query('rollback');
    return { version: version.rows[0]?.version ?? 0, todays: [...days] };
  } finally {
    await client.end();
  }
}
