import { type DynamicModule, Module } from '@nestjs/common';
import { Audit, Database, type Mailer } from '@mamori/platform';
import { DeliverySender, type SenderOptions } from './jobs/delivery-sender';
import { DeliveryRepository } from './jobs/delivery.repository';
import { DueReminders } from './jobs/due-reminders';
import { DueRemindersRepository } from './jobs/due-reminders.repository';

/** What the worker does for reminders; needs the scheduler's database besides the application's. */
@Module({})
export class ReminderJobsModule {
  static with(mailer: Mailer, options: SenderOptions): DynamicModule {
    const sender = {
      provide: DeliverySender,
      inject: [Database, DeliveryRepository, Audit],
      useFactory: (db: Database, deliveries: DeliveryRepository, audit: Audit) =>
        new DeliverySender(db, deliveries, audit, mailer, options),
    };
    return {
      module: ReminderJobsModule,
      providers: [DueReminders, DueRemindersRepository, DeliveryRepository, sender],
      exports: [DueReminders, DeliverySender],
    };
  }
}
