// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { InvalidInput, PageInfo } from '@mamori/platform';

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

export type DeliveryState = 'pending' | 'sending' | 'sent' | 'unknown' | 'failed' | 'cancelled' | 'no_address';

export interface Delivery {
  readonly __typename?: 'Delivery';
  readonly id: string;
  readonly channel: string;
  readonly recipientName: string;
  readonly clinicName: string | null;
  readonly title: string;
  /** Null where it tells of something without a date. */
  readonly dueOn: string | null;
  readonly state: DeliveryState;
  readonly createdAt: string;
  readonly sentAt: string | null;
}

export interface DeliveryConnection {
  readonly __typename?: 'DeliveryConnection';
  readonly nodes: readonly Delivery[];
  readonly pageInfo: PageInfo;
}

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
  /** The person's account at LINE WORKS. */
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
  /** Up to 200 characters. */
  readonly lineWorksId?: string | null;
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
