// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { PageInfo } from '@mamori/platform';

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
  | 'training';

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
