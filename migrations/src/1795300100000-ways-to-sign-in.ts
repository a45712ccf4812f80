import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/**
 * A second way to sign in (password and key), ways back when a key is lost, sessions that one can tell apart, the letters
 * that sign-in sends, and the counters that slow down guessing. All of it belongs to persons, so to no tenant.
 */
export class WaysToSignIn1795300100000 extends ForwardOnly {
  readonly name = 'WaysToSignIn1795300100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table identity.people
        add column password_hash text,
        add column password_changed_at timestamptz,
        -- Last return through two administrators: exports rest for 24 hours after it.
        add column recovered_at timestamptz;

      alter table identity.ceremonies
        drop constraint ceremonies_purpose_check,
        add constraint ceremonies_purpose_check
          check (purpose in ('register', 'sign_in', 'second_step', 'step_up', 'add_passkey', 'accept', 'recover')),
        add column person_id uuid references identity.people (id),
        -- The session, or the sign-in under way, that it belongs to.
        add column session_id uuid;
      comment on column identity.ceremonies.link_id is 'Set-up link or recovery link that it belongs to.';

      -- A sign-in under way: one step is done and another is missing. Opens nothing but the next step.
      create table identity.half_sessions (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references identity.people (id),
        password_given_at timestamptz,
        key_given_at timestamptz,
        passkey_id uuid references identity.passkeys (id),
        tenant_id uuid,
        tries int not null default 0,
        user_agent text not null default '',
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        check (password_given_at is not null or key_given_at is not null)
      );
      create index half_sessions_expiry on identity.half_sessions (expires_at);
      create index half_sessions_person on identity.half_sessions (person_id);

      alter table identity.sessions
        add column method text not null default 'passkey' check (method in ('passkey', 'password_and_key', 'recovery')),
        add column passkey_id uuid references identity.passkeys (id),
        -- /24 or /48 of the address that opened it, and where it was seen last.
        add column network text not null default '',
        add column last_network text not null default '',
        add column ended_because text;

      -- Browsers in which the person signed in before: guessing elsewhere does not slow these down.
      create table identity.known_browsers (
        token_hash bytea not null,
        person_id uuid not null references identity.people (id),
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        -- At a shared computer several people sign in.
        primary key (token_hash, person_id)
      );
      create index known_browsers_person on identity.known_browsers (person_id);

      create table identity.recovery_codes (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        code_hash bytea not null,
        created_at timestamptz not null default now(),
        used_at timestamptz,
        revoked_at timestamptz,
        unique (person_id, code_hash)
      );

      -- Proves an address and nothing more: a recovery code or a key is asked for behind it.
      create table identity.recovery_links (
        id uuid primary key,
        token_hash bytea not null unique,
        person_id uuid not null references identity.people (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        tries int not null default 0,
        used_at timestamptz,
        revoked_at timestamptz
      );
      create index recovery_links_person on identity.recovery_links (person_id);

      -- Everything lost: two administrators of one consultancy, then a day in which the person can object.
      create table identity.assisted_recoveries (
        id uuid primary key,
        person_id uuid not null references identity.people (id),
        tenant_id uuid not null,
        member_id uuid not null,
        started_by uuid not null,
        started_at timestamptz not null default now(),
        approved_by uuid,
        approved_at timestamptz,
        -- 24 hours after the second administrator.
        ready_at timestamptz,
        objected_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_by uuid,
        link_sent_at timestamptz,
        used_at timestamptz,
        expires_at timestamptz not null,
        check (approved_by is null or approved_by <> started_by)
      );
      create index assisted_recoveries_member on identity.assisted_recoveries (tenant_id, member_id);
      create unique index assisted_recoveries_open on identity.assisted_recoveries (tenant_id, member_id)
        where used_at is null and objected_at is null and withdrawn_at is null;

      alter table identity.set_up_links
        add column clinic_ids uuid[] not null default '{}',
        add column invited_by uuid,
        -- Set when it belongs to an assisted recovery: it then replaces the keys and readmits to this consultancy alone.
        add column recovery_id uuid references identity.assisted_recoveries (id);
      create index set_up_links_member on identity.set_up_links (tenant_id, member_id, created_at desc);

      -- What sign-in writes to a person. Secrets are made when the letter is sent, and never lie here.
      create table identity.letters (
        id uuid primary key,
        dedupe_key text not null unique,
        kind text not null,
        person_id uuid not null references identity.people (id),
        tenant_id uuid,
        set_up_link_id uuid references identity.set_up_links (id),
        recovery_link_id uuid references identity.recovery_links (id),
        assisted_recovery_id uuid references identity.assisted_recoveries (id),
        -- Of the secret in this very letter with which an assisted recovery can be stopped: each letter has its own.
        token_hash bytea unique,
        -- Values for the text: names and times, no secret.
        about jsonb not null default '{}',
        language text not null default 'ja' check (language in ('ja', 'en')),
        state text not null default 'pending'
          check (state in ('pending', 'sending', 'sent', 'unknown', 'failed', 'cancelled')),
        attempt int not null default 0,
        fence bigint not null default 0,
        lease_until timestamptz,
        not_before timestamptz not null default now(),
        created_at timestamptz not null default now(),
        sent_at timestamptz,
        failure text
      );
      create index letters_waiting on identity.letters (not_before) where state = 'pending';
      create index letters_under_way on identity.letters (lease_until) where state = 'sending';
      create index letters_link on identity.letters (set_up_link_id) where set_up_link_id is not null;

      -- What happened to a person's ways in, shown to that person; refusals of nobody in particular have no person.
      create table identity.security_events (
        id uuid primary key,
        at timestamptz not null default now(),
        person_id uuid references identity.people (id),
        tenant_id uuid,
        kind text not null,
        reason text,
        network text not null default '',
        user_agent text not null default '',
        request_id text not null,
        seen_at timestamptz
      );
      create index security_events_person on identity.security_events (person_id, at desc, id desc);

      -- Attempts in a window, by what is limited and for whom. The key is hashed: no address lies here.
      create table identity.rate_counters (
        bucket text not null,
        key_hash bytea not null,
        window_ends_at timestamptz not null,
        count int not null,
        primary key (bucket, key_hash)
      );
      create index rate_counters_end on identity.rate_counters (window_ends_at);

      grant select, insert, update on identity.half_sessions, identity.known_browsers, identity.recovery_codes,
        identity.recovery_links, identity.assisted_recoveries, identity.letters, identity.rate_counters to app_auth;
      grant delete on identity.half_sessions, identity.rate_counters, identity.known_browsers to app_auth;
      grant select, insert, update (seen_at) on identity.security_events to app_auth;
    `);
  }
}
