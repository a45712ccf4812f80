import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import type { RegisterEvidence, RegisterOffer } from '../schema.gen';
import { RegisterEvidenceService } from './register-evidence.service';

@Resolver()
export class RegisterEvidenceResolver {
  constructor(private readonly service: RegisterEvidenceService) {}

  @Allow('evidence:read')
  @Query('registerOffers')
  offers(@Args('checklistId') checklistId: string, @Args('itemId') itemId: string): Promise<readonly RegisterOffer[]> {
    return this.service.offers({ checklistId, itemId });
  }

  @Allow('evidence:read')
  @Query('registerEvidence')
  kept(@Args('evidenceId') evidenceId: string): Promise<RegisterEvidence> {
    return this.service.kept(evidenceId);
  }
}
