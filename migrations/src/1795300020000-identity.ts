import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/** People, passkeys, ceremonies, sessions and set-up links: outside every tenant, readable by the sign-in role alone. */
export class Identity1795300020000 extends ForwardOnly {
  readonly name = 'Identity1795300020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table identity.people (
        id uuid primary key,
        display_name text not null,
        email text not null,
        created_at timestamptz not null default now()
      );
      create unique index people_email on identity.people (lower(email));

      create table identity.passkeys (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        credential_id bytea not null unique check (length(credential_id) between 16 and 1023),
        public_key bytea not null,
        algorithm int not null,
        counter bigint not null default 0,
        transports text[] not null default '{}',
        backup_eligible boolean not null,
        backed_up boolean not null,
        label text not null default '',
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index passkeys_person on identity.passkeys (person_id);

      -- Taken with delete … returning, so that a challenge is answered once at most.
      create table identity.ceremonies (
        challenge text primary key check (length(challenge) >= 43),
        purpose text not null check (purpose in ('register', 'sign_in')),
        -- Set-up link that a registration belongs to.
        link_id uuid,
        -- Hash of the browser's own secret: an answer from another browser is refused.
        browser_hash bytea not null,
        expires_at timestamptz not null
      );
      create index ceremonies_expiry on identity.ceremonies (expires_at);

      create table identity.set_up_links (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references identity.people (id),
        tenant_id uuid not null,
        member_id uuid not null,
        role text not null,
        -- Only the operator's links may replace passkeys that the person has already.
        replaces_passkeys boolean not null default false,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        revoked_at timestamptz
      );
      create index set_up_links_person on identity.set_up_links (person_id);

      create table identity.sessions (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references identity.people (id),
        tenant_id uuid not null,
        member_id uuid not null,
        user_agent text not null default '',
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        verified_at timestamptz not null default now(),
        ended_at timestamptz
      );
      create index sessions_person on identity.sessions (person_id) where ended_at is null;

      grant select, insert, update on all tables in schema identity to app_auth;
      grant delete on identity.ceremonies to app_auth;
    `);
  }
}
