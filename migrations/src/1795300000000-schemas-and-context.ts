import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/** The three schemas, and the functions by which every policy learns who is asking. */
export class SchemasAndContext1795300000000 extends ForwardOnly {
  readonly name = 'SchemasAndContext1795300000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create schema if not exists app;
      create schema if not exists identity;
      create schema if not exists catalogue;
      revoke create on schema public from public;
      grant usage on schema app to app_rw, app_sched, app_auth;
      grant usage on schema identity to app_auth;
      grant usage on schema catalogue to app_rw;

      -- After a transaction the setting is '' and not null, hence the nullif.
      create function app.tenant() returns uuid language sql stable set search_path = ''
        as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;
      create function app.principal() returns uuid language sql stable set search_path = ''
        as $$ select nullif(current_setting('app.principal_id', true), '')::uuid $$;
      create function app.kind() returns text language sql stable set search_path = ''
        as $$ select nullif(current_setting('app.principal_kind', true), '') $$;

      -- The one clock. Calendar dates are Japan's, whatever the host's time zone.
      create function app.now() returns timestamptz language sql stable set search_path = ''
        as $$ select now() $$;
      create function app.today() returns date language sql stable set search_path = ''
        as $$ select (app.now() at time zone 'Asia/Tokyo')::date $$;
    `);
  }
}
