import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, type InvalidInput, present, say } from '@mamori/platform';
import { sayChangedMeanwhile, sayFault } from './clinic-texts';
import { ClinicService, type CreateClinicOutcome, type UpdateClinicOutcome } from './clinic.service';
import type { FieldFault } from './policy/clinic-input';
import type {
  Clinic,
  ClinicChangedMeanwhile,
  ClinicConnection,
  ClinicFilter,
  ClinicSaved,
  CreateClinicInput,
  CreateClinicResult,
  DuplicateClinic,
  UpdateClinicInput,
  UpdateClinicResult,
} from './schema.gen';

const cases = {
  ClinicSaved: ({ clinic }: { readonly clinic: Clinic }): ClinicSaved => ({ __typename: 'ClinicSaved', clinic }),
  DuplicateClinic: ({ existingId }: { readonly existingId: string | null }) => duplicate(existingId),
  ClinicAtFault: ({ faults }: { readonly faults: readonly FieldFault[] }): InvalidInput => ({
    __typename: 'InvalidInput',
    message: faults.map(sayFault).join('\n'),
    field: faults[0]?.field ?? null,
  }),
};

const duplicate = (existingId: string | null): DuplicateClinic | InvalidInput =>
  existingId
    ? {
        __typename: 'DuplicateClinic',
        message: say(
          '同じ医療機関コード、または同じ都道府県に同じ名称の医療機関が、すでに登録されています。登録済みのほうを開いて確かめてください。',
          'A clinic with this institution code, or with this name in this prefecture, exists already. Please open it and check.',
        ),
        existingId,
      }
    : {
        __typename: 'InvalidInput',
        message: say(
          '同じ医療機関コードか名称の医療機関が、担当の範囲の外で登録されています。管理者に相談してください。',
          'A clinic outside of those you look after has this institution code or name. Please ask an administrator.',
        ),
        field: 'name',
      };

const changedMeanwhile = ({ current }: { readonly current: Clinic }): ClinicChangedMeanwhile => ({
  __typename: 'ClinicChangedMeanwhile',
  message: sayChangedMeanwhile(),
  current,
});

@Resolver('Clinic')
export class ClinicResolver {
  constructor(private readonly clinics: ClinicService) {}

  @Allow('clinic:read')
  @Query('clinics')
  list(
    @Args('filter') filter?: ClinicFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<ClinicConnection> {
    return this.clinics.list(filter, first, after);
  }

  @Allow('clinic:read')
  @Query('clinic')
  get(@Args('id') id: string): Promise<Clinic> {
    return this.clinics.get(id);
  }

  @Allow('clinic:read')
  @Query('clinicTags')
  tags(): Promise<readonly string[]> {
    return this.clinics.tags();
  }

  @Allow('clinic:create')
  @Mutation('createClinic')
  async create(@Args('input') input: CreateClinicInput): Promise<CreateClinicResult> {
    return present<CreateClinicOutcome, CreateClinicResult>(await this.clinics.create(input), cases);
  }

  @Allow('clinic:edit')
  @Mutation('updateClinic')
  async update(@Args('input') input: UpdateClinicInput): Promise<UpdateClinicResult> {
    return present<UpdateClinicOutcome, UpdateClinicResult>(await this.clinics.update(input), {
      ...cases,
      ClinicChangedMeanwhile: changedMeanwhile,
    });
  }
}
