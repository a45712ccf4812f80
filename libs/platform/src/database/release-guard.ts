import type pg from 'pg';

/**
 * Ends every connection that comes back to the pool inside a transaction.
 *
 * Without it a swallowed rollback or a client-side time-out hands the next borrower a connection that still carries
 * the previous tenant's context.
 */
export function guardReleases(pool: pg.Pool): void {
  pool.on('release', (error, client) => {
    if (!error && client.getTransactionStatus() !== 'I') void client.end();
  });
}
