import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present, type Presenter, say } from '@mamori/platform';
import type {
  AddEvidenceInput,
  AddEvidenceResult,
  EvidenceLinkConnection,
  RemoveEvidenceInput,
  RemoveEvidenceResult,
  ReplaceEvidenceInput,
  ReplaceEvidenceResult,
  RestoreEvidenceInput,
  RestoreEvidenceResult,
} from '../schema.gen';
import { checklistSigned } from '../signing/present-signed';
import { type AddOutcome, EvidenceService, type ReplaceOutcome, type RestoreOutcome } from './evidence.service';
import { MOST_BESIDE_AN_ITEM } from './policy/add-evidence';

type Outcome = AddOutcome | ReplaceOutcome | RestoreOutcome;

/** One sentence for each outcome, whichever mutation it comes from. */
const cases = {
  EvidenceAdded: ({ evidence }) => ({ __typename: 'EvidenceAdded', evidence }),
  ChecklistSigned: checklistSigned,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
  FileNotReady: () => ({
    __typename: 'FileNotReady',
    message: say(
      'ファイルがまだ届いていないか、受け付けられなかったものです。もう一度選んで送ってください。',
      'The file has not arrived yet, or was not taken. Please choose it again and send it.',
    ),
  }),
  RegisterEmpty: () => ({
    __typename: 'RegisterEmpty',
    message: say(
      'この台帳にはまだ何も入っていません。台帳に入力してから、根拠にしてください。',
      'There is nothing in this register yet. Please fill it in first.',
    ),
  }),
  TooMuchEvidence: () => ({
    __typename: 'TooMuchEvidence',
    message: say(
      `1つの項目に置ける証跡は${MOST_BESIDE_AN_ITEM}件までです。古いものを外すか、1つのPDFにまとめてください。`,
      `An item holds ${MOST_BESIDE_AN_ITEM} pieces of evidence at most. Please remove older ones, or combine them into one PDF.`,
    ),
  }),
  EvidenceChangedMeanwhile: () => ({
    __typename: 'EvidenceChangedMeanwhile',
    message: say(
      'ほかの人がこの証跡を先に変えました。画面を読み込み直して、いまの状態を確かめてください。',
      'Someone else changed this evidence first. Please reload the page to see how it stands now.',
    ),
  }),
} as const satisfies Presenter<Outcome, AddEvidenceResult | ReplaceEvidenceResult | RestoreEvidenceResult>;

@Resolver()
export class EvidenceResolver {
  constructor(
    private readonly once: Once,
    private readonly service: EvidenceService,
  ) {}

  @Allow('evidence:read')
  @Query('evidenceHistory')
  history(
    @Args('checklistId') checklistId: string,
    @Args('itemId') itemId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<EvidenceLinkConnection> {
    return this.service.history({ checklistId, itemId }, first, after);
  }

  @Allow('evidence:add')
  @Mutation('addEvidence')
  add(@Args('input') input: AddEvidenceInput): Promise<AddEvidenceResult> {
    return this.once.run('addEvidence', input, async () =>
      present<AddOutcome, AddEvidenceResult>(await this.service.add(input), cases),
    );
  }

  @Allow('evidence:add')
  @Mutation('replaceEvidence')
  replace(@Args('input') input: ReplaceEvidenceInput): Promise<ReplaceEvidenceResult> {
    return this.once.run('replaceEvidence', input, async () =>
      present<ReplaceOutcome, ReplaceEvidenceResult>(await this.service.replace(input), cases),
    );
  }

  @Allow('evidence:add')
  @Mutation('removeEvidence')
  remove(@Args('input') input: RemoveEvidenceInput): Promise<RemoveEvidenceResult> {
    return this.once.run('removeEvidence', input, async () =>
      present(await this.service.remove(input), {
        EvidenceRemoved: ({ evidenceId }): RemoveEvidenceResult => ({ __typename: 'EvidenceRemoved', evidenceId }),
        EvidenceChangedMeanwhile: cases.EvidenceChangedMeanwhile,
        ChecklistSigned: checklistSigned,
      }),
    );
  }

  @Allow('evidence:add')
  @Mutation('restoreEvidence')
  restore(@Args('input') input: RestoreEvidenceInput): Promise<RestoreEvidenceResult> {
    return this.once.run('restoreEvidence', input, async () =>
      present<RestoreOutcome, RestoreEvidenceResult>(await this.service.restore(input), cases),
    );
  }
}
