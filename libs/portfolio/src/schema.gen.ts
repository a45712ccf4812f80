// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { ClinicKind } from '@mamori/clinics';
import type { PageInfo } from '@mamori/platform';
import type { DeadlineKind } from '@mamori/reminders';

export type PortfolioSort = 'risk' | 'name' | 'next' | 'progress';

/** The clinic's state over all its systems and both kinds of login: the worst of them. */
export type TwoFactorOverall = 'in_place' | 'planned' | 'relief' | 'none' | 'no_system';

export interface PortfolioFilter {
  readonly text?: string | null;
  readonly prefecture?: number | null;
  readonly kind?: ClinicKind | null;
  readonly tag?: string | null;
  readonly twoFactor?: TwoFactorOverall | null;
  /** Only clinics with an overdue task. */
  readonly overdue?: boolean | null;
}

export interface PortfolioPage {
  readonly __typename?: 'PortfolioPage';
  readonly nodes: readonly PortfolioRow[];
  readonly pageInfo: PageInfo;
}

export interface PortfolioRow {
  readonly __typename?: 'PortfolioRow';
  readonly clinicId: string;
  readonly name: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly tags: readonly string[];
  /** Null while no checklist is open for this fiscal year. */
  readonly checklistId: string | null;
  readonly itemsTotal: number;
  readonly itemsAnswered: number;
  readonly itemsNo: number;
  readonly closedByEntryQuestion: boolean;
  readonly tasksOpen: number;
  readonly tasksOverdue: number;
  readonly nextOn: string | null;
  readonly nextKind: DeadlineKind | null;
  readonly nextTitle: string | null;
  readonly twoFactor: TwoFactorOverall;
  readonly risk: number;
}

export interface PortfolioTotals {
  readonly __typename?: 'PortfolioTotals';
  readonly clinics: number;
  readonly notStarted: number;
  readonly completed: number;
  readonly itemsTotal: number;
  readonly itemsAnswered: number;
  readonly itemsNo: number;
  readonly tasksOpen: number;
  readonly tasksOverdue: number;
  /** Clinics whose two-factor state is in_place. */
  readonly twoFactorReady: number;
  /** Day on which two factors are due (令和9年4月1日), and the days left from today. */
  readonly twoFactorDueOn: string;
  readonly twoFactorDaysLeft: number;
}

export interface RiskPart {
  readonly __typename?: 'RiskPart';
  readonly key: string;
  readonly points: number;
  readonly labelJa: string;
  readonly labelEn: string;
}
