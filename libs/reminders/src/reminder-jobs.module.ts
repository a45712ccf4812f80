import { type DynamicModule, Module } from '@nestjs/common';
import { Audit, Database, type Mailer } from '@mamori/platform';
import { MailChannel } from './channels/mail-channel';
import { DeliverySender, type SenderOptions } from './jobs/delivery-sender';
import { DeliveryRepository } from './jobs/delivery.repository';
import { DueReminders, TELLING_OPTIONS, type TellingOptions } from './jobs/due-reminders';
import { DueRemindersRepository } from './jobs/due-reminders.repository';
import { FindAudiences } from './jobs/find-audiences';
import { RemindersModule } from './reminders.module';

export type ReminderJobsOptions = SenderOptions & TellingOptions;

/** What the worker does for reminders; needs the scheduler's database besides the application's. */
@Module({})
export class ReminderJobsModule {
  static with(mailer: Mailer, options: ReminderJobsOptions): DynamicModule {
    const sender = {
      provide: DeliverySender,
      inject: [Database, DeliveryRepository, Audit],
      useFactory: (db: Database, deliveries: DeliveryRepository, audit: Audit) =>
        new DeliverySender(db, deliveries, audit, [new MailChannel(mailer)], {}, options),
    };
    return {
      module: ReminderJobsModule,
      imports: [RemindersModule],
      providers: [
        { provide: TELLING_OPTIONS, useValue: options },
        DueReminders,
        DueRemindersRepository,
        FindAudiences,
        DeliveryRepository,
        sender,
      ],
      exports: [DueReminders, DeliverySender],
    };
  }
}
