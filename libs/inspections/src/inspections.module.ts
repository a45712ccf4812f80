import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { RemindersModule } from '@mamori/reminders';
import { InspectionRepository } from './inspection.repository';
import { InspectionResolver } from './inspection.resolver';
import { InspectionsService } from './inspections.service';

/** Inspection dates and the day by which papers are due. */
@Module({
  imports: [ClinicsModule, RemindersModule],
  providers: [InspectionRepository, InspectionResolver, InspectionsService],
  exports: [InspectionsService],
})
export class InspectionsModule {}
