import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, fiscalYearLabel, Once, present, say } from '@mamori/platform';
import { AnswersService } from './answers.service';
import { ChecklistsService } from './checklists.service';
import { answerCases } from './present-answer';
import type {
  AnswerChecklistItemInput,
  AnswerChecklistItemResult,
  Checklist,
  ChecklistHead,
  OpenChecklistInput,
  OpenChecklistResult,
} from './schema.gen';

@Resolver()
export class ChecklistResolver {
  constructor(
    private readonly once: Once,
    private readonly service: ChecklistsService,
    private readonly answers: AnswersService,
  ) {}

  @Allow('checklist:read')
  @Query('checklists')
  ofClinic(@Args('clinicId') clinicId: string): Promise<readonly ChecklistHead[]> {
    return this.service.ofClinic(clinicId);
  }

  @Allow('checklist:read')
  @Query('checklist')
  checklist(@Args('id') id: string): Promise<Checklist> {
    return this.service.checklist(id);
  }

  @Allow('checklist:answer')
  @Mutation('openChecklist')
  open(@Args('input') input: OpenChecklistInput): Promise<OpenChecklistResult> {
    return this.once.run('openChecklist', input, async () =>
      present(await this.service.open(input), {
        ChecklistOpened: ({ checklist }): OpenChecklistResult => ({ __typename: 'ChecklistOpened', checklist }),
        NoEditionForForm: ({ fiscalYear }) => ({
          __typename: 'NoEditionForForm',
          message: say(
            `${fiscalYearLabel(fiscalYear, 'ja')}に使えるチェックリストの様式がありません。年度を確かめるか、管理者に年度版の取り込みを頼んでください。`,
            `There is no checklist form for ${fiscalYearLabel(fiscalYear, 'en')}. Check the year, or ask an administrator to load the edition.`,
          ),
        }),
      }),
    );
  }

  @Allow('checklist:answer')
  @Mutation('answerChecklistItem')
  answer(@Args('input') input: AnswerChecklistItemInput): Promise<AnswerChecklistItemResult> {
    return this.once.run('answerChecklistItem', input, async () =>
      present(await this.answers.answerItem(input, input.fromPaper ? 'paper' : 'typed'), answerCases),
    );
  }
}
