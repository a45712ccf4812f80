import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, decodeCursor, notFound, pageSize, toPage } from '@mamori/platform';
import { z } from 'zod';
import { toAnswer } from '../read-model';
import type { AnswerVersionConnection } from '../schema.gen';
import { AnswerHistoryRepository } from './answer-history.repository';

const place = z.tuple([z.int()]);

@Resolver()
export class AnswerHistoryResolver {
  constructor(private readonly history: AnswerHistoryRepository) {}

  @Allow('checklist:read')
  @Query('answerHistory')
  async list(
    @Args('checklistId') checklistId: string,
    @Args('itemId') itemId: string,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<AnswerVersionConnection> {
    const size = pageSize(first);
    const below = decodeCursor(after, place)?.[0] ?? null;
    const rows = await this.history.list(checklistId, itemId, below, size + 1);
    if (!rows) throw notFound('checklist item', itemId);
    return toPage(rows.map(toAnswer), size, ({ version }) => [version]);
  }
}
