// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { ClinicKind } from '@mamori/clinics';
import type { PageInfo } from '@mamori/platform';
import type { DeadlineKind } from '@mamori/reminders';

/** The survey counts hospitals alone: no national figure for clinics or pharmacies is known. */
export interface Benchmark {
  readonly __typename?: 'Benchmark';
  readonly titleJa: string;
  readonly titleEn: string;
  /** First and last day of the survey. */
  readonly startOn: string;
  readonly endOn: string;
  readonly validResponses: number;
  /** Whose figures stand beside it; null for all clinics that the viewer looks after. */
  readonly clinicName: string | null;
  readonly metrics: readonly BenchmarkMetric[];
  readonly sources: readonly BenchmarkSource[];
}

/** How well a figure fits the item of the checklist beside it. */
export type BenchmarkMatch = 'direct' | 'proxy';

export interface BenchmarkMetric {
  readonly __typename?: 'BenchmarkMetric';
  readonly key: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly percent: number;
  /** Of whom the share is. */
  readonly denominatorJa: string;
  readonly byBeds: readonly BenchmarkBand[];
  readonly match: BenchmarkMatch;
  readonly noteJa: string;
  /** Ids of `Benchmark.sources`. */
  readonly sources: readonly string[];
  /** Null when no item of the checklist asks for it. */
  readonly own: BenchmarkOwn | null;
}

export interface BenchmarkBand {
  readonly __typename?: 'BenchmarkBand';
  /** Beds; null for no lower bound. */
  readonly from: number | null;
  /** Beds, inclusive; null for no upper bound. */
  readonly to: number | null;
  readonly percent: number;
}

/** Answers of this fiscal year to the item in question. Where a list has several, all of them count together. */
export interface BenchmarkOwn {
  readonly __typename?: 'BenchmarkOwn';
  /** Code of the item in the edition that the survey was compared with. */
  readonly itemCode: string;
  readonly itemLabelJa: string;
  readonly itemLabelEn: string;
  /** Clinics that have answered. */
  readonly answered: number;
  /** Of these, those with はい; what is planned is not in place. */
  readonly yes: number;
  readonly planned: number;
  /** Rounded share of はい; null while nobody has answered. */
  readonly percent: number | null;
}

export interface BenchmarkSource {
  readonly __typename?: 'BenchmarkSource';
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

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
  /** Also clinics whose care has ended; they are left out unless true. */
  readonly withLeft?: boolean | null;
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
  /** The last day of care; null while none is set. May lie ahead. */
  readonly leftOn: string | null;
  /** The last day of care has passed. */
  readonly hasLeft: boolean;
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
  /** Day on which two factors are due for this consultancy, and the days left from today. */
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
