import { afterEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { type PostgresPair, startPostgresPair } from './kit/postgres-pair';

jest.setTimeout(120_000);
let pair: PostgresPair;
afterEach(() => pair.close());

/** Writes numbers one after the other over four connections, and remembers those that the database has acknowledged. */
function startWriting(url: string) {
  const acknowledged: number[] = [];
  let next = 0;
  let writing = true;
  const writer = async () => {
    while (writing) {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
      client.on('error', () => undefined);
      try {
        await client.connect();
        while (writing) {
          next += 1;
          const number = next;
          await client.query('insert into written values ($1)', [number]);
          acknowledged.push(number);
        }
      } catch {
        // The line was cut: what was not acknowledged may be there or not.
      } finally {
        await client.end().catch(() => undefined);
      }
    }
  };
  const writers = Array.from({ length: 4 }, writer);
  return {
    acknowledged,
    async stop() {
      writing = false;
      await Promise.all(writers);
    },
  };
}

async function lostAfterFailOver(given: { readonly standbyIsLost: boolean }) {
  pair = await startPostgresPair();
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString: pair.url });
    await client.connect();
    return client.query<{ number: number }>(text).finally(() => client.end());
  };
  await ask('create table written (number int primary key)');
  const writing = startWriting(pair.url);
  const reached = async (count: number) => {
    while (writing.acknowledged.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await reached(500);
  if (given.standbyIsLost) await pair.loseStandby();
  await reached(writing.acknowledged.length + 500);
  await pair.failOver();
  const before = writing.acknowledged.length;
  await reached(before + 100);
  await writing.stop();
  const there = new Set((await ask('select number from written')).rows.map(({ number }) => number));
  return writing.acknowledged.filter((number) => !there.has(number)).length;
}

describe('a primary that is killed while people write', () => {
  it('loses nothing that was acknowledged when a synchronous standby follows', async () => {
    expect(await lostAfterFailOver({ standbyIsLost: false })).toBe(0);
  });

  it('would lose it when commits do not wait for the standby', async () => {
    expect(await lostAfterFailOver({ standbyIsLost: true })).toBeGreaterThan(0);
  });
});
