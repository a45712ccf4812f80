import { Module } from '@nestjs/common';
import { RemindersModule } from '@mamori/reminders';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicWriter } from './clinic-writer';
import { ClinicRepository } from './clinic.repository';
import { ClinicResolver } from './clinic.resolver';
import { ClinicService } from './clinic.service';
import { SystemRepository } from './system.repository';
import { SystemResolver } from './system.resolver';
import { SystemService } from './system.service';

/** Clinics, their systems, and the import of clinic lists. */
@Module({
  imports: [RemindersModule],
  providers: [
    ClinicRepository,
    ClinicResolver,
    ClinicService,
    ClinicSummaries,
    ClinicWriter,
    SystemRepository,
    SystemResolver,
    SystemService,
  ],
  exports: [ClinicService, ClinicSummaries, SystemService],
})
export class ClinicsModule {}
