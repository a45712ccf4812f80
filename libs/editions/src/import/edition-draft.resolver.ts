import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present } from '@mamori/platform';
import { DraftItemService } from './draft-item.service';
import { EditionDraftService } from './edition-draft.service';
import { draftCases, itemCases, publishCases, readCases } from './present-draft';
import { PublishEditionService } from './publish-edition.service';
import { ReadWorkbookService } from './read-workbook.service';
import type * as schema from '../schema.gen';

@Resolver()
export class EditionDraftResolver {
  constructor(
    private readonly once: Once,
    private readonly drafts: EditionDraftService,
    private readonly items: DraftItemService,
    private readonly workbooks: ReadWorkbookService,
    private readonly publishing: PublishEditionService,
  ) {}

  @Allow('edition:import')
  @Query('heldEditions')
  held(): Promise<readonly schema.HeldEdition[]> {
    return this.publishing.held();
  }

  @Allow('edition:import')
  @Query('editionDrafts')
  list(
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<schema.EditionDraftConnection> {
    return this.drafts.list(first, after);
  }

  @Allow('edition:import')
  @Query('editionDraft')
  get(@Args('id') id: string): Promise<schema.EditionDraft> {
    return this.drafts.get(id);
  }

  @Allow('edition:import')
  @Mutation('startEditionDraft')
  start(@Args('input') input: schema.StartEditionDraftInput): Promise<schema.EditionDraftResult> {
    return this.once.run('startEditionDraft', input, async () => present(await this.drafts.start(input), draftCases));
  }

  @Allow('edition:import')
  @Mutation('readEditionWorkbook')
  async read(@Args('input') input: schema.ReadEditionWorkbookInput): Promise<schema.ReadWorkbookResult> {
    const read = await this.workbooks.recognise(input.fileId);
    return this.once.run('readEditionWorkbook', input, async () =>
      present(await this.workbooks.take(read, input), readCases),
    );
  }

  @Allow('edition:import')
  @Mutation('updateEditionDraft')
  update(@Args('input') input: schema.UpdateEditionDraftInput): Promise<schema.EditionDraftResult> {
    return this.once.run('updateEditionDraft', input, async () => present(await this.drafts.update(input), draftCases));
  }

  @Allow('edition:import')
  @Mutation('updateDraftItem')
  updateItem(@Args('input') input: schema.UpdateDraftItemInput): Promise<schema.DraftItemResult> {
    return this.once.run('updateDraftItem', input, async () => present(await this.items.update(input), itemCases));
  }

  @Allow('edition:import')
  @Mutation('addDraftItem')
  addItem(@Args('input') input: schema.AddDraftItemInput): Promise<schema.EditionDraftResult> {
    return this.once.run('addDraftItem', input, async () => present(await this.items.add(input), draftCases));
  }

  @Allow('edition:import')
  @Mutation('moveDraftItem')
  moveItem(@Args('input') input: schema.MoveDraftItemInput): Promise<schema.EditionDraftResult> {
    return this.once.run('moveDraftItem', input, async () => present(await this.items.move(input), draftCases));
  }

  @Allow('edition:import')
  @Mutation('setDraftMapping')
  setMapping(@Args('input') input: schema.SetDraftMappingInput): Promise<schema.DraftItemResult> {
    return this.once.run('setDraftMapping', input, async () => present(await this.items.setMapping(input), itemCases));
  }

  @Allow('edition:import')
  @Mutation('confirmDraftMappings')
  confirm(@Args('input') input: schema.ConfirmDraftMappingsInput): Promise<schema.EditionDraftResult> {
    return this.once.run('confirmDraftMappings', input, async () =>
      present(await this.items.confirm(input), draftCases),
    );
  }

  @Allow('edition:import')
  @Mutation('publishEdition')
  publish(@Args('input') input: schema.PublishEditionInput): Promise<schema.PublishEditionResult> {
    return this.once.run('publishEdition', input, async () =>
      present(await this.publishing.publish(input), publishCases),
    );
  }

  @Allow('edition:import')
  @Mutation('abandonEditionDraft')
  abandon(@Args('input') input: schema.AbandonEditionDraftInput): Promise<schema.EditionDraftResult> {
    return this.once.run('abandonEditionDraft', input, async () =>
      present(await this.drafts.abandon(input), draftCases),
    );
  }
}
