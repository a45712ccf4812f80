import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type Day } from '@mamori/platform';
import type {
  DeadlineKind,
  ExportReminderSimulationInput,
  ReminderSimulation,
  ReminderSimulationExport,
  SimulationOrder,
} from '../schema.gen';
import { SimulationExport } from './simulation-export';
import { simulationPage } from './simulation-page';
import { Simulations } from './simulations';

@Resolver()
export class SimulationResolver {
  constructor(
    private readonly simulations: Simulations,
    private readonly exports: SimulationExport,
  ) {}

  @Allow('reminder:read-policies')
  @Query('reminderSimulation')
  async simulation(
    @Args('from') from: Day,
    @Args('until') until: Day,
    @Args('clinicId') clinicId?: string | null,
    @Args('memberId') memberId?: string | null,
    @Args('kind') kind?: DeadlineKind | null,
    @Args('order') order?: SimulationOrder | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<ReminderSimulation> {
    const run = await this.simulations.run(from, until, { clinicId, kind });
    return simulationPage(run, {
      memberId: memberId ?? null,
      order: order ?? 'day',
      first: first ?? null,
      after: after ?? null,
    });
  }

  @Allow('reminder:read-policies')
  @Mutation('exportReminderSimulation')
  export(@Args('input') input: ExportReminderSimulationInput): Promise<ReminderSimulationExport> {
    return this.exports.take(input);
  }
}
