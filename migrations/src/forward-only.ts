import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Base of every migration: there is no way back but a backup, so that nobody relies on an untested one. */
export abstract class ForwardOnly implements MigrationInterface {
  abstract readonly name: string;
  abstract up(q: QueryRunner): Promise<void>;

  async down(): Promise<void> {
    throw new Error('Migrations go forward only: restore a backup instead.');
  }
}
