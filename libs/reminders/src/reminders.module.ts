import { Module } from '@nestjs/common';
import { CalendarFeedRepository } from './calendars/calendar-feed.repository';
import { CalendarFeedResolver } from './calendars/calendar-feed.resolver';
import { CalendarFeedService } from './calendars/calendar-feed.service';
import { CalendarReader } from './calendars/calendar-reader';
import { CalendarReaderRepository } from './calendars/calendar-reader.repository';
import { DatedThings } from './dated/dated-things';
import { Deadlines } from './deadlines';
import { DeadlinesRepository } from './deadlines.repository';
import { AddressRepository } from './honesty/addresses/address.repository';
import { AddressService } from './honesty/addresses/address.service';
import { DeliveriesService } from './honesty/deliveries/deliveries.service';
import { DeliveryListRepository } from './honesty/deliveries/delivery-list.repository';
import { ResendRepository } from './honesty/deliveries/resend.repository';
import { ResendService } from './honesty/deliveries/resend.service';
import { HonestyResolver } from './honesty/honesty.resolver';
import { MailReportRepository } from './honesty/reports/mail-report.repository';
import { MailReports } from './honesty/reports/mail-reports';
import { Unsubscribes } from './honesty/unsubscribe/unsubscribes';
import { WhyRepository } from './honesty/why/why.repository';
import { WhyService } from './honesty/why/why.service';
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
import { SimulationModule } from './simulation/simulation.module';
import { SimulationResolver } from './simulation/simulation.resolver';

/** Deadlines, the viewer's notices, and what was sent to whom. */
@Module({
  imports: [SimulationModule],
  providers: [
    AddressRepository,
    AddressService,
    DeliveriesService,
    DeliveryListRepository,
    HonestyResolver,
    MailReportRepository,
    MailReports,
    ResendRepository,
    ResendService,
    Unsubscribes,
    WhyRepository,
    WhyService,
    CalendarFeedRepository,
    CalendarFeedResolver,
    CalendarFeedService,
    CalendarReader,
    CalendarReaderRepository,
    DatedThings,
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
    SimulationResolver,
  ],
  exports: [
    MailReports,
    Unsubscribes,
    CalendarReader,
    DatedThings,
    Deadlines,
    DeadlinesRepository,
    MessageRepository,
    MessageWriter,
    Notices,
    ReminderPolicies,
  ],
})
export class RemindersModule {}
