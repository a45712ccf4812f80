import { Args, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { Allow, badInput, currentActor, decodeCursor, isDay, pageSize, toPage } from '@mamori/platform';
import type { TwoFactorBoard, TwoFactorFilter } from '../schema.gen';
import { TwoFactorBoardRepository } from './two-factor-board.repository';

const cursor = z.tuple([z.int().min(0).max(4), z.string().refine(isDay), z.uuid()]);
/** No clinic's, system's or vendor's name is longer. */
const LONGEST_TEXT = 200;

@Resolver('TwoFactorBoard')
export class TwoFactorBoardResolver {
  constructor(private readonly board: TwoFactorBoardRepository) {}

  @Allow('portfolio:read')
  @Query('twoFactorBoard')
  async page(
    @Args('filter') filter?: TwoFactorFilter | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<TwoFactorBoard> {
    const size = pageSize(first);
    const { rows, ...rest } = await this.board.page(currentActor().tenantId, {
      text: checked(filter?.text)?.trim() || null,
      vendor: checked(filter?.vendor),
      standing: filter?.standing ?? null,
      after: decodeCursor(after, cursor),
      limit: size + 1,
    });
    return { ...toPage(rows, size, ({ rank, nextOn, systemId }) => [rank, nextOn, systemId]), ...rest };
  }
}

function checked(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null;
  if (text.length > LONGEST_TEXT || text.includes('\0')) throw badInput('a text to filter by that nothing can have');
  return text;
}
