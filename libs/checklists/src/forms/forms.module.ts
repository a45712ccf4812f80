import { type DynamicModule, Module } from '@nestjs/common';
import { FormBlankRepository } from '../blanks/form-blank.repository';
import { MinistryFormRepository } from '../blanks/ministry-form.repository';
import { MinistryFormsController } from '../blanks/ministry-forms.controller';
import { MinistryFormsService } from '../blanks/ministry-forms.service';
import { SignatureRepository } from '../signing/signature.repository';
import { AnswersExportController } from './answers-export.controller';
import { AnswersExportRepository } from './answers-export.repository';
import { AnswersExportService } from './answers-export.service';
import { FormOrigin } from './form-origin';
import { FormRepository } from './form.repository';
import { FormsController } from './forms.controller';
import { FormsService } from './forms.service';

/** Forms and answers as files, for the process that answers over HTTP. */
@Module({})
export class FormsModule {
  /** `origin` is what the QR codes on paper lead to. */
  static with({ origin }: { readonly origin: string }): DynamicModule {
    return {
      module: FormsModule,
      controllers: [FormsController, AnswersExportController, MinistryFormsController],
      providers: [
        { provide: FormOrigin, useValue: new FormOrigin(origin) },
        AnswersExportRepository,
        AnswersExportService,
        FormRepository,
        FormsService,
        FormBlankRepository,
        MinistryFormRepository,
        MinistryFormsService,
        SignatureRepository,
      ],
    };
  }
}
