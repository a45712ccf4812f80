import type { DraftFactPartsFragment } from '../gql/graphql';

/** What a draft says of the edition as a whole, as it is typed. */
export interface FactsValues {
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly fiscalYear: string;
  readonly published: string;
  readonly guidelineBasis: string;
  readonly earlierEditionId: string;
}

export const factsFields = [
  'labelJa',
  'labelEn',
  'titleJa',
  'fiscalYear',
  'published',
  'guidelineBasis',
  'earlierEditionId',
] as const satisfies readonly (keyof FactsValues)[];

export const valuesOfFacts = (draft: DraftFactPartsFragment): FactsValues => ({
  labelJa: draft.labelJa,
  labelEn: draft.labelEn,
  titleJa: draft.titleJa,
  fiscalYear: String(draft.fiscalYear ?? ''),
  published: draft.published,
  guidelineBasis: draft.guidelineBasis,
  earlierEditionId: draft.earlier?.id ?? '',
});

export const areSameFacts = (one: FactsValues, other: FactsValues): boolean =>
  factsFields.every((field) => one[field] === other[field]);

/** What was typed, as the server takes it; digits of either width. */
export function toFactsInput({ fiscalYear, earlierEditionId, published, ...texts }: FactsValues) {
  const year = fiscalYear.normalize('NFKC').trim();
  return {
    ...texts,
    published: published.normalize('NFKC').replaceAll('/', '-'),
    fiscalYear: /^\d{4}$/u.test(year) ? Number(year) : undefined,
    earlierEditionId: earlierEditionId || undefined,
  };
}
