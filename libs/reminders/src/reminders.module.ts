import { Module } from '@nestjs/common';
import { Deadlines } from './deadlines';
import { DeadlinesRepository } from './deadlines.repository';
import { NoticeRepository } from './notice.repository';
import { NoticeResolver } from './notice.resolver';
import { NoticeService } from './notice.service';
import { Notices } from './notices';
import { ReminderPolicies } from './policies/reminder-policies';

/** Deadlines, the viewer's notices, and what was sent to whom. */
@Module({
  providers: [
    Deadlines,
    DeadlinesRepository,
    NoticeRepository,
    NoticeResolver,
    NoticeService,
    Notices,
    ReminderPolicies,
  ],
  exports: [Deadlines, Notices, ReminderPolicies],
})
export class RemindersModule {}
