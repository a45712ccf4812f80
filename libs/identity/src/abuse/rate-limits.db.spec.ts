import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { limits } from './limits';
import { RateLimits } from './rate-limits';

let database: TestDatabase;
let rates: RateLimits;
beforeAll(async () => {
  database = await migratedDatabase();
  rates = new RateLimits(database.auth);
});
afterAll(() => database.close());

const { most, seconds } = limits['recovery-requested:account'];

describe('a limit', () => {
  it('lets as many attempts through as it says, and says when the next one is worth making', async () => {
    const answers = [];
    for (let i = 0; i < most + 2; i += 1) answers.push(await rates.take('recovery-requested:account', 'a'));
    expect(answers.slice(0, most)).toEqual(Array.from({ length: most }, () => ({ allowed: true })));
    const refused = answers.slice(most);
    for (const each of refused) {
      expect(each.allowed).toBe(false);
      expect(Object(each).retryAfterSeconds).toBeGreaterThan(seconds - 60);
      expect(Object(each).retryAfterSeconds).toBeLessThanOrEqual(seconds);
    }
  });

  it('lets no more through when they come at the same moment', async () => {
    const attempts = Array.from({ length: 20 }, () => rates.take('recovery-requested:account', 'at once'));
    const answers = await Promise.all(attempts);
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(most);
  });

  it('counts for each key and for each thing by itself', async () => {
    for (let i = 0; i <= most; i += 1) await rates.take('recovery-requested:account', 'b');
    expect(await rates.take('recovery-requested:account', 'b')).toMatchObject({ allowed: false });
    expect(await rates.take('recovery-requested:account', 'c')).toEqual({ allowed: true });
    expect(await rates.take('recovery-code:account', 'b')).toEqual({ allowed: true });
  });

  it('begins anew when its window is over', async () => {
    for (let i = 0; i <= most; i += 1) await rates.take('recovery-requested:account', 'd');
    await database.asSuperuser(`update identity.rate_counters set window_ends_at = now() - interval '1 second'`);
    expect(await rates.take('recovery-requested:account', 'd')).toEqual({ allowed: true });
  });

  it('outlives the process', async () => {
    for (let i = 0; i <= most; i += 1) await rates.take('recovery-requested:account', 'e');
    const restarted = new RateLimits(database.auth);
    expect(await restarted.take('recovery-requested:account', 'e')).toMatchObject({ allowed: false });
  });

  it('does not count what is given back', async () => {
    for (let i = 0; i < most * 3; i += 1) {
      expect(await rates.take('recovery-requested:account', 'f')).toEqual({ allowed: true });
      await rates.giveBack([['recovery-requested:account', 'f']]);
    }
  });

  it('counts an attempt that one limit refuses in none that come after it', async () => {
    const each = [
      ['recovery-requested:account', 'g'],
      ['recovery-code:account', 'g'],
    ] as const;
    for (let i = 0; i < 50; i += 1) await rates.takeEach(each);
    expect(await rates.takeEach(each)).toMatchObject({ allowed: false });
    const left = limits['recovery-code:account'].most - most;
    for (let i = 0; i < left; i += 1) expect(await rates.take('recovery-code:account', 'g')).toEqual({ allowed: true });
    expect(await rates.take('recovery-code:account', 'g')).toMatchObject({ allowed: false });
  });

  it('keeps no address in clear', async () => {
    await rates.take('password:account', 'hanako@example.jp');
    const rows = await database.asSuperuser<{ row: string }>(
      `select bucket || encode(key_hash, 'escape') as row from identity.rate_counters`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).not.toContain('hanako');
  });
});
