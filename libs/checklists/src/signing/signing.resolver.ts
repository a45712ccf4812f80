import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, FreshlyVerified, Once, present, say } from '@mamori/platform';
import type {
  ReopenChecklistInput,
  ReopenChecklistResult,
  SignChecklistInput,
  SignChecklistResult,
  SignedChecklist,
} from '../schema.gen';
import { checklistSigned } from './present-signed';
import { SigningService } from './signing.service';

@Resolver()
export class SigningResolver {
  constructor(
    private readonly once: Once,
    private readonly service: SigningService,
  ) {}

  @Allow('checklist:read')
  @Query('signedChecklist')
  signed(@Args('signatureId') signatureId: string): Promise<SignedChecklist> {
    return this.service.signed(signatureId);
  }

  @Allow('checklist:sign')
  @FreshlyVerified()
  @Mutation('signChecklist')
  sign(@Args('input') input: SignChecklistInput): Promise<SignChecklistResult> {
    return this.once.run('signChecklist', input, async () =>
      present(await this.service.sign(input), {
        ChecklistSignedNow: ({ checklist }): SignChecklistResult => ({ __typename: 'ChecklistSignedNow', checklist }),
        ChecklistSigned: checklistSigned,
        AnswersMissing: ({ items }) => ({
          __typename: 'AnswersMissing',
          items,
          message: say(
            `まだ回答していない項目が${items.length}件あります。すべて回答してから確定してください。`,
            `${items.length === 1 ? 'One item has' : `${items.length} items have`} no answer yet. Please answer everything before signing.`,
          ),
        }),
      }),
    );
  }

  @Allow('checklist:sign')
  @Mutation('reopenChecklist')
  reopen(@Args('input') input: ReopenChecklistInput): Promise<ReopenChecklistResult> {
    return this.once.run('reopenChecklist', input, async () =>
      present(await this.service.reopen(input), {
        ChecklistReopened: ({ checklist }): ReopenChecklistResult => ({ __typename: 'ChecklistReopened', checklist }),
        InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
        SignatureNotInForce: () => ({
          __typename: 'SignatureNotInForce',
          message: say(
            'この確定は、すでに解除されたか、新しい版になっています。画面を読み込み直して確かめてください。',
            'This version is no longer in force: the list was opened or signed again. Please reload the page and look again.',
          ),
        }),
      }),
    );
  }
}
