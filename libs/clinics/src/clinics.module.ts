import { Module } from '@nestjs/common';
import { RemindersModule } from '@mamori/reminders';
import { ClinicImportPlanner } from './clinic-import-planner';
import { ClinicImportRun } from './clinic-import-run';
import { ClinicImportController } from './clinic-import.controller';
import { ClinicImportRepository } from './clinic-import.repository';
import { ClinicImportResolver } from './clinic-import.resolver';
import { ClinicImportService } from './clinic-import.service';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicWriter } from './clinic-writer';
import { ClinicRepository } from './clinic.repository';
import { ClinicResolver } from './clinic.resolver';
import { ClinicService } from './clinic.service';
import { ClinicImportHandler } from './jobs/clinic-import.handler';
import { SystemRepository } from './system.repository';
import { SystemResolver } from './system.resolver';
import { SystemService } from './system.service';

/** Clinics, their systems, and the import of clinic lists. */
@Module({
  imports: [RemindersModule],
  controllers: [ClinicImportController],
  providers: [
    ClinicImportHandler,
    ClinicImportPlanner,
    ClinicImportRepository,
    ClinicImportResolver,
    ClinicImportRun,
    ClinicImportService,
    ClinicRepository,
    ClinicResolver,
    ClinicService,
    ClinicSummaries,
    ClinicWriter,
    SystemRepository,
    SystemResolver,
    SystemService,
  ],
  exports: [ClinicImportHandler, ClinicImportRun, ClinicImportService, ClinicService, ClinicSummaries, SystemService],
})
export class ClinicsModule {}
