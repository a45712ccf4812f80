import { Module } from '@nestjs/common';
import { CalendarFeedRepository } from './calendars/calendar-feed.repository';
import { CalendarFeedResolver } from './calendars/calendar-feed.resolver';
import { CalendarFeedService } from './calendars/calendar-feed.service';
import { CalendarReader } from './calendars/calendar-reader';
import { CalendarReaderRepository } from './calendars/calendar-reader.repository';
import { Deadlines } from './deadlines';
import { DeadlinesRepository } from './deadlines.repository';
import { MessageRepository } from './messages/message.repository';
import { MessageWriter } from './messages/message-writer';
import { NoticeRepository } from './notice.repository';
import { NoticeResolver } from './notice.resolver';
import { NoticeService } from './notice.service';
import { Notices } from './notices';
import { PolicyRepository } from './policies/policy.repository';
import { PolicyResolver } from './policies/policy.resolver';
import { PolicyService } from './policies/policy.service';
import { PreferenceRepository } from './policies/preference.repository';
import { PreferenceService } from './policies/preference.service';
import { ReminderPolicies } from './policies/reminder-policies';

/** Deadlines, the viewer's notices, and what was sent to whom. */
@Module({
  providers: [
    CalendarFeedRepository,
    CalendarFeedResolver,
    CalendarFeedService,
    CalendarReader,
    CalendarReaderRepository,
    Deadlines,
    DeadlinesRepository,
    MessageRepository,
    MessageWriter,
    NoticeRepository,
    NoticeResolver,
    NoticeService,
    Notices,
    PolicyRepository,
    PolicyResolver,
    PolicyService,
    PreferenceRepository,
    PreferenceService,
    ReminderPolicies,
  ],
  exports: [
    CalendarReader,
    Deadlines,
    DeadlinesRepository,
    MessageRepository,
    MessageWriter,
    Notices,
    ReminderPolicies,
  ],
})
export class RemindersModule {}
