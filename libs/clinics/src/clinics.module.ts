import { Module } from '@nestjs/common';
import { ClinicSummaries } from './clinic-summaries';

@Module({
  providers: [ClinicSummaries],
  exports: [ClinicSummaries],
})
export class ClinicsModule {}
