// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

export interface CalendarFeed {
  readonly __typename?: 'CalendarFeed';
  readonly id: string;
  /** Where it is used, in the person's words. */
  readonly name: string;
  /** Whose address it is. */
  readonly memberName: string;
  /** The clinic whose dates it holds; null for the dates of the person. */
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly createdAt: string;
  /** When a program last fetched it, to about ten minutes; null when none did yet. */
  readonly lastReadAt: string | null;
}

export interface CalendarFeedConnection {
  readonly __typename?: 'CalendarFeedConnection';
  readonly nodes: readonly CalendarFeed[];
  readonly pageInfo: PageInfo;
}

export interface CreateCalendarFeedInput {
  readonly clientMutationId?: string | null;
  readonly name: string;
  /** Without a clinic: the dates that the viewer answers for, and those of the viewer's clinics. */
  readonly clinicId?: string | null;
}

export type CreateCalendarFeedResult = CalendarFeedCreated | InvalidInput | TooManyCalendarFeeds;

export interface CalendarFeedCreated {
  readonly __typename?: 'CalendarFeedCreated';
  readonly feed: CalendarFeed;
  /** From the first slash; told this one time. Null when the same request came again. */
  readonly path: string | null;
}

export interface TooManyCalendarFeeds {
  readonly __typename?: 'TooManyCalendarFeeds';
  readonly message: string;
}

export interface RevokeCalendarFeedInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface CalendarFeedRevoked {
  readonly __typename?: 'CalendarFeedRevoked';
  readonly id: string;
}

export interface ChannelBook {
  readonly __typename?: 'ChannelBook';
  /** By name; 50 at most. */
  readonly channels: readonly Channel[];
  /** False where the installation has no key to seal addresses and tokens with, so that none can be kept. */
  readonly canKeep: boolean;
  /** People who could be told one by one. */
  readonly people: number;
  /** Those of them whose LINE WORKS account is known. */
  readonly peopleOnLineWorks: number;
  /** Those of them who are told in a browser. */
  readonly peopleWithBrowser: number;
}

/** A room, or the LINE WORKS bot. Its address and its secrets never come back. */
export interface Channel {
  readonly __typename?: 'Channel';
  readonly id: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** The clinic of whose dates alone it hears; null for those of the whole consultancy. */
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly isOn: boolean;
  /** What tells it from others, as the host and the last characters. */
  readonly hint: string;
  /** Since when every message failed; null as long as it works. */
  readonly failingSince: string | null;
  /** In the other side's words. */
  readonly lastFailure: string | null;
  /** What they mean, and what to do about it, in the viewer's language. */
  readonly lastFailureMeans: string | null;
  /** Nothing is tried before; null when nothing waits. */
  readonly pausedUntil: string | null;
  readonly lastSentAt: string | null;
  readonly version: number;
}

/** What a kind of channel needs: Slack, Teams and webhooks an url, webhooks a secret too, Chatwork token and roomId, LINE WORKS the rest. */
export interface ChannelAccessInput {
  readonly url?: string | null;
  /** 32 to 200 characters with which each message is signed. */
  readonly secret?: string | null;
  readonly token?: string | null;
  readonly roomId?: string | null;
  readonly botId?: string | null;
  readonly clientId?: string | null;
  readonly clientSecret?: string | null;
  readonly serviceAccount?: string | null;
  /** PEM. */
  readonly privateKey?: string | null;
}

export interface SaveChannelInput {
  readonly clientMutationId?: string | null;
  /** Absent for a new one. */
  readonly id?: string | null;
  /** The version seen, for an existing one. */
  readonly version?: number | null;
  /** Cannot change later; neither mail nor web_push, which need nothing. */
  readonly kind: ChannelKind;
  readonly name: string;
  readonly clinicId?: string | null;
  /** Absent to keep what is known. */
  readonly access?: ChannelAccessInput | null;
}

export interface TurnChannelInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
  readonly isOn: boolean;
}

export interface RemoveChannelInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface RestoreChannelInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
  readonly version: number;
}

export interface TestChannelInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface TestMyChannelInput {
  readonly clientMutationId?: string | null;
  /** mail, web_push or line_works. */
  readonly kind: ChannelKind;
}

