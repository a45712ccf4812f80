import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Audit, systemActor } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { type CliResult, runCli, settingsOf } from './run-cli';

/** What the command said of the one trail that it was asked for. */
export interface Verdict extends CliResult {
  readonly firstBad: {
    readonly what: string;
    readonly seq: number | null;
    readonly eventId: string | null;
    readonly untilSeq?: number;
  } | null;
}

/** A trail of ten rows, anchors beside it, and hands that nothing in the database can stop. */
export class TrailBench {
  test!: TestDatabase;
  folder = '';
  tenantId = '';
  events: readonly string[] = [];

  async open(): Promise<void> {
    this.test = await migratedDatabase();
  }

  close(): Promise<void> {
    return this.test.close();
  }

  async begin(): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'mamori-anchors-'));
    this.tenantId = await this.test.createTenant(`会社 ${this.folder}`);
    await this.happen(10);
    const links = await this.test.asSuperuser<{ id: string }>(
      'select event_id as id from app.audit_links where tenant_id = $1 order by seq',
      [this.tenantId],
    );
    this.events = links.map(({ id }) => id);
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }

  async happen(times: number): Promise<void> {
    const about = { action: 'x.done', objectKind: 'x', objectId: '守り' };
    for (let time = 0; time < times; time += 1)
      await asActor(systemActor(this.tenantId), () =>
        this.test.db.transaction(() => new Audit(this.test.db).record({ ...about, after: { n: time, half: 0.5 } })),
      );
  }

  /** Carries the head out, as the worker does. */
  async anchor(): Promise<void> {
    const [head] = await this.test.asSuperuser(
      `select tenant_id as "tenantId", seq::int, encode(hash, 'hex') as hash from app.audit_heads where tenant_id = $1`,
      [this.tenantId],
    );
    const line = JSON.stringify({ ...head, at: '2026-11-22T10:00:00.000Z' });
    writeFileSync(join(this.folder, 'heads-2026-11-22.jsonl'), `${line}\n`, { flag: 'a' });
  }

  async verify(...args: readonly string[]): Promise<Verdict> {
    const settings = settingsOf(this.test);
    const result = await runCli(settings, 'audit', 'verify', '--tenant', this.tenantId, ...args, '--json');
    return { ...result, firstBad: result.out === '' ? null : JSON.parse(result.out).trails[0].firstBad };
  }

  /** Statements with `$tenant`, as the superuser, with triggers and constraints out of force. */
  async tamper(...statements: readonly string[]): Promise<void> {
    const quoted = statements.map((statement) => statement.replaceAll('$tenant', `'${this.tenantId}'`));
    await this.test.asSuperuser(`begin; set local session_replication_role = replica; ${quoted.join(';\n')}; commit`);
  }
}

/** Makes every link and the head anew, so that the database by itself looks whole. */
export const REHASH = `
  do $do$
  declare
    l record;
    last bytea := sha256(''::bytea);
    n bigint := 0;
  begin
    for l in select k.seq, e from app.audit_links k join app.audit_events e on e.tenant_id = k.tenant_id and e.id = k.event_id
              where k.tenant_id = $tenant order by k.seq loop
      n := l.seq;
      last := sha256(last || convert_to(app.audit_text(l.e, n), 'UTF8'));
      update app.audit_links set hash = last where tenant_id = $tenant and seq = n;
    end loop;
    update app.audit_heads set seq = n, hash = last where tenant_id = $tenant;
  end $do$`;
export const EDIT_ROW_4 = `update app.audit_events set after = '{"n":99}' where tenant_id = $tenant
  and id = (select event_id from app.audit_links where tenant_id = $tenant and seq = 4)`;
export const CUT_AFTER_7 = [
  `delete from app.audit_events where tenant_id = $tenant
      and id in (select event_id from app.audit_links where tenant_id = $tenant and seq > 7)`,
  'delete from app.audit_links where tenant_id = $tenant and seq > 7',
];
export const SET_HEAD_TO_7 = `update app.audit_heads h set seq = 7, hash = l.hash from app.audit_links l
  where h.tenant_id = $tenant and l.tenant_id = $tenant and l.seq = 7`;
