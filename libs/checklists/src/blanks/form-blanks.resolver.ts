import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, type Presenter, present } from '@mamori/platform';
import type * as schema from '../schema.gen';
import { sayBlankChanged, sayBlankRefusal, sayIncomplete } from './form-blank-texts';
import { type BlankOutcome, FormBlanksService } from './form-blanks.service';
import { MinistryFormRepository } from './ministry-form.repository';

@Resolver()
export class FormBlanksResolver {
  constructor(
    private readonly once: Once,
    private readonly blanks: FormBlanksService,
    private readonly ministry: MinistryFormRepository,
  ) {}

  @Allow('form:map')
  @Query('formBlanks')
  list(@Args('editionId') editionId: string): Promise<readonly schema.FormBlankHead[]> {
    return this.blanks.list(editionId);
  }

  @Allow('form:map')
  @Query('formBlank')
  get(@Args('id') id: string): Promise<schema.FormBlank> {
    return this.blanks.get(id);
  }

  @Allow('form:export')
  @Query('ministryForm')
  form(@Args('checklistId') checklistId: string): Promise<schema.MinistryForm> {
    return this.ministry.form(checklistId);
  }

  @Allow('form:map')
  @Mutation('readFormBlank')
  async read(@Args('input') input: schema.ReadFormBlankInput): Promise<schema.FormBlankResult> {
    const read = await this.blanks.read(input);
    return this.once.run('readFormBlank', input, async () => present(await this.blanks.keep(read), cases));
  }

  @Allow('form:map')
  @Mutation('chooseFormSheet')
  chooseSheet(@Args('input') input: schema.ChooseFormSheetInput): Promise<schema.FormBlankResult> {
    return this.once.run('chooseFormSheet', input, async () => present(await this.blanks.chooseSheet(input), cases));
  }

  @Allow('form:map')
  @Mutation('mapFormCells')
  mapCells(@Args('input') input: schema.MapFormCellsInput): Promise<schema.FormBlankResult> {
    return this.once.run('mapFormCells', input, async () => present(await this.blanks.mapCells(input), cases));
  }

  @Allow('form:map')
  @Mutation('useFormBlank')
  use(@Args('input') input: schema.UseFormBlankInput): Promise<schema.FormBlankResult> {
    return this.once.run('useFormBlank', input, async () => present(await this.blanks.use(input), cases));
  }

  @Allow('form:map')
  @Mutation('retireFormBlank')
  retire(@Args('input') input: schema.RetireFormBlankInput): Promise<schema.FormBlankResult> {
    return this.once.run('retireFormBlank', input, async () => present(await this.blanks.retire(input), cases));
  }
}

const cases: Presenter<BlankOutcome, schema.FormBlankResult> = {
  FormBlankSaved: ({ blank }) => ({ __typename: 'FormBlankSaved', blank }),
  FormBlankRefused: ({ refusal }) => ({ __typename: 'FormBlankRefused', message: sayBlankRefusal(refusal) }),
  FormBlankIncomplete: ({ missing }) => ({
    __typename: 'FormBlankIncomplete',
    message: sayIncomplete(missing.length),
    missing,
  }),
  FormBlankChangedMeanwhile: ({ blank }) => ({
    __typename: 'FormBlankChangedMeanwhile',
    message: sayBlankChanged(),
    blank,
  }),
};
