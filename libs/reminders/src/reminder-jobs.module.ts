import { type DynamicModule, Module } from '@nestjs/common';
import { Audit, Database, type Mailer, SecretBox } from '@mamori/platform';
import { MailChannel } from './channels/mail-channel';
import { mailMarks } from './honesty/unsubscribe/mail-marks';
import { DeliverySender, type SenderOptions } from './jobs/delivery-sender';
import { DeliveryRepository } from './jobs/delivery.repository';
import { DueReminders, TELLING_OPTIONS, type TellingOptions } from './jobs/due-reminders';
import { DueRemindersRepository } from './jobs/due-reminders.repository';
import { FindAudiences } from './jobs/find-audiences';
import { ReachRepository } from './jobs/reach.repository';
import { ReplanHandler } from './jobs/replan.handler';
import { ReplanRepository } from './jobs/replan.repository';
import { RemindersModule } from './reminders.module';

export interface ReminderJobsOptions extends SenderOptions, TellingOptions {
  /** Whither mails that cannot be delivered come back; without one, to the sender. */
  readonly bounceAddress?: string;
}

/** What the worker does for reminders; needs the scheduler's database besides the application's. */
@Module({})
export class ReminderJobsModule {
  static with(mailer: Mailer, options: ReminderJobsOptions): DynamicModule {
    const sender = {
      provide: DeliverySender,
      inject: [Database, DeliveryRepository, Audit, SecretBox],
      useFactory: (db: Database, deliveries: DeliveryRepository, audit: Audit, box: SecretBox) => {
        const mark = mailMarks(box, { origin: options.origin, bounceAddress: options.bounceAddress ?? null });
        return new DeliverySender(db, deliveries, audit, [new MailChannel(mailer, mark)], {}, options);
      },
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
        ReachRepository,
        ReplanHandler,
        ReplanRepository,
        sender,
      ],
      exports: [DueReminders, DeliverySender, ReplanHandler],
    };
  }
}
