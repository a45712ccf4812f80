import { bedBands, type SurveyMetric } from '@mamori/editions';
import type { TopicCounts } from '../benchmark.repository';
import type { BenchmarkMetric, BenchmarkOwn } from '../schema.gen';

/** The item of the checklist that a figure of the survey is compared with. */
export interface ComparedItem {
  readonly topic: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
}

/** A figure of the survey with one's own beside it; without a matching item there is nothing of one's own to show. */
export function compare(
  metric: SurveyMetric,
  item: ComparedItem | undefined,
  counts: readonly TopicCounts[],
): BenchmarkMetric {
  return {
    key: metric.metric,
    labelJa: metric.label_ja,
    labelEn: metric.label_en,
    percent: metric.percent,
    denominatorJa: metric.denominator_ja,
    byBeds: bedBands(metric.by_beds),
    match: metric.match,
    noteJa: metric.note_ja ?? '',
    sources: metric.sources,
    own: item ? ownOf(item, counts) : null,
  };
}

function ownOf({ topic, code, labelJa, labelEn }: ComparedItem, counts: readonly TopicCounts[]): BenchmarkOwn {
  const { answered, yes, planned } = counts.find((each) => each.topic === topic) ?? { answered: 0, yes: 0, planned: 0 };
  const percent = answered === 0 ? null : Math.round((100 * yes) / answered);
  return { itemCode: code, itemLabelJa: labelJa, itemLabelEn: labelEn, answered, yes, planned, percent };
}
