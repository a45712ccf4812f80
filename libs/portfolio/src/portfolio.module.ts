import { Module } from '@nestjs/common';
import { BenchmarkRepository } from './benchmark.repository';
import { BenchmarkResolver } from './benchmark.resolver';
import { PortfolioRepository } from './portfolio.repository';
import { PortfolioResolver } from './portfolio.resolver';

@Module({ providers: [BenchmarkRepository, BenchmarkResolver, PortfolioRepository, PortfolioResolver] })
export class PortfolioModule {}
