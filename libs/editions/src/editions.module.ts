import { Module } from '@nestjs/common';
import { EditionCatalogue } from './edition-catalogue';
import { EditionResolver } from './edition.resolver';
import { EditionsRepository } from './editions.repository';
import { EditionsService } from './editions.service';
import { GuidelineRepository } from './guideline/guideline.repository';
import { GuidelineResolver } from './guideline/guideline.resolver';
import { GuidelineService } from './guideline/guideline.service';
import { HelpResolver } from './help.resolver';
import { DraftDesk } from './import/draft-desk';
import { DraftItemService } from './import/draft-item.service';
import { EditionDraftRepository } from './import/edition-draft.repository';
import { EditionDraftResolver } from './import/edition-draft.resolver';
import { EditionDraftService } from './import/edition-draft.service';
import { EditionWorkbooks } from './import/edition-workbooks';
import { PublishEditionRepository } from './import/publish-edition.repository';
import { PublishEditionService } from './import/publish-edition.service';
import { ReadWorkbookService } from './import/read-workbook.service';
import { TwoFactorSourceResolver } from './two-factor-source.resolver';

/** Editions that a consultancy reads from a file or makes itself. */
const drafts = [
  DraftDesk,
  DraftItemService,
  EditionDraftRepository,
  EditionDraftResolver,
  EditionDraftService,
  EditionWorkbooks,
  PublishEditionRepository,
  PublishEditionService,
  ReadWorkbookService,
];

@Module({
  providers: [
    EditionCatalogue,
    EditionResolver,
    EditionsRepository,
    EditionsService,
    GuidelineRepository,
    GuidelineResolver,
    GuidelineService,
    HelpResolver,
    TwoFactorSourceResolver,
    ...drafts,
  ],
  exports: [EditionCatalogue, EditionsService],
})
export class EditionsModule {}
