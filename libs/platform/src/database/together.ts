/**
 * Statements of one transaction that do not need each other's answers, sent in one round trip: the driver pipelines what
 * is not awaited one by one, and Postgres runs it in the order given. Waits for all, then throws the first error, so that
 * none is left unhandled and the connection is quiet afterwards.
 */
export async function together<T extends readonly unknown[]>(promises: {
  [K in keyof T]: Promise<T[K]>;
}): Promise<T> {
  const results = await Promise.allSettled(promises);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return results.map((result) => (result.status === 'fulfilled' ? result.value : undefined)) as unknown as T;
}
