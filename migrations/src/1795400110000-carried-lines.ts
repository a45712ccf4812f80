import type { QueryRunner } from 'typeorm';
import { ForwardOnly } from './forward-only';

/** What a carry-over came to in a clinic, line by line, as it was that day: the earlier list may change afterwards. */
export class CarriedLines1795400110000 extends ForwardOnly {
  readonly name = 'CarriedLines1795400110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app.carry_over_clinics add column carried_lines jsonb;
      grant update (carried_lines) on app.carry_over_clinics to app_rw;
    `);
  }
}
