import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { AnswerRepository } from './answer.repository';
import { AnswersService } from './answers.service';
import { ChecklistRepository } from './checklist.repository';
import { ChecklistResolver } from './checklist.resolver';
import { ChecklistsService } from './checklists.service';
import { EvidenceRepository } from './evidence/evidence.repository';
import { EvidenceResolver } from './evidence/evidence.resolver';
import { EvidenceService } from './evidence/evidence.service';
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
    EvidenceRepository,
    EvidenceResolver,
    EvidenceService,
    SignatureRepository,
  ],
  exports: [AnswersService, ChecklistsService, EvidenceService],
})
export class ChecklistsModule {}
