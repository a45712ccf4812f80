import { Module } from '@nestjs/common';
import { PortfolioRepository } from './portfolio.repository';
import { PortfolioResolver } from './portfolio.resolver';

@Module({ providers: [PortfolioRepository, PortfolioResolver] })
export class PortfolioModule {}
