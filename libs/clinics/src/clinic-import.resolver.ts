import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import { sayBlocked } from './clinic-import-texts';
import { ClinicImportService, type SaveImportOutcome } from './clinic-import.service';
import type {
  ApplyClinicImportInput,
  ChooseClinicImportModeInput,
  ClinicImport,
  ClinicImportResult,
  ClinicImportRowConnection,
  ImportRowOutcome,
} from './schema.gen';

const presentImport = (outcome: SaveImportOutcome): ClinicImportResult =>
  outcome.type === 'ClinicImportSaved'
    ? { __typename: 'ClinicImportSaved', import: outcome.import }
    : { __typename: 'ImportBlocked', message: sayBlocked(outcome) };

@Resolver('ClinicImport')
export class ClinicImportResolver {
  constructor(private readonly imports: ClinicImportService) {}

  @Allow('clinic:import')
  @Query('clinicImport')
  get(@Args('id') id: string): Promise<ClinicImport> {
    return this.imports.get(id);
  }

  @Allow('clinic:import')
  @Query('clinicImportRows')
  rows(
    @Args('id') id: string,
    @Args('only') only?: ImportRowOutcome | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<ClinicImportRowConnection> {
    return this.imports.rows(id, only, first, after);
  }

  @Allow('clinic:import')
  @Mutation('chooseClinicImportMode')
  async chooseMode(@Args('input') input: ChooseClinicImportModeInput): Promise<ClinicImportResult> {
    return presentImport(await this.imports.chooseMode(input));
  }

  @Allow('clinic:import')
  @Mutation('applyClinicImport')
  async apply(@Args('input') input: ApplyClinicImportInput): Promise<ClinicImportResult> {
    return presentImport(await this.imports.apply(input));
  }
}