export type SaveChannelResult = ChannelSaved | TooManyChannels | ChannelChangedMeanwhile | InvalidInput;

export type TurnChannelResult = ChannelSaved | ChannelChangedMeanwhile;

export type RemoveChannelResult = ChannelRemoved | ChannelChangedMeanwhile;

export type RestoreChannelResult = ChannelSaved | TooManyChannels | ChannelChangedMeanwhile | InvalidInput;

export type TestChannelResult = ChannelTestAsked | ChannelNotReady | TooManyTests;

export interface ChannelSaved {
  readonly __typename?: 'ChannelSaved';
  readonly channel: Channel;
}

export interface ChannelRemoved {
  readonly __typename?: 'ChannelRemoved';
  readonly channel: Channel;
}

/** A consultancy keeps 50 channels. */
export interface TooManyChannels {
  readonly __typename?: 'TooManyChannels';
  readonly message: string;
}

export interface ChannelChangedMeanwhile {
  readonly __typename?: 'ChannelChangedMeanwhile';
  readonly message: string;
  readonly current: Channel;
}

/** It is off, or the person is not known to it. */
export interface ChannelNotReady {
  readonly __typename?: 'ChannelNotReady';
  readonly message: string;
}

/** 20 tests a day to one room or person. */
export interface TooManyTests {
  readonly __typename?: 'TooManyTests';
  readonly message: string;
}

export interface ChannelTestAsked {
  readonly __typename?: 'ChannelTestAsked';
  readonly test: ChannelTest;
}

export interface ChannelTest {
  readonly __typename?: 'ChannelTest';
  readonly id: string;
  readonly kind: ChannelKind;
  readonly state: DeliveryState;
  /** Why it did not arrive, in the other side's words. */
  readonly failure: string | null;
  /** What they mean, and what to do about it, in the viewer's language. */
  readonly failureMeans: string | null;
  readonly sentAt: string | null;
  /** Nothing more will come of it. */
  readonly isOver: boolean;
}

export interface LineWorksAccount {
  readonly __typename?: 'LineWorksAccount';
  readonly memberId: string;
  readonly name: string;
  readonly email: string;
  /** Null while it is not known. */
  readonly lineWorksId: string | null;
  /** 0 while nothing was said about the person. */
  readonly version: number;
}

export interface LineWorksAccountConnection {
  readonly __typename?: 'LineWorksAccountConnection';
  readonly nodes: readonly LineWorksAccount[];
  readonly pageInfo: PageInfo;
  readonly total: number;
}

export interface SaveLineWorksAccountInput {
  readonly clientMutationId?: string | null;
  readonly memberId: string;
  readonly version: number;
  /** Empty to forget it. */
  readonly lineWorksId: string;
}

export type SaveLineWorksAccountResult = LineWorksAccountSaved | LineWorksAccountChangedMeanwhile | InvalidInput;

export interface LineWorksAccountSaved {
  readonly __typename?: 'LineWorksAccountSaved';
  readonly account: LineWorksAccount;
}

export interface LineWorksAccountChangedMeanwhile {
  readonly __typename?: 'LineWorksAccountChangedMeanwhile';
  readonly message: string;
  readonly current: LineWorksAccount;
}

export interface PushBrowsers {
  readonly __typename?: 'PushBrowsers';
  /** With which a browser subscribes, base64url; null where the installation cannot tell browsers. */
  readonly publicKey: string | null;
  readonly browsers: readonly PushBrowser[];
}

export interface PushBrowser {
  readonly __typename?: 'PushBrowser';
  readonly id: string;
  /** As the browser calls itself, in short. */
  readonly device: string;
  /** SHA-256 of its address in hex, by which a browser recognises itself. */
  readonly fingerprint: string;
  readonly createdAt: string;
  readonly lastSentAt: string | null;
}

export interface SubscribePushInput {
  readonly clientMutationId?: string | null;
  /** Of a push service that browsers use. */
  readonly endpoint: string;
  /** base64url, 65 bytes. */
  readonly p256dh: string;
  /** base64url, 16 bytes. */
  readonly auth: string;
  readonly device: string;
}

