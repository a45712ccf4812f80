export { type RiskFigures, riskOf, riskParts } from './policy/risk';
export { PortfolioModule } from './portfolio.module';
export { type BoundStatement, pageOf } from './portfolio.repository';
export type * from './schema.gen';
