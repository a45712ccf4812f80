import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, type Presenter } from '@mamori/platform';
import type {
  PutAwayReturnedFormInput,
  PutAwayReturnedFormResult,
  ReadReturnedAnswersInput,
  ReadReturnedAnswersResult,
  ReadReturnedFormInput,
  ReadReturnedFormResult,
  ReturnedBatch,
  ReturnedBatchResult,
  ReturnedForm,
  ReturnedFormHead,
  ReturnedFormPage,
  TakeReturnedBatchInput,
  TakeReturnedRowsInput,
  TakeReturnedRowsResult,
  UndoReturnedBatchInput,
  UndoReturnedRowsInput,
} from '../schema.gen';
import { checklistSigned } from '../signing/present-signed';
import { type ReadAnswersOutcome, ReturnedBatchService } from './returned-batch.service';
import { type FormRefusal, sayFormRefusal } from './returned-form-texts';
import { type ReadFormOutcome, ReturnedFormService, type TakeRowsOutcome } from './returned-form.service';

const refused = ({ refusal }: { readonly refusal: FormRefusal }) => ({
  __typename: 'ReturnedFormRefused' as const,
  message: sayFormRefusal(refusal),
});

const readCases: Presenter<ReadFormOutcome, ReadReturnedFormResult> = {
  ReturnedFormRead: ({ returnedForm }) => ({ __typename: 'ReturnedFormRead', returnedForm }),
  ReturnedFormRefused: refused,
  ChecklistSigned: checklistSigned,
};
const takeCases: Presenter<TakeRowsOutcome, TakeReturnedRowsResult> = {
  ReturnedRowsTaken: ({ returnedForm, taken, left }) => ({
    __typename: 'ReturnedRowsTaken',
    returnedForm,
    taken,
    left,
  }),
  ChecklistSigned: checklistSigned,
};
const batchCases: Presenter<ReadAnswersOutcome, ReadReturnedAnswersResult> = {
  ReturnedBatchRead: ({ batch }) => ({ __typename: 'ReturnedBatchRead', batch }),
  ReturnedFormRefused: refused,
};

@Resolver()
export class ReturnedFormsResolver {
  constructor(
    private readonly forms: ReturnedFormService,
    private readonly batches: ReturnedBatchService,
  ) {}

  @Allow('checklist:answer')
  @Query('returnedForm')
  returnedForm(@Args('id') id: string): Promise<ReturnedForm> {
    return this.forms.returnedForm(id);
  }

  @Allow('checklist:answer')
  @Query('returnedForms')
  returnedForms(@Args('checklistId') checklistId: string): Promise<readonly ReturnedFormHead[]> {
    return this.forms.ofList(checklistId);
  }

  @Allow('answers:import')
  @Query('returnedBatch')
  returnedBatch(@Args('id') id: string): Promise<ReturnedBatch> {
    return this.batches.batch(id);
  }

  @Allow('answers:import')
  @Query('returnedBatchForms')
  returnedBatchForms(
    @Args('id') id: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<ReturnedFormPage> {
    return this.batches.formsOf(id, first, after);
  }

  @Allow('checklist:answer')
  @Mutation('readReturnedForm')
  async read(@Args('input') input: ReadReturnedFormInput): Promise<ReadReturnedFormResult> {
    return present(await this.forms.read(input), readCases);
  }

  @Allow('checklist:answer')
  @Mutation('takeReturnedRows')
  async take(@Args('input') input: TakeReturnedRowsInput): Promise<TakeReturnedRowsResult> {
    return present(await this.forms.take(input), takeCases);
  }

  @Allow('checklist:answer')
  @Mutation('undoReturnedRows')
  async undo(@Args('input') input: UndoReturnedRowsInput): Promise<TakeReturnedRowsResult> {
    return present(await this.forms.undo(input), takeCases);
  }

  @Allow('checklist:answer')
  @Mutation('putAwayReturnedForm')
  async putAway(@Args('input') input: PutAwayReturnedFormInput): Promise<PutAwayReturnedFormResult> {
    return { __typename: 'ReturnedFormPutAway', returnedForm: await this.forms.putAway(input) };
  }

  @Allow('answers:import')
  @Mutation('readReturnedAnswers')
  async readAnswers(@Args('input') input: ReadReturnedAnswersInput): Promise<ReadReturnedAnswersResult> {
    return present(await this.batches.read(input), batchCases);
  }

  @Allow('answers:import')
  @Mutation('takeReturnedBatch')
  async takeBatch(@Args('input') input: TakeReturnedBatchInput): Promise<ReturnedBatchResult> {
    return { __typename: 'ReturnedBatchMoved', batch: await this.batches.take(input) };
  }

  @Allow('answers:import')
  @Mutation('undoReturnedBatch')
  async undoBatch(@Args('input') input: UndoReturnedBatchInput): Promise<ReturnedBatchResult> {
    return { __typename: 'ReturnedBatchMoved', batch: await this.batches.undo(input) };
  }
}
