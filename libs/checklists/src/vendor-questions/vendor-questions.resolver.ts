import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present } from '@mamori/platform';
import type {
  AnswerVendorQuestionInput,
  AnswerVendorQuestionResult,
  AskVendorInput,
  AskVendorResult,
  VendorQuestion,
  VendorQuestionConnection,
  VendorToAsk,
} from '../schema.gen';
import { AskVendorService } from './ask-vendor.service';
import { answerVendorQuestionCases, askVendorCases } from './present-vendor-question';
import { VendorQuestionsService } from './vendor-questions.service';

@Resolver()
export class VendorQuestionsResolver {
  constructor(
    private readonly once: Once,
    private readonly asking: AskVendorService,
    private readonly questions: VendorQuestionsService,
  ) {}

  @Allow('vendor:ask')
  @Query('vendorsToAsk')
  vendorsToAsk(@Args('clinicId') clinicId: string): Promise<readonly VendorToAsk[]> {
    return this.asking.vendors(clinicId);
  }

  @Allow('vendor:ask')
  @Mutation('askVendor')
  ask(@Args('input') input: AskVendorInput): Promise<AskVendorResult> {
    return this.once.run('askVendor', input, async () => present(await this.asking.ask(input), askVendorCases));
  }

  @Allow('question:answer')
  @Query('vendorQuestions')
  vendorQuestions(
    @Args('isOpen') isOpen?: boolean | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<VendorQuestionConnection> {
    return this.questions.page(isOpen, first, after);
  }

  @Allow('question:answer')
  @Query('vendorQuestion')
  vendorQuestion(@Args('id') id: string): Promise<VendorQuestion> {
    return this.questions.get(id);
  }

  @Allow('question:answer')
  @Mutation('answerVendorQuestion')
  answer(@Args('input') input: AnswerVendorQuestionInput): Promise<AnswerVendorQuestionResult> {
    return this.once.run('answerVendorQuestion', input, async () =>
      present(await this.questions.answer(input), answerVendorQuestionCases),
    );
  }
}
