export { type Deadline, Deadlines } from './deadlines';
export { Notices, type Told } from './notices';
export { DeliverySender, type SenderOptions, type SendResult } from './jobs/delivery-sender';
export { DueReminders, type ToldRound } from './jobs/due-reminders';
export { offerDeliveries, type OfferPace } from './jobs/offer-deliveries';
export { sweepDeliveries } from './jobs/sweep-deliveries';
export { ReminderJobsModule } from './reminder-jobs.module';
export { RemindersModule } from './reminders.module';
export type * from './schema.gen';
