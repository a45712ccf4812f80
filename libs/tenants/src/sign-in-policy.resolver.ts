import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, FreshlyVerified, present, say, SIGNED_IN } from '@mamori/platform';
import type { SetSignInPolicyInput, SetSignInPolicyResult, SignInPolicy } from './schema.gen';
import { type SetSignInPolicyOutcome, SignInPolicyService } from './sign-in-policy.service';

@Resolver('SignInPolicy')
export class SignInPolicyResolver {
  constructor(private readonly policies: SignInPolicyService) {}

  @Allow(SIGNED_IN)
  @Query('signInPolicy')
  get(): Promise<SignInPolicy> {
    return this.policies.get();
  }

  @Allow('policy:edit')
  @FreshlyVerified()
  @Mutation('setSignInPolicy')
  async set(@Args('input') input: SetSignInPolicyInput): Promise<SetSignInPolicyResult> {
    return present<SetSignInPolicyOutcome, SetSignInPolicyResult>(await this.policies.set(input), {
      SignInPolicyChanged: ({ policy }) => ({ __typename: 'SignInPolicyChanged', policy }),
      SignInPolicyConflict: ({ policy }) => ({
        __typename: 'SignInPolicyConflict',
        message: say(
          'ほかの人がこの設定を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
          'Somebody else changed these settings first. Please look at what they say now and save again.',
        ),
        policy,
      }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }
}
