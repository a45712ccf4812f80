import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, currentActor, decodeCursor, pageSize, toPage } from '@mamori/platform';
import { portfolioCursor } from './policy/portfolio-cursor';
import { filterValues } from './policy/portfolio-filter';
import { riskParts } from './policy/risk';
import { PortfolioRepository } from './portfolio.repository';
import type { PortfolioFilter, PortfolioPage, PortfolioSort, PortfolioTotals, RiskPart } from './schema.gen';

@Resolver()
export class PortfolioResolver {
  constructor(private readonly clinics: PortfolioRepository) {}

  @Allow('portfolio:read')
  @Query('portfolio')
  async portfolio(
    @Args('filter') filter?: PortfolioFilter | null,
    @Args('sort') sort?: PortfolioSort | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<PortfolioPage> {
    const size = pageSize(first);
    const order = sort ?? 'risk';
    const rows = await this.clinics.page({
      tenantId: currentActor().tenantId,
      filter: filterValues(filter),
      sort: order,
      after: decodeCursor(after, portfolioCursor[order]),
      limit: size + 1,
    });
    return toPage(rows, size, ({ sortKey, clinicId }) => [order, sortKey, clinicId]);
  }

  @Allow('portfolio:read')
  @Query('portfolioTotals')
  portfolioTotals(@Args('filter') filter?: PortfolioFilter | null): Promise<PortfolioTotals> {
    return this.clinics.totals(currentActor().tenantId, filterValues(filter));
  }

  @Allow('portfolio:read')
  @Query('riskFormula')
  riskFormula(): readonly RiskPart[] {
    return riskParts;
  }
}
