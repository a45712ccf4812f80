import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { AnswerRepository } from './answer.repository';
import { AnswersService } from './answers.service';
import { CarryOverChunkRepository } from './carry-over/carry-over-chunk.repository';
import { CarryOverFacts } from './carry-over/carry-over-facts.repository';
import { CarryOverLines } from './carry-over/carry-over-lines.service';
import { CarryOverRun } from './carry-over/carry-over-run';
import { CarryOverRepository } from './carry-over/carry-over.repository';
import { CarryOverResolver } from './carry-over/carry-over.resolver';
import { CarryOverService } from './carry-over/carry-over.service';
import { ReconfirmRepository } from './carry-over/reconfirm.repository';
import { ReconfirmResolver } from './carry-over/reconfirm.resolver';
import { ReconfirmService } from './carry-over/reconfirm.service';
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
    CarryOverChunkRepository,
    CarryOverFacts,
    CarryOverLines,
    CarryOverRepository,
    CarryOverResolver,
    CarryOverRun,
    CarryOverService,
    ChecklistRepository,
    ChecklistResolver,
    ChecklistsService,
    ReconfirmRepository,
    ReconfirmResolver,
    ReconfirmService,
    EvidenceRepository,
    EvidenceResolver,
    EvidenceService,
    SignatureRepository,
  ],
  exports: [AnswersService, CarryOverRun, CarryOverService, ReconfirmService, ChecklistsService, EvidenceService],
})
export class ChecklistsModule {}
