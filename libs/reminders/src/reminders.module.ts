import { Module } from '@nestjs/common';
import { Deadlines } from './deadlines';
import { DeadlinesRepository } from './deadlines.repository';

/** Deadlines, and telling people of them once. */
@Module({
  providers: [Deadlines, DeadlinesRepository],
  exports: [Deadlines],
})
export class RemindersModule {}
