import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { AnswerRepository } from './answer.repository';
import { AnswersService } from './answers.service';
import { ChecklistRepository } from './checklist.repository';
import { ChecklistResolver } from './checklist.resolver';
import { ChecklistsService } from './checklists.service';
import { SignatureRepository } from './signing/signature.repository';

/** A clinic's answers to an edition. */
@Module({
  imports: [ClinicsModule],
  providers: [
    AnswerRepository,
    AnswersService,
    ChecklistRepository,
    ChecklistResolver,
    ChecklistsService,
    SignatureRepository,
  ],
  exports: [AnswersService, ChecklistsService],
})
export class ChecklistsModule {}
