import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import type { RegisterSummary } from '../../schema.gen';
import { Registers } from './registers';

@Resolver()
export class RegistersResolver {
  constructor(private readonly registers: Registers) {}

  @Allow('register:read')
  @Query('registers')
  of(@Args('clinicId') clinicId: string): Promise<readonly RegisterSummary[]> {
    return this.registers.summary(clinicId);
  }
}
