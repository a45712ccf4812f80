import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { type ClinicImportAsked, clinicImportAsked } from '../clinic-import.jobs';
import { ClinicImportRun } from '../clinic-import-run';

/** Writes an import that was asked for. Steps of its own: a large list takes longer than a transaction should. */
@Injectable()
export class ClinicImportHandler implements JobHandler<ClinicImportAsked> {
  readonly job = clinicImportAsked;
  readonly mode = 'stepwise';

  constructor(private readonly imports: ClinicImportRun) {}

  handle({ importId }: ClinicImportAsked): Promise<void> {
    return this.imports.run(importId);
  }
}
