import type { Day } from '@mamori/platform';
import { fiscalYearLastOn } from '@mamori/platform';
import type { ItemRules } from './catalogue-schema';

/**
 * The last day that a target date may name without a reason.
 *
 * It is the last day of the checklist's own fiscal year, not of the edition's: R7 filled in during 令和8年度 takes days to 2027-03-31.
 * An item that counts a firm plan as はい (two-factor, 令和9年度まで) keeps its own later day, 2028-03-31.
 * Source: 令和7年度版マニュアル(案) p3 (目標日は年度中); 項目2-⑩ the reading of 「令和9年度まで」 as the end of that year is inferred,
 * `deadlines.json` twofa-fy-end.
 */
export function targetLatestOn(
  rules: Pick<ItemRules, 'planned_until_fiscal_year' | 'target_date_latest'>,
  checklistFiscalYear: number,
): Day {
  const lastOn = fiscalYearLastOn(checklistFiscalYear);
  const ownLatestOn = rules.planned_until_fiscal_year ? rules.target_date_latest : undefined;
  return ownLatestOn && ownLatestOn > lastOn ? ownLatestOn : lastOn;
}
