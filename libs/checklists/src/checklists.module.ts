import { Module } from '@nestjs/common';
import { ClinicsModule } from '@mamori/clinics';
import { RemindersModule } from '@mamori/reminders';
import { AnswerRepository } from './answer.repository';
import { AnswersService } from './answers.service';
import { FormBlankRepository } from './blanks/form-blank.repository';
import { FormBlanksResolver } from './blanks/form-blanks.resolver';
import { FormBlanksService } from './blanks/form-blanks.service';
import { MinistryFormRepository } from './blanks/ministry-form.repository';
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
import { AnswerHistoryRepository } from './history/answer-history.repository';
import { AnswerHistoryResolver } from './history/answer-history.resolver';
import { AnswerProposedHandler } from './jobs/answer-proposed.handler';
import { ColleagueAskedHandler } from './jobs/colleague-asked.handler';
import { ProposalTeller } from './jobs/proposal-teller';
import { PeopleRepository } from './proposals/people.repository';
import { ProposalRepository } from './proposals/proposal.repository';
import { ProposalsResolver } from './proposals/proposals.resolver';
import { ProposalsService } from './proposals/proposals.service';
import { QuestionsService } from './proposals/questions.service';
import { RegisterEvidenceRepository } from './register-evidence/register-evidence.repository';
import { RegisterEvidenceResolver } from './register-evidence/register-evidence.resolver';
import { RegisterEvidenceService } from './register-evidence/register-evidence.service';
import { AskVendorRepository } from './vendor-questions/ask-vendor.repository';
import { AskVendorService } from './vendor-questions/ask-vendor.service';
import { VendorQuestionRepository } from './vendor-questions/vendor-question.repository';
import { VendorQuestionsResolver } from './vendor-questions/vendor-questions.resolver';
import { VendorQuestionsService } from './vendor-questions/vendor-questions.service';
import { ReturnedBatchRepository } from './returned-forms/returned-batch.repository';
import { ReturnedBatchService } from './returned-forms/returned-batch.service';
import { ReturnedFileReader } from './returned-forms/returned-file.reader';
import { ReturnedFormDesk } from './returned-forms/returned-form.desk';
import { ReturnedFormRepository } from './returned-forms/returned-form.repository';
import { ReturnedFormService } from './returned-forms/returned-form.service';
import { ReturnedFormsResolver } from './returned-forms/returned-forms.resolver';
import { SignatureRepository } from './signing/signature.repository';
import { SigningResolver } from './signing/signing.resolver';
import { SigningService } from './signing/signing.service';

/** A clinic's answers to an edition. */
@Module({
  imports: [ClinicsModule, RemindersModule],
  providers: [
    AnswerHistoryRepository,
    AnswerHistoryResolver,
    AnswerProposedHandler,
    AnswerRepository,
    AnswersService,
    CarryOverChunkRepository,
    FormBlankRepository,
    FormBlanksResolver,
    FormBlanksService,
    MinistryFormRepository,
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
    RegisterEvidenceRepository,
    RegisterEvidenceResolver,
    RegisterEvidenceService,
    ColleagueAskedHandler,
    PeopleRepository,
    ProposalRepository,
    ProposalTeller,
    ProposalsResolver,
    ProposalsService,
    QuestionsService,
    ReturnedBatchRepository,
    ReturnedBatchService,
    ReturnedFileReader,
    ReturnedFormDesk,
    ReturnedFormRepository,
    ReturnedFormService,
    ReturnedFormsResolver,
    SignatureRepository,
    SigningResolver,
    SigningService,
    AskVendorRepository,
    AskVendorService,
    VendorQuestionRepository,
    VendorQuestionsResolver,
    VendorQuestionsService,
  ],
  exports: [
    AnswerProposedHandler,
    AnswersService,
    ColleagueAskedHandler,
    ProposalsService,
    SigningService,
    CarryOverRun,
    CarryOverService,
    ReconfirmService,
    ChecklistsService,
    EvidenceService,
  ],
})
export class ChecklistsModule {}
