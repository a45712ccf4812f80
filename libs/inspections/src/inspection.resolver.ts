import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present, type Presenter, say } from '@mamori/platform';
import { type CancelOutcome, InspectionsService, type ScheduleResult } from './inspections.service';
import type {
  CancelInspectionInput,
  CancelInspectionResult,
  Inspection,
  InspectionChangedMeanwhile,
  ScheduleInspectionInput,
  ScheduleInspectionResult,
} from './schema.gen';

const cancelCases: Presenter<CancelOutcome, CancelInspectionResult> = {
  InspectionScheduled: ({ inspection }) => ({ __typename: 'InspectionScheduled', inspection }),
  InspectionChangedMeanwhile: ({ current }) => changed(current),
};

const scheduleCases: Presenter<ScheduleResult, ScheduleInspectionResult> = {
  ...cancelCases,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
  DocumentsDueAfterInspection: () => ({
    __typename: 'DocumentsDueAfterInspection',
    message: say(
      '書類の提出期限は、立入検査の日かそれより前の日にしてください。',
      'The papers have to be due on the day of the inspection or before it.',
    ),
  }),
};

function changed(current: Inspection): InspectionChangedMeanwhile {
  return { __typename: 'InspectionChangedMeanwhile', current, message: changedMessage(current) };
}

function changedMessage({ state }: Inspection): string {
  switch (state) {
    case 'cancelled':
      return say(
        'この立入検査は取り消されています。必要なら新しく登録してください。',
        'This inspection was cancelled. If it takes place after all, please enter it anew.',
      );
    case 'done':
      return say('この立入検査は終わっています。', 'This inspection is over.');
    case 'scheduled':
      return say(
        'ほかの人がこの立入検査を先に変更しました。いまの内容を確かめてから、もう一度保存してください。',
        'Someone else changed this inspection first. Please look at it as it is now, then save again.',
      );
  }
}

@Resolver()
export class InspectionResolver {
  constructor(
    private readonly once: Once,
    private readonly service: InspectionsService,
  ) {}

  @Allow('inspection:read')
  @Query('inspections')
  ofClinic(@Args('clinicId') clinicId: string): Promise<readonly Inspection[]> {
    return this.service.ofClinic(clinicId);
  }

  @Allow('inspection:edit')
  @Mutation('scheduleInspection')
  schedule(@Args('input') input: ScheduleInspectionInput): Promise<ScheduleInspectionResult> {
    return this.once.run('scheduleInspection', input, async () =>
      present(await this.service.schedule(input), scheduleCases),
    );
  }

  @Allow('inspection:edit')
  @Mutation('cancelInspection')
  cancel(@Args('input') input: CancelInspectionInput): Promise<CancelInspectionResult> {
    return this.once.run('cancelInspection', input, async () => present(await this.service.cancel(input), cancelCases));
  }
}
