import type { PortfolioRow, RiskPart } from '../schema.gen';

/** What the risk of a clinic is made of. */
export type RiskFigures = Pick<
  PortfolioRow,
  'tasksOverdue' | 'itemsNo' | 'itemsTotal' | 'itemsAnswered' | 'checklistId' | 'twoFactor'
> & {
  /** 2: an inspection within 30 days, 1: within 90, 0: none. */
  readonly inspectionNearness: 0 | 1 | 2;
};

interface WeighedPart extends RiskPart {
  /** How many times the points are counted. */
  readonly times: (figures: RiskFigures) => number;
}

/**
 * The parts of the risk in the order in which they are shown, with their points and what these are given for.
 *
 * Risk orders the portfolio and says nothing about how likely harm is. The generated column `risk` of
 * `app.clinic_summaries` adds up the same parts; a test holds the two together.
 */
export const riskParts: readonly WeighedPart[] = [
  {
    key: 'overdue_task',
    points: 8,
    labelJa: '期限超過のタスク（1件ごと）',
    labelEn: 'Each overdue task',
    times: ({ tasksOverdue }) => tasksOverdue,
  },
  {
    key: 'item_no',
    points: 3,
    labelJa: '「いいえ」と答えた項目（1項目ごと）',
    labelEn: 'Each item answered no',
    times: ({ itemsNo }) => itemsNo,
  },
  {
    key: 'item_unanswered',
    points: 1,
    labelJa: 'まだ答えていない項目（1項目ごと）',
    labelEn: 'Each item not answered yet',
    times: ({ itemsTotal, itemsAnswered }) => itemsTotal - itemsAnswered,
  },
  {
    key: 'no_checklist',
    points: 18,
    labelJa: '今年度のチェックリストが未着手',
    labelEn: 'No checklist started this fiscal year',
    times: ({ checklistId }) => Number(checklistId === null),
  },
  {
    key: 'two_factor_none',
    points: 10,
    labelJa: '二要素認証が未対応（どれか1つのシステムでも）',
    labelEn: 'Two-factor login neither in place nor planned (on any system)',
    times: ({ twoFactor }) => Number(twoFactor === 'none'),
  },
  {
    key: 'two_factor_no_system',
    points: 5,
    labelJa: 'システム未登録',
    labelEn: 'No system registered',
    times: ({ twoFactor }) => Number(twoFactor === 'no_system'),
  },
  {
    key: 'two_factor_relief',
    points: 3,
    labelJa: '二要素認証が猶予中（どれか1つのシステムでも）',
    labelEn: 'Two-factor login put off for now (on any system)',
    times: ({ twoFactor }) => Number(twoFactor === 'relief'),
  },
  {
    key: 'inspection_within_30_days',
    points: 20,
    labelJa: '30日以内に立入検査がある',
    labelEn: 'An inspection within 30 days',
    times: ({ inspectionNearness }) => Number(inspectionNearness === 2),
  },
  {
    key: 'inspection_within_90_days',
    points: 10,
    labelJa: '31日から90日以内に立入検査がある',
    labelEn: 'An inspection in 31 to 90 days',
    times: ({ inspectionNearness }) => Number(inspectionNearness === 1),
  },
];

/** Adds up the parts; 0 or more. */
export function riskOf(figures: RiskFigures): number {
  return riskParts.reduce((risk, { points, times }) => risk + points * times(figures), 0);
}
