import { Module } from '@nestjs/common';
import { RemindersModule } from '@mamori/reminders';
import { CareRepository } from './care/care.repository';
import { CareResolver } from './care/care.resolver';
import { CareService } from './care/care.service';
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
import { ContactRepository } from './registers/contacts/contact.repository';
import { ContactResolver } from './registers/contacts/contact.resolver';
import { ContactService } from './registers/contacts/contact.service';
import { EquipmentFilesController } from './registers/equipment/equipment-files.controller';
import { EquipmentFilesService } from './registers/equipment/equipment-files.service';
import { EquipmentRepository } from './registers/equipment/equipment.repository';
import { EquipmentResolver } from './registers/equipment/equipment.resolver';
import { EquipmentService } from './registers/equipment/equipment.service';
import { ReadinessFilesController } from './registers/rows/readiness-files.controller';
import { readinessProviders } from './registers/rows/readiness-providers';
import { registerProviders } from './registers/snapshot/register-providers';
import { Registers } from './registers/snapshot/registers';
import { TrainingFilesController } from './registers/training/training-files.controller';
import { trainingProviders } from './registers/training/training-providers';
import { SystemRepository } from './system.repository';
import { SystemResolver } from './system.resolver';
import { SystemService } from './system.service';
import { TwoFactorBoardRepository } from './two-factor/two-factor-board.repository';
import { TwoFactorBoardResolver } from './two-factor/two-factor-board.resolver';
import { TwoFactorDateHandler } from './two-factor/two-factor-date.handler';
import { TwoFactorDateRepository } from './two-factor/two-factor-date.repository';
import { TwoFactorDateResolver } from './two-factor/two-factor-date.resolver';
import { TwoFactorDateService } from './two-factor/two-factor-date.service';
import { SystemDates } from './system-dates';
import { TwoFactorReminders } from './two-factor/two-factor-reminders';

const twoFactor = [
  TwoFactorBoardRepository,
  TwoFactorBoardResolver,
  TwoFactorDateHandler,
  TwoFactorDateRepository,
  TwoFactorDateResolver,
  TwoFactorDateService,
  SystemDates,
  TwoFactorReminders,
];

/** Clinics, their systems, and the import of clinic lists. */
@Module({
  imports: [RemindersModule],
  controllers: [ClinicImportController, EquipmentFilesController, ReadinessFilesController, TrainingFilesController],
  providers: [
    CareRepository,
    CareResolver,
    CareService,
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
    ContactRepository,
    ContactResolver,
    ContactService,
    EquipmentFilesService,
    EquipmentRepository,
    EquipmentResolver,
    EquipmentService,
    SystemRepository,
    SystemResolver,
    SystemService,
    ...registerProviders,
    ...readinessProviders,
    ...trainingProviders,
    ...twoFactor,
  ],
  exports: [
    ClinicImportHandler,
    ClinicImportRun,
    ClinicImportService,
    ClinicService,
    ClinicSummaries,
    Registers,
    SystemService,
    TwoFactorDateHandler,
  ],
})
export class ClinicsModule {}
