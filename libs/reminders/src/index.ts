export { CalendarReader, type FetchedCalendar, type OpenAddress } from './calendars/calendar-reader';
export { type Resealed, resealSecrets } from './channels/reseal-secrets';
export { ChannelSettingsModule } from './channels/settings/channel-settings.module';
export { type DatedDifference, type DatedSource, DatedThings } from './dated/dated-things';
export { invitationDates } from './dated/invitations';
export { type Deadline, Deadlines } from './deadlines';
export { BounceMailbox, type MailboxRound } from './honesty/reports/bounce-mailbox';
export { type MailReport } from './honesty/reports/mail-report';
export { MailReports, type ReportTaken } from './honesty/reports/mail-reports';
export { MailTags } from './honesty/reports/mail-tags';
export { isSigned, readProviderEvents } from './honesty/reports/provider-events';
export { Unsubscribes } from './honesty/unsubscribe/unsubscribes';
export { Notices, type Told } from './notices';
export { replanAsked } from './policies/policy.jobs';
export {
  type Composer,
  type Composers,
  DeliverySender,
  type SenderOptions,
  type SendResult,
} from './jobs/delivery-sender';
export { DueReminders, type TellingOptions, type ToldRound } from './jobs/due-reminders';
export { FallBack } from './jobs/fall-back';
export { MondayDigests } from './jobs/monday-digests';
export { offerDeliveries, type OfferPace } from './jobs/offer-deliveries';
export { ReplanHandler } from './jobs/replan.handler';
export { sweepDeliveries } from './jobs/sweep-deliveries';
export { ReminderJobsModule, type ReminderJobsOptions } from './reminder-jobs.module';
export { RemindersModule } from './reminders.module';
export { countMessages } from './simulation/messages-of';
export { SimulationModule } from './simulation/simulation.module';
export { type NamedTelling, type SimulationRun, Simulations } from './simulation/simulations';
export type * from './schema.gen';
