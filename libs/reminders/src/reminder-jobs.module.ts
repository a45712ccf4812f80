import { type DynamicModule, Module } from '@nestjs/common';
import { Audit, Database, type Mailer, SecretBox } from '@mamori/platform';
import { channelsOf } from './channels/all-channels';
import { composeTest } from './channels/compose-test';
import { MailChannel } from './channels/mail-channel';
import { mailMarks } from './honesty/unsubscribe/mail-marks';
import { type Composers, DeliverySender, type SenderOptions } from './jobs/delivery-sender';
import { DeliveryRepository } from './jobs/delivery.repository';
import { DueReminders, TELLING_OPTIONS, type TellingOptions } from './jobs/due-reminders';
import { DueRemindersRepository } from './jobs/due-reminders.repository';
import { FallBack } from './jobs/fall-back';
import { FallBackRepository } from './jobs/fall-back.repository';
import { FindAudiences } from './jobs/find-audiences';
import { MondayDigests } from './jobs/monday-digests';
import { MondayRepository } from './jobs/monday.repository';
import { ReachRepository } from './jobs/reach.repository';
import { ReplanHandler } from './jobs/replan.handler';
import { ReplanRepository } from './jobs/replan.repository';
import { RemindersModule } from './reminders.module';

export interface ReminderJobsOptions extends SenderOptions, TellingOptions {
  /** Whither mails that cannot be delivered come back; without one, to the sender. */
  readonly bounceAddress?: string;
  /** The run on one machine for trying out, where rooms may be programs of that machine. */
  readonly isLocal?: boolean;
  /** Told when a message went its way but its channel's pace could not be kept. */
  readonly onPaceLost?: (error: unknown) => void;
}

/** What the worker does for reminders; needs the scheduler's database besides the application's. */
@Module({})
export class ReminderJobsModule {
  static with(mailer: Mailer, options: ReminderJobsOptions): DynamicModule {
    const sender = {
      provide: DeliverySender,
      inject: [Database, DeliveryRepository, Audit, SecretBox, MondayDigests],
      useFactory: (
        db: Database,
        deliveries: DeliveryRepository,
        audit: Audit,
        box: SecretBox,
        mondays: MondayDigests,
      ) => {
        const mark = mailMarks(box, { origin: options.origin, bounceAddress: options.bounceAddress ?? null });
        const { origin, isLocal = false, onPaceLost: onLost = () => undefined } = options;
        const mail = new MailChannel(mailer, mark);
        const channels = channelsOf({ db, audit, box, mail, origin, isLocal, onLost });
        const composers: Composers = {
          test: async ({ letter }) => composeTest(letter, origin),
          monday: (message) => mondays.compose(message, origin),
        };
        return new DeliverySender(db, deliveries, audit, channels, composers, options);
      },
    };
    return {
      module: ReminderJobsModule,
      imports: [RemindersModule],
      providers: [
        { provide: TELLING_OPTIONS, useValue: options },
        DueReminders,
        DueRemindersRepository,
        FallBack,
        FallBackRepository,
        FindAudiences,
        DeliveryRepository,
        MondayDigests,
        MondayRepository,
        ReachRepository,
        ReplanHandler,
        ReplanRepository,
        sender,
      ],
      exports: [DueReminders, FallBack, DeliverySender, MondayDigests, ReplanHandler],
    };
  }
}
