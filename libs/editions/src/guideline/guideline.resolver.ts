import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, type Presenter, present } from '@mamori/platform';
import { sayWorkbookRefusal } from '../import/draft-texts';
import type * as schema from '../schema.gen';
import {
  type ChangeTableOutcome,
  GuidelineService,
  type ImportTableOutcome,
  type ReadTable,
  type ReadTableOutcome,
} from './guideline.service';
import { sayNoPlaces, sayTableChanged, sayTableProblem } from './guideline-texts';
import { sortedByFound } from './policy/places-of-items';
import type { GuidelineTableFound } from './policy/read-guideline-table';

@Resolver()
export class GuidelineResolver {
  constructor(
    private readonly once: Once,
    private readonly guideline: GuidelineService,
  ) {}

  @Allow('edition:read')
  @Query('guidelinePlaces')
  places(
    @Args('editionId') editionId: string,
    @Args('form') form: schema.FormKind,
  ): Promise<readonly schema.ItemGuidelinePlaces[]> {
    return this.guideline.places(editionId, form);
  }

  @Allow('edition:import')
  @Query('guidelineTables')
  tables(@Args('editionId') editionId: string): Promise<readonly schema.GuidelineTable[]> {
    return this.guideline.tables(editionId);
  }

  @Allow('edition:import')
  @Mutation('readGuidelineTable')
  async read(@Args('input') input: schema.ReadGuidelineTableInput): Promise<schema.ReadGuidelineTableResult> {
    return present(await this.guideline.read(input), readCases);
  }

  @Allow('edition:import')
  @Mutation('importGuidelineTable')
  async import(@Args('input') input: schema.ImportGuidelineTableInput): Promise<schema.ImportGuidelineTableResult> {
    const read = await this.guideline.read(input);
    return this.once.run('importGuidelineTable', input, async () =>
      present(await this.guideline.import(read, input), importCases),
    );
  }

  @Allow('edition:import')
  @Mutation('removeGuidelineTable')
  remove(@Args('input') input: schema.RemoveGuidelineTableInput): Promise<schema.GuidelineTableResult> {
    return this.once.run('removeGuidelineTable', input, async () =>
      present(await this.guideline.remove(input), changeCases),
    );
  }

  @Allow('edition:import')
  @Mutation('restoreGuidelineTable')
  restore(@Args('input') input: schema.RemoveGuidelineTableInput): Promise<schema.GuidelineTableResult> {
    return this.once.run('restoreGuidelineTable', input, async () =>
      present(await this.guideline.restore(input), changeCases),
    );
  }
}

const problemsOf = ({ problems }: GuidelineTableFound): readonly schema.GuidelineTableProblem[] =>
  problems.map((problem) => ({ sheetName: problem.sheet, row: problem.row, message: sayTableProblem(problem) }));

const unreadable = ({ refusal }: Extract<ReadTableOutcome, { readonly type: 'WorkbookUnreadable' }>) =>
  ({ __typename: 'GuidelineTableRefused', message: sayWorkbookRefusal(refusal), problems: [] }) as const;

const noPlaces = (found: GuidelineTableFound) =>
  ({ __typename: 'GuidelineTableRefused', message: sayNoPlaces(), problems: problemsOf(found) }) as const;

function toRead({ found, items }: ReadTable): schema.ReadGuidelineTableResult {
  if (found.places.length === 0) return noPlaces(found);
  return {
    __typename: 'GuidelineTableRead',
    guideline: found.guideline,
    ...sortedByFound(items, found.places),
    problems: problemsOf(found),
  };
}

const readCases: Presenter<ReadTableOutcome, schema.ReadGuidelineTableResult> = {
  TableRead: toRead,
  WorkbookUnreadable: unreadable,
};
const saved = ({ table }: { readonly table: schema.GuidelineTable }) =>
  ({ __typename: 'GuidelineTableSaved', table }) as const;

const importCases: Presenter<ImportTableOutcome, schema.ImportGuidelineTableResult> = {
  GuidelineTableSaved: saved,
  NoPlaces: ({ found }) => noPlaces(found),
  WorkbookUnreadable: unreadable,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};
const changeCases: Presenter<ChangeTableOutcome, schema.GuidelineTableResult> = {
  GuidelineTableSaved: saved,
  GuidelineTableChanged: () => ({ __typename: 'GuidelineTableChanged', message: sayTableChanged() }),
};
