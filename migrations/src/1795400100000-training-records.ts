import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';
import { tenantTableV1 } from './tenant-table-v1';

/** What a clinic taught its people, and the hash of a register that stands beside an answer. */
export class TrainingRecords1795400100000 extends ForwardOnly {
  readonly name = 'TrainingRecords1795400100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app.training_sessions (
        tenant_id uuid not null,
        id uuid not null,
        clinic_id uuid not null,
        held_on date not null,
        theme text not null check (length(theme) between 1 and 200),
        audience text not null default '' check (length(audience) <= 200),
        led_by text not null default '' check (length(led_by) <= 200),
        people int check (people between 1 and 9999),
        -- Who took part, a name a line.
        participants text not null default '' check (length(participants) <= 10000),
        -- What was taught, or where the material lies.
        material text not null default '' check (length(material) <= 1000),
        file_id uuid,
        note text not null default '' check (length(note) <= 1000),
        -- When the next one is planned.
        next_on date,
        version int not null default 1,
        removed_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, clinic_id) references app.clinics (tenant_id, id),
        foreign key (tenant_id, file_id, clinic_id) references app.files (tenant_id, id, clinic_id),
        check (next_on > held_on)
      );
      create index training_sessions_newest on app.training_sessions (tenant_id, clinic_id, held_on desc, id desc)
        where removed_at is null;

      -- Over the snapshot as Postgres writes it.
      alter table app.evidence
        add column register_sha256 text check (register_sha256 ~ '^[0-9a-f]{64}$'),
        add check ((kind = 'register') = (register_sha256 is not null));
    `);
    await tenantTableV1(q, {
      table: 'training_sessions',
      scope: 'clinic',
      grants: `select, insert, update (held_on, theme, audience, led_by, people, participants, material, file_id, note,
        next_on, version, removed_at, updated_at)`,
    });
  }
}
