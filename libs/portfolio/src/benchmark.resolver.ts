import { Args, Query, Resolver } from '@nestjs/graphql';
import { shippedCatalogue, shippedSurvey, type SurveyMetric } from '@mamori/editions';
import { Allow, currentActor, notFound } from '@mamori/platform';
import { BenchmarkRepository } from './benchmark.repository';
import { compare, type ComparedItem } from './policy/compare';
import type { Benchmark } from './schema.gen';

@Resolver()
export class BenchmarkResolver {
  constructor(private readonly answers: BenchmarkRepository) {}

  @Allow('checklist:read')
  @Query('benchmark')
  async benchmark(@Args('clinicId') clinicId?: string | null): Promise<Benchmark> {
    const survey = shippedSurvey();
    const compared = survey.metrics.map((metric) => ({ metric, item: itemOf(metric) }));
    const topics = [...new Set(compared.flatMap(({ item }) => (item ? [item.topic] : [])))];
    const own = await this.answers.answers(currentActor().tenantId, topics, clinicId ?? null);
    if (clinicId && own.clinicName === null) throw notFound('clinic', clinicId);
    return {
      titleJa: survey.title_ja,
      titleEn: survey.title_en,
      startOn: survey.period.start,
      endOn: survey.period.end,
      validResponses: survey.valid_responses,
      clinicName: own.clinicName,
      metrics: compared.map(({ metric, item }) => compare(metric, item, own.topics)),
      sources: survey.sources,
    };
  }
}

/** By topic, so that answers in other editions and in the form of pharmacies are found as well. */
function itemOf({ checklist_items: [key] }: SurveyMetric): ComparedItem | undefined {
  const items = shippedCatalogue().editions.flatMap(({ forms }) =>
    forms.flatMap(({ sections }) => sections.flatMap((section) => section.items)),
  );
  const item = items.find(({ id }) => id === key);
  return item && { topic: item.topic, code: item.code, labelJa: item.label_ja, labelEn: item.label_en };
}
