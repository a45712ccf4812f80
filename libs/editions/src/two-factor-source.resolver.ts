import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import { shippedCatalogue } from './shipped-catalogue';
import type { TwoFactorSource } from './schema.gen';

/** Entries of the deadlines catalogue about two factors, the usual day first. */
const ENTRIES: readonly string[] = ['twofa-ref-date', 'twofa-fy-end', 'twofa-relief'];

@Resolver()
export class TwoFactorSourceResolver {
  @Allow('edition:read')
  @Query('twoFactorSources')
  sources(): readonly TwoFactorSource[] {
    return shippedCatalogue()
      .deadlines.items.filter(({ id }) => ENTRIES.includes(id))
      .map((entry) => ({
        on: entry.date,
        titleJa: entry.title_ja,
        titleEn: entry.title_en,
        legalBasisJa: entry.legal_basis_ja,
        confidence: entry.confidence,
        noteJa: entry.note_ja ?? '',
        sources: entry.sources,
      }));
  }
}
