import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/** What is done later in somebody's name knows whose name that is, and says why it was not done. */
export class NarrowerColumns1795300130000 extends ForwardOnly {
  readonly name = 'NarrowerColumns1795300130000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.clinic_imports
        -- Who asked for the rows to be written; null for the operator's command.
        add column asked_by uuid,
        add column failure text check (failure in ('rows_in_the_way', 'asker_left'));
      -- Of a notice nothing changes but that it was read.
      revoke update on app.notices from app_rw;
      grant update (read_at) on app.notices to app_rw;
    `);
  }
}
