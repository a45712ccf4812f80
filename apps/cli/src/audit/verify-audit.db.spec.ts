import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Audit, systemActor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { runCli, settingsOf } from '../testing/run-cli';
import { CUT_AFTER_7, EDIT_ROW_4, REHASH, SET_HEAD_TO_7, TrailBench } from '../testing/trail-bench';

const bench = new TrailBench();
beforeAll(() => bench.open());
afterAll(() => bench.close());
beforeEach(() => bench.begin());
afterEach(() => bench.end());

describe('a trail that nobody touched', () => {
  it('is whole, and says what could not be checked without anchors', async () => {
    const { code, out, err } = await runCli(settingsOf(bench.test), 'audit', 'verify', '--tenant', bench.tenantId);
    expect({ code, out }).toEqual({
      code: 0,
      out: `✓ 会社 ${bench.folder} (${bench.tenantId}): 10 行、すべて合っています (アンカー 0 件と照合)\n`,
    });
    expect(err).toContain('アンカーなしでは見つけられません');
  });

  it('is whole, and says from where on no anchor guards it', async () => {
    await bench.anchor();
    await bench.happen(2);
    const { code, err } = await bench.verify('--anchors', bench.folder);
    expect(code).toBe(0);
    expect(err).toContain('11 番目から 12 番目までの行は、まだアンカーで守られていません');
    await bench.anchor();
    expect((await bench.verify('--anchors', bench.folder)).err).toBe('');
  });

  it('finds its anchors where the worker is told to keep them', async () => {
    await bench.anchor();
    const env = { ...settingsOf(bench.test), MAMORI_ANCHOR_DIR: bench.folder };
    const { code, err } = await runCli(env, 'audit', 'verify', '--tenant', bench.tenantId);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('is whole also in more than one batch, and with many rows of one transaction', async () => {
    await asActor(systemActor(bench.tenantId), () =>
      bench.test.db.transaction(async () => {
        const audit = new Audit(bench.test.db);
        for (let row = 0; row < 2_050; row += 1)
          await audit.record({ action: 'x.done', objectKind: 'x', objectId: String(row) });
      }),
    );
    expect(await bench.verify()).toMatchObject({ code: 0, firstBad: null });
    await bench.tamper(
      `update app.audit_events set action = 'y' where tenant_id = $tenant
        and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 2001)`,
    );
    expect(await bench.verify()).toMatchObject({ code: 1, firstBad: { what: 'changed', seq: 2_001 } });
  });
});

describe('what only anchors can tell', () => {
  it('is a tail that was cut off together with its head', async () => {
    await bench.anchor();
    await bench.tamper(...CUT_AFTER_7, SET_HEAD_TO_7);
    expect(await bench.verify()).toMatchObject({ code: 0, firstBad: null });
    const { code, firstBad } = await bench.verify('--anchors', bench.folder);
    expect({ code, ...firstBad }).toMatchObject({ code: 1, what: 'cut', seq: 8, untilSeq: 10 });
  });

  it('is a chain hashed anew from the first to the last link, also when it went on afterwards', async () => {
    await bench.anchor();
    await bench.tamper(EDIT_ROW_4, REHASH);
    await bench.happen(1);
    expect(await bench.verify()).toMatchObject({ code: 0, firstBad: null });
    const { code, firstBad } = await bench.verify('--anchors', bench.folder);
    expect({ code, ...firstBad }).toMatchObject({ code: 1, what: 'rewritten', seq: 1, untilSeq: 10 });
  });

  it('is between which two anchors it was changed', async () => {
    await bench.anchor();
    await bench.happen(5);
    await bench.anchor();
    await bench.happen(5);
    await bench.anchor();
    await bench.tamper(EDIT_ROW_4.replace('seq = 4', 'seq = 13'), REHASH);
    expect((await bench.verify('--anchors', bench.folder)).firstBad).toMatchObject({
      what: 'rewritten',
      seq: 11,
      untilSeq: 15,
    });
  });

  it('is a consultancy that is gone with all that belonged to it', async () => {
    await bench.anchor();
    await bench.tamper(
      ...['audit_events', 'audit_links', 'audit_heads', 'tenants'].map(
        (table) => `delete from app.${table} where tenant_id = $tenant`,
      ),
    );
    const { code, out } = await runCli(settingsOf(bench.test), 'audit', 'verify', '--anchors', bench.folder, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).gone).toEqual([bench.tenantId]);
  });
});

describe('the command', () => {
  it('looks at every consultancy unless told otherwise, and names the bad one alone', async () => {
    const other = await bench.test.createTenant('別の会社');
    await bench.tamper(EDIT_ROW_4);
    const { code, out } = await runCli(settingsOf(bench.test), 'audit', 'verify');
    expect(code).toBe(1);
    expect(out).toContain(
      `✗ 会社 ${bench.folder} (${bench.tenantId}): 4 番目の行 (記録 ${bench.events[3]})が書き換えられています\n`,
    );
    expect(out).toContain(`✓ 別の会社 (${other}): 0 行`);
  });

  it('says it in English', async () => {
    await bench.tamper(EDIT_ROW_4);
    const { out } = await runCli(settingsOf(bench.test), 'audit', 'verify', '--tenant', bench.tenantId, '--lang', 'en');
    expect(out).toContain(`row 4 (event ${bench.events[3]}) was changed`);
  });

  it('tells of anchors that cannot be read', async () => {
    await bench.anchor();
    writeFileSync(join(bench.folder, 'heads-2026-11-22.jsonl'), '{"bench.tenantId":"019\n', { flag: 'a' });
    const { code, err } = await bench.verify('--anchors', bench.folder);
    expect(code).toBe(0);
    expect(err).toContain('1 行は読めません');
  });

  it('does not take a bench.folder of anchors that is not there for an empty one', async () => {
    const { code, out } = await bench.verify('--anchors', join(bench.folder, 'nowhere'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});
