import type { ContinuityPlanInput, PlanPartsFragment, Presence } from '../../gql/graphql';
import type { RegisterFile } from '../rows/file-field';

export const planTexts = ['name', 'edition', 'keptWhere', 'approvedBy', 'note'] as const;
export const planDays = ['reviewedOn', 'checkedOn', 'nextReviewOn'] as const;
export type PlanText = (typeof planTexts)[number];
export type PlanDay = (typeof planDays)[number];

/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type PlanValues = Readonly<Record<PlanText | PlanDay, string>> & {
  readonly coversCyber: Presence;
  readonly file: RegisterFile | null;
};
/** As the server names them, but for the file, which it takes by its id. */
export type PlanField = keyof PlanValues;

/** In the order of the form. */
export const planFields: readonly PlanField[] = [
  'name',
  'coversCyber',
  'edition',
  'keptWhere',
  'approvedBy',
  'reviewedOn',
  'checkedOn',
  'nextReviewOn',
  'file',
  'note',
];

export const blankPlan: PlanValues = {
  name: '',
  coversCyber: 'unknown',
  edition: '',
  keptWhere: '',
  approvedBy: '',
  reviewedOn: '',
  checkedOn: '',
  nextReviewOn: '',
  file: null,
  note: '',
};

export const valuesOfPlan = (plan: PlanPartsFragment): PlanValues => ({
  name: plan.name,
  coversCyber: plan.coversCyber,
  edition: plan.edition,
  keptWhere: plan.keptWhere,
  approvedBy: plan.approvedBy,
  reviewedOn: plan.reviewedOn ?? '',
  checkedOn: plan.checkedOn ?? '',
  nextReviewOn: plan.nextReviewOn ?? '',
  file: plan.file,
  note: plan.note,
});

export const planInput = ({ file, ...values }: PlanValues): ContinuityPlanInput => ({
  ...values,
  reviewedOn: values.reviewedOn || null,
  checkedOn: values.checkedOn || null,
  nextReviewOn: values.nextReviewOn || null,
  fileId: file?.id ?? null,
});