export interface UnsubscribePushInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type SubscribePushResult = PushSubscribed | InvalidInput;

export interface PushSubscribed {
  readonly __typename?: 'PushSubscribed';
  readonly browser: PushBrowser;
}

export interface PushUnsubscribed {
  readonly __typename?: 'PushUnsubscribed';
  readonly browserId: string;
}

/** What a message is for. */
export type DeliveryPurpose = 'reminders' | 'notice' | 'monday' | 'test' | 'resend' | 'fallback';

export interface DeliveryFilter {
  readonly clinicId?: string | null;
  readonly memberId?: string | null;
  readonly states?: readonly DeliveryState[] | null;
  readonly channel?: ChannelKind | null;
  /** Both days are included. */
  readonly fromOn?: string | null;
  readonly untilOn?: string | null;
}

export interface Delivery {
  readonly __typename?: 'Delivery';
  readonly id: string;
  readonly channel: ChannelKind;
  readonly purpose: DeliveryPurpose;
  /** Null where it goes to a room. */
  readonly recipientId: string | null;
  /** The person, or the room. */
  readonly recipientName: string;
  /** How many things it tells of, of those that the viewer sees. */
  readonly lineCount: number;
  /** Of the first of them; null where there is none. */
  readonly title: string | null;
  /** Null where it tells of several clinics or of none. */
  readonly clinicName: string | null;
  /** The nearest; null where nothing has a date. */
  readonly dueOn: string | null;
  readonly state: DeliveryState;
  /** Why it did not leave, or came back, in the other side's words. */
  readonly failure: string | null;
  /** What they mean, and what to do about it, in the viewer's language. */
  readonly failureMeans: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

export interface DeliveryConnection {
  readonly __typename?: 'DeliveryConnection';
  readonly nodes: readonly Delivery[];
  readonly pageInfo: PageInfo;
}

export interface DeliveryDetail {
  readonly __typename?: 'DeliveryDetail';
  readonly delivery: Delivery;
  /** Those that the viewer sees. */
  readonly lines: readonly DeliveryLine[];
  /** What mail systems reported afterwards, oldest first. */
  readonly events: readonly DeliveryEvent[];
  /** The day in Japan that it speaks of. */
  readonly toldOn: string;
  /** How often it was taken up to be sent. */
  readonly tries: number;
  readonly firstTryAt: string | null;
  /** Not tried before; null once it has left or ended. */
  readonly waitsUntil: string | null;
  readonly deliveredAt: string | null;
  readonly bouncedAt: string | null;
  /** The person's address as it is now; null for a room. */
  readonly address: string | null;
  /** What is known against that address. */
  readonly addressFault: AddressFaultReason | null;
  /** The message in whose stead it went, or that it repeats. */
  readonly insteadOfId: string | null;
  /** Those that went in its stead, or repeat it. */
  readonly followedBy: readonly string[];
  readonly viewerCanResend: boolean;
}

export interface DeliveryLine {
  readonly __typename?: 'DeliveryLine';
  readonly id: string;
  /** Null for a notice without a date. */
  readonly dateId: string | null;
  /** Null, as the path, for a notice that only its recipient reads. */
  readonly kind: NoticeKind | null;
  readonly title: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  readonly path: string | null;
  /** As it stood when people were told. */
  readonly dueOn: string | null;
  /** Calendar days before it; 0 is the day itself, negative after it. */
  readonly daysBefore: number | null;
  /** Taken out before the message left: done, moved, or none of the recipient's business any more. */
  readonly droppedAt: string | null;
}

export type DeliveryEventKind = 'delivered' | 'delayed' | 'bounced' | 'complained';

export interface DeliveryEvent {
  readonly __typename?: 'DeliveryEvent';
  readonly id: string;
  readonly kind: DeliveryEventKind;
  /** The address cannot be used until somebody mends it. */
  readonly isPermanent: boolean;
  /** The mail system's own words. */
  readonly detail: string;
  readonly reportedAt: string;
}

export interface ToldDate {
  readonly __typename?: 'ToldDate';
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly dueOn: string;
  readonly isOpen: boolean;
}

export interface ToldDateConnection {
  readonly __typename?: 'ToldDateConnection';
  readonly nodes: readonly ToldDate[];
  readonly pageInfo: PageInfo;
}

/** From the plan to the mailbox, whatever explains what a person got or did not get. */
export type WhyCause =
  | 'person_left'
  | 'not_their_clinic'
  | 'clinic_left'
  | 'policy_off'
  | 'no_stage'
  | 'registered_late'
  | 'settled'
  | 'moved'
  | 'later_stage_told'
  | 'policy_changed'
  | 'not_yet'
  | 'not_told_yet'
  | 'not_in_audience'
  | 'wants_less'
  | 'no_channel'
  | 'in_product_only'
  | 'no_address'
  | 'quiet_hours'
  | 'gathering'
  | 'channel_paused'
  | 'tries_again'
  | 'waits_its_turn'
  | 'being_sent'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'unknown'
  | 'failed'
  | 'cancelled';

export interface WhyAnswer {
  readonly __typename?: 'WhyAnswer';
  readonly memberName: string;
  readonly on: string;
  /** Empty when none of the clinic's dates had a stage on the day. */
  readonly reasons: readonly WhyReason[];
  /** In one sentence, when there are no reasons. */
  readonly sentence: string | null;
}

export interface WhyReason {
  readonly __typename?: 'WhyReason';
  readonly date: ToldDate;
  readonly cause: WhyCause;
  /** One sentence from what is known. */
  readonly sentence: string;
  /** What can be done about it; null where nothing has to be. */
  readonly advice: string | null;
  /** The day of the stage in question. */
  readonly stageOn: string | null;
  readonly noticedAt: string | null;
  /** The messages that took it to the person; the one that explains comes first. */
  readonly deliveryIds: readonly string[];
}

export type AddressFaultReason = 'bounced' | 'complained' | 'unsubscribed';

export interface AddressFault {
  readonly __typename?: 'AddressFault';
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly address: string;
  readonly reason: AddressFaultReason;
  /** The mail system's own words. */
  readonly detail: string;
  readonly deliveryId: string | null;
  /** Clinics of the person, of those that the viewer sees. */
  readonly clinicNames: readonly string[];
  readonly since: string;
}

export interface AddressFaultConnection {
  readonly __typename?: 'AddressFaultConnection';
  readonly nodes: readonly AddressFault[];
  readonly pageInfo: PageInfo;
}

export interface ResendDeliveryInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export type ResendDeliveryResult = DeliveryResent | DeliveryNotResendable;

export interface DeliveryResent {
  readonly __typename?: 'DeliveryResent';
  readonly delivery: Delivery;
}

/** It is still under way, nothing in it is true any more, or the address has to be mended first. */
export interface DeliveryNotResendable {
  readonly __typename?: 'DeliveryNotResendable';
  readonly message: string;
}

export interface ClearAddressFaultInput {
  readonly clientMutationId?: string | null;
  readonly id: string;
}

export interface AddressFaultCleared {
  readonly __typename?: 'AddressFaultCleared';
  readonly faultId: string;
}

/** What a notice tells of: a deadline, or something that has no date. */
export type NoticeKind =
  | 'task_due'
  | 'inspection'
  | 'inspection_documents'
  | 'two_factor'
  | 'restore_test'
  | 'bcp_review'
  | 'drill'
  | 'training'
  | 'target_date'
  | 'system_plan'
  | 'system_renewal'
  | 'evidence_expiry'
  | 'account_review'
  | 'invitation_expiry'
  | 'edition_target_end'
  | 'question_asked'
  | 'answer_proposed';

export type DeadlineKind =
  | 'task_due'
  | 'inspection'
  | 'inspection_documents'
  | 'two_factor'
  | 'restore_test'
  | 'bcp_review'
  | 'drill'
  | 'training'
  | 'target_date'
  | 'system_plan'
  | 'system_renewal'
  | 'evidence_expiry'
  | 'account_review'
  | 'invitation_expiry'
  | 'edition_target_end';

export interface Notice {
  readonly __typename?: 'Notice';
  readonly id: string;
  readonly kind: NoticeKind;
  readonly title: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  /** Null where there is no date. */
  readonly dueOn: string | null;
  /** Whole days from the day it was told to the due day; negative once it has passed. */
  readonly daysLeft: number | null;
  /** Why the viewer was told, one sentence in their language; null where that needs no words. */
  readonly why: string | null;
  /** Where in the product the thing is. */
  readonly path: string;
  readonly createdAt: string;
  readonly readAt: string | null;
}

export interface NoticeConnection {
  readonly __typename?: 'NoticeConnection';
  readonly nodes: readonly Notice[];
  readonly pageInfo: PageInfo;
  readonly unreadCount: number;
}

export interface MarkNoticesReadInput {
  readonly clientMutationId?: string | null;
  readonly ids?: readonly string[] | null;
}

export interface MarkedRead {
  readonly __typename?: 'MarkedRead';
  readonly unreadCount: number;
}

export type DeliveryState =
  | 'scheduled'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'bounced'
  | 'complained'
  | 'unknown'
  | 'failed'
  | 'cancelled'
  | 'no_address';

/** Ways by which a message leaves the product; the notice inside it is none of them, and always there. */
export type ChannelKind = 'mail' | 'line_works' | 'slack' | 'teams' | 'chatwork' | 'web_push' | 'webhook';

/** Who answers, from the nearest to the furthest; everybody up to it is told. */
export type AudienceLevel = 'owner' | 'clinic_manager' | 'consultant' | 'tenant_admin';

/** What becomes of a stage on a closed day: told on it all the same, on the open day before, or on the one after. */
export type ClosedDayRule = 'as_is' | 'before' | 'after';

/** Whether it may stand in one message with other lines of the same person and day. */
export type MessageGrouping = 'daily' | 'single';

export interface ReminderRules {
  readonly __typename?: 'ReminderRules';
  readonly policies: readonly ReminderPolicy[];
  readonly settings: ReminderSettings;
  readonly viewerCanEdit: boolean;
}

export interface ReminderStage {
  readonly __typename?: 'ReminderStage';
  /** Calendar days before the date; 0 is the day itself, -1 the day after it. */
  readonly days: number;
  readonly level: AudienceLevel;
}

export interface ReminderPolicy {
  readonly __typename?: 'ReminderPolicy';
  readonly kind: DeadlineKind;
  /** 0 as long as the product's own policy holds. */
  readonly version: number;
  readonly isOn: boolean;
  /** Furthest first. */
  readonly stages: readonly ReminderStage[];
  /** Days between further occasions after the last stage; null for none. */
  readonly repeatsEveryDays: number | null;
  /** HH:MM in Japan. */
  readonly at: string;
  readonly onClosedDay: ClosedDayRule;
  /** Whether a stage reaches one level further when nothing happened since the stage before. */
  readonly escalates: boolean;
  readonly grouping: MessageGrouping;
  readonly channels: readonly ChannelKind[];
  /** How many dates of the kind are open, of those that the viewer sees. */
  readonly openCount: number;
  /** The nearest of them from today on. */
  readonly nextDueOn: string | null;
}

export interface ReminderSettings {
  readonly __typename?: 'ReminderSettings';
  /** 0 as long as the product's own settings hold. */
  readonly version: number;
  readonly saturdaysClosed: boolean;
  readonly sundaysClosed: boolean;
  readonly holidaysClosed: boolean;
  /** First and last day of the break around New Year, MM-DD; both or none. */
  readonly newYearFrom: string | null;
  readonly newYearUntil: string | null;
  /** Hours in which nobody is written to, HH:MM in Japan; both or none; may run over midnight. */
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly mondayDigest: boolean;
  /** Minutes after which a message that did not leave on its channel goes by mail instead. */
  readonly fallbackMinutes: number;
}

export interface ReminderStageInput {
  /** From -90 to 365. */
  readonly days: number;
  readonly level: AudienceLevel;
}

export interface ReminderPolicyInput {
  readonly isOn: boolean;
  /** Up to 20, in any order, each number of days once. */
  readonly stages: readonly ReminderStageInput[];
  /** From 1 to 90. */
  readonly repeatsEveryDays?: number | null;
  /** HH:MM in Japan. */
  readonly at: string;
  readonly onClosedDay: ClosedDayRule;
  readonly escalates: boolean;
  readonly grouping: MessageGrouping;
  /** With none, people are told in the product; the last stage goes by mail even so. */
  readonly channels: readonly ChannelKind[];
}

export interface ReminderPolicyPreviewInput {
  /** The day of the thing. */
  readonly dueOn: string;
  readonly policy: ReminderPolicyInput;
}

export type ReminderPolicyPreviewResult = ReminderPolicyPreview | InvalidInput;

export interface ReminderPolicyPreview {
  readonly __typename?: 'ReminderPolicyPreview';
  /** In the order of days, with the first few repeats. */
  readonly occasions: readonly ReminderOccasion[];
}

export interface ReminderOccasion {
  readonly __typename?: 'ReminderOccasion';
  /** The open day on which people are told, and when on it, HH:MM in Japan. */
  readonly tellOn: string;
  readonly at: string;
  /** When messages leave that would disturb somebody in quiet hours: the same day and time unless they have to wait. */
  readonly leavesOn: string;
  readonly leavesAt: string;
  /** Calendar days before the date, as its stage says. */
  readonly days: number;
  /** As the stage says. */
  readonly level: AudienceLevel;
  /** How far it reaches when nothing happens from the first stage on. */
  readonly levelIfNothingHappens: AudienceLevel;
  /** The calendar day that the stage names, where it is closed and people are told on another one. */
  readonly movedFrom: string | null;
  /** Why that day is closed, in the reader's language. */
  readonly closedBecause: string | null;
  /** Reaches even those who asked for less. */
  readonly isLast: boolean;
  readonly isRepeat: boolean;
  /** Its moment has passed already, so that nobody would be told any more. */
  readonly isPast: boolean;
}

export interface SaveReminderPolicyInput {
  readonly clientMutationId?: string | null;
  readonly kind: DeadlineKind;
  /** The version seen. */
  readonly version: number;
  readonly policy: ReminderPolicyInput;
}

export type SaveReminderPolicyResult = ReminderPolicySaved | ReminderPolicyChangedMeanwhile | InvalidInput;

export interface ReminderPolicySaved {
  readonly __typename?: 'ReminderPolicySaved';
  readonly policy: ReminderPolicy;
}

export interface ReminderPolicyChangedMeanwhile {
  readonly __typename?: 'ReminderPolicyChangedMeanwhile';
  readonly message: string;
  readonly current: ReminderPolicy;
}

export interface ResetReminderPolicyInput {
  readonly clientMutationId?: string | null;
  readonly kind: DeadlineKind;
  /** The version seen. */
  readonly version: number;
}

export type ResetReminderPolicyResult = ReminderPolicySaved | ReminderPolicyChangedMeanwhile;

export interface SaveReminderSettingsInput {
  readonly clientMutationId?: string | null;
  /** The version seen. */
  readonly version: number;
  readonly saturdaysClosed: boolean;
  readonly sundaysClosed: boolean;
  readonly holidaysClosed: boolean;
  /** At most 31 days from the first to the last. */
  readonly newYearFrom?: string | null;
  readonly newYearUntil?: string | null;
  /** At most 16 hours. */
  readonly quietFrom?: string | null;
  readonly quietUntil?: string | null;
  readonly mondayDigest: boolean;
  /** From 1 to 1440. */
  readonly fallbackMinutes: number;
}

export type SaveReminderSettingsResult = ReminderSettingsSaved | ReminderSettingsChangedMeanwhile | InvalidInput;

export interface ReminderSettingsSaved {
  readonly __typename?: 'ReminderSettingsSaved';
  readonly settings: ReminderSettings;
}

export interface ReminderSettingsChangedMeanwhile {
  readonly __typename?: 'ReminderSettingsChangedMeanwhile';
  readonly message: string;
  readonly current: ReminderSettings;
}

export interface ResetReminderSettingsInput {
  readonly clientMutationId?: string | null;
  /** The version seen. */
  readonly version: number;
}

export type ResetReminderSettingsResult = ReminderSettingsSaved | ReminderSettingsChangedMeanwhile;

/** Of which stages a person wants messages. The notice in the product comes with every stage, and the last stage goes out always. */
export type ReceivesReminders = 'all' | 'important' | 'last_only';

export interface ReminderPreferences {
  readonly __typename?: 'ReminderPreferences';
  /** 0 as long as the person has chosen nothing. */
  readonly version: number;
  readonly receives: ReceivesReminders;
  /** Null for whatever the consultancy's policies say. */
  readonly channels: readonly ChannelKind[] | null;
  readonly mondayDigest: boolean;
  /** The person's account at LINE WORKS, as the office entered it. */
  readonly lineWorksId: string | null;
  /** Whether a browser of the person is set up for push messages. */
  readonly hasBrowser: boolean;
}

export interface SaveReminderPreferencesInput {
  readonly clientMutationId?: string | null;
  /** The version seen. */
  readonly version: number;
  readonly receives: ReceivesReminders;
  /** Of mail, line_works and web_push; null for whatever the consultancy's policies say. */
  readonly channels?: readonly ChannelKind[] | null;
  readonly mondayDigest: boolean;
}

export type SaveReminderPreferencesResult =
  ReminderPreferencesSaved | ReminderPreferencesChangedMeanwhile | InvalidInput;

export interface ReminderPreferencesSaved {
  readonly __typename?: 'ReminderPreferencesSaved';
  readonly preferences: ReminderPreferences;
}

export interface ReminderPreferencesChangedMeanwhile {
  readonly __typename?: 'ReminderPreferencesChangedMeanwhile';
  readonly message: string;
  readonly current: ReminderPreferences;
}

export interface ExportReminderSimulationInput {
  readonly from: string;
  readonly until: string;
  readonly clinicId?: string | null;
  readonly memberId?: string | null;
  readonly kind?: DeadlineKind | null;
}

export interface ReminderSimulationExport {
  readonly __typename?: 'ReminderSimulationExport';
  readonly fileName: string;
  /** UTF-8 with its mark, lines ended by CRLF. */
  readonly csv: string;
  readonly rows: number;
  /** Whether there were more than the 20,000 rows that stand in it. */
  readonly isCut: boolean;
}

export type SimulationOrder = 'day' | 'person';

export interface ReminderSimulation {
  readonly __typename?: 'ReminderSimulation';
  readonly nodes: readonly SimulatedTelling[];
  readonly pageInfo: PageInfo;
  /** The first day that was really looked at: today, where an earlier one was asked for. */
  readonly from: string;
  readonly until: string;
  /** On all pages together. */
  readonly tellings: number;
  /** Messages that would leave on all pages together; several tellings of one day stand in one message. */
  readonly messages: number;
  /** People and rooms on all pages together. */
  readonly recipients: number;
  /** Whom the simulation can be narrowed to, by name; at most 200. */
  readonly people: readonly SimulatedPerson[];
}

export interface SimulatedPerson {
  readonly __typename?: 'SimulatedPerson';
  readonly id: string;
  readonly name: string;
}

/** One person or room is told of one stage of a date, or gets the digest of the week. */
export interface SimulatedTelling {
  readonly __typename?: 'SimulatedTelling';
  readonly id: string;
  readonly on: string;
  /** When the notice stands in the product, HH:MM in Japan. */
  readonly at: string;
  /** When messages leave: then, or at the end of the quiet hours. */
  readonly leavesOn: string;
  readonly leavesAt: string;
  /** Null for the digest of the week. */
  readonly deadline: SimulatedDeadline | null;
  /** Whole days before the due day; negative after it. Null for the digest of the week. */
  readonly days: number | null;
  /** How far this stage reaches. Null for the digest of the week. */
  readonly level: AudienceLevel | null;
  readonly isLast: boolean;
  readonly recipientId: string;
  readonly recipientName: string;
  readonly isRoom: boolean;
  /** Messages besides the notice in the product; none when that has to do. */
  readonly channels: readonly ChannelKind[];
  /** Why this recipient, now, in these ways: whole sentences in the viewer's language. */
  readonly why: string;
}

export interface SimulatedDeadline {
  readonly __typename?: 'SimulatedDeadline';
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly title: string;
  readonly dueOn: string;
  readonly path: string;
  readonly clinicId: string | null;
  readonly clinicName: string | null;
}
