import { createServer } from 'node:http';
import pg from 'pg';

/** One request to the bare server: the statements that the product ran, with the values for this time. */
export interface BareRequest {
  readonly tenantId: string;
  readonly principalId: string;
  readonly statements: readonly { readonly name: string; readonly text: string; readonly values: readonly unknown[] }[];
}

const CONTEXT = `select set_config('app.tenant_id', $1, true), set_config('app.principal_kind', 'office', true),
  set_config('app.principal_id', $2, true), set_config('statement_timeout', '5s', true),
  set_config('lock_timeout', '2s', true), set_config('idle_in_transaction_session_timeout', '10s', true),
  app.now() as now, app.today()::text as today`;

/**
 * The physical limit: node:http and pg, the same SQL on the same data with the same rights, rows straight to JSON. No
 * GraphQL, no sign-in, no rules. A single statement goes out in one write with its transaction, as in the product; several
 * are awaited one after the other.
 */
export function serveBare(databaseUrl: string, port: number): Promise<void> {
  pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8, pipeline: true } as pg.PoolConfig);
  const answer = async ({ tenantId, principalId, statements }: BareRequest) => {
    const client = await pool.connect();
    const sent: Promise<pg.QueryResult>[] = [];
    const send = (query: pg.QueryConfig | string) => {
      const result = client.query(query);
      sent.push(result);
      return result;
    };
    try {
      send('begin');
      send({ name: 'context', text: CONTEXT, values: [tenantId, principalId] });
      for (const { name, text, values } of statements) {
        const result = send({ name, text, values: [...values] });
        if (statements.length > 1) await result;
      }
      send('commit');
    } finally {
      // Every promise is waited for, so that none fails unheard, and the connection goes back quiet.
      const settled = await Promise.allSettled(sent);
      const failed = settled.find((result) => result.status === 'rejected');
      client.release(failed ? true : undefined);
    }
    return (await Promise.all(sent)).slice(2, -1).map((result) => result.rows);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      answer(JSON.parse(Buffer.concat(chunks).toString('utf8'))).then(
        (rows) => response.setHeader('content-type', 'application/json').end(JSON.stringify(rows)),
        (error: Error) => {
          response.statusCode = 500;
          response.end(error.message);
        },
      );
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}
