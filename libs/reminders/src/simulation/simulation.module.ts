import { Module } from '@nestjs/common';
import { ReminderPolicies } from '../policies/reminder-policies';
import { SimulationRepository } from './simulation.repository';
import { Simulations } from './simulations';

/** The look ahead alone, for who needs nothing else of reminders. */
@Module({ providers: [ReminderPolicies, SimulationRepository, Simulations], exports: [Simulations] })
export class SimulationModule {}
