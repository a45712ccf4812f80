import { Module } from '@nestjs/common';
import { ReminderPolicies } from '../policies/reminder-policies';
import { SimulationExport } from './simulation-export';
import { SimulationRepository } from './simulation.repository';
import { Simulations } from './simulations';

/** The look ahead alone, for who needs nothing else of reminders. */
@Module({
  providers: [ReminderPolicies, SimulationExport, SimulationRepository, Simulations],
  exports: [SimulationExport, Simulations],
})
export class SimulationModule {}
