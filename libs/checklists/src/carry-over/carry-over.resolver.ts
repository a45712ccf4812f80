import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import type {
  ApplyCarryOverInput,
  CarryOver,
  CarryOverClinicConnection,
  CarryOverClinicLines,
  CarryOverClinicState,
  CarryOverConnection,
  CarryOverRefused,
  CarryOverSaved,
  PreviewCarryOverInput,
  UndoCarryOverInput,
} from '../schema.gen';
import { CarryOverLines } from './carry-over-lines.service';
import { sayRefusal } from './carry-over-texts';
import { CarryOverService, type SaveCarryOverOutcome } from './carry-over.service';

type Answer = (CarryOverSaved & { readonly __typename: 'CarryOverSaved' }) | Refused;
type Refused = CarryOverRefused & { readonly __typename: 'CarryOverRefused' };

const presentSaved = (outcome: SaveCarryOverOutcome): Answer =>
  outcome.type === 'CarryOverSaved'
    ? { __typename: 'CarryOverSaved', carryOver: outcome.carryOver }
    : { __typename: 'CarryOverRefused', message: sayRefusal(outcome) };

@Resolver()
export class CarryOverResolver {
  constructor(
    private readonly carryOvers: CarryOverService,
    private readonly lines: CarryOverLines,
  ) {}

  @Allow('carry-over:run')
  @Query('carryOvers')
  list(@Args('first') first?: number | null, @Args('after') after?: string | null): Promise<CarryOverConnection> {
    return this.carryOvers.list(first, after);
  }

  @Allow('carry-over:run')
  @Query('carryOver')
  get(@Args('id') id: string): Promise<CarryOver> {
    return this.carryOvers.get(id);
  }

  @Allow('carry-over:run')
  @Query('carryOverClinics')
  clinics(
    @Args('id') id: string,
    @Args('only') only?: CarryOverClinicState | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<CarryOverClinicConnection> {
    return this.carryOvers.clinicsOf(id, only, first, after);
  }

  @Allow('carry-over:run')
  @Query('carryOverClinic')
  clinic(@Args('id') id: string, @Args('clinicId') clinicId: string): Promise<CarryOverClinicLines> {
    return this.lines.of(id, clinicId);
  }

  @Allow('carry-over:run')
  @Mutation('previewCarryOver')
  async preview(@Args('input') input: PreviewCarryOverInput): Promise<Answer> {
    return presentSaved(await this.carryOvers.preview(input));
  }

  @Allow('carry-over:run')
  @Mutation('applyCarryOver')
  async apply(@Args('input') input: ApplyCarryOverInput): Promise<Answer> {
    return presentSaved(await this.carryOvers.apply(input));
  }

  @Allow('carry-over:run')
  @Mutation('undoCarryOver')
  async undo(@Args('input') input: UndoCarryOverInput): Promise<Answer> {
    return presentSaved(await this.carryOvers.undo(input));
  }
}
