import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  badInput,
  decodeCursor,
  encodeCursor,
  FreshlyVerified,
  pageSize,
  present,
  say,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import { AuditTrailStateRepository } from './audit-trail-state.repository';
import { AuditTrailRepository } from './audit-trail.repository';
import { AuditTrailService, type ExportOutcome } from './audit-trail.service';
import { auditSelection } from './policy/audit-filter';
import type {
  AuditEventConnection,
  AuditFilter,
  AuditTrailState,
  ExportAuditEventsInput,
  ExportAuditEventsResult,
} from './schema.gen';

const cursorSchema = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]).readonly();

@Resolver()
export class AuditTrailResolver {
  constructor(
    private readonly trail: AuditTrailRepository,
    private readonly states: AuditTrailStateRepository,
    private readonly service: AuditTrailService,
  ) {}

  @Allow('audit:read')
  @Query('auditEvents')
  async auditEvents(
    @Args('filter') filter?: AuditFilter | null,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<AuditEventConnection> {
    const size = pageSize(first);
    const selection = auditSelection(filter);
    if (selection.type === 'InvalidInput') throw badInput(selection.field);
    const { rows, stoppedAt } = await this.trail.list(selection, decodeCursor(after, cursorSchema), size + 1);
    if (!stoppedAt) return { ...toPage(rows, size, (row) => [row.place, row.id]), lookedBackTo: null };
    return {
      nodes: rows,
      pageInfo: { hasNextPage: true, endCursor: encodeCursor(stoppedAt) },
      lookedBackTo: new Date(stoppedAt[0]).toISOString(),
    };
  }

  @Allow('audit:verify')
  @Query('auditTrailState')
  auditTrailState(): Promise<AuditTrailState> {
    return this.states.read();
  }

  @Allow('audit:export')
  @FreshlyVerified()
  @Mutation('exportAuditEvents')
  async exportAuditEvents(@Args('input') input: ExportAuditEventsInput): Promise<ExportAuditEventsResult> {
    return present<ExportOutcome, ExportAuditEventsResult>(await this.service.export(input.filter), {
      AuditExport: ({ type, ...file }) => ({ __typename: type, ...file }),
      InvalidInput: ({ type, ...fault }) => ({ __typename: type, ...fault }),
      TooManyAttempts: ({ type, retryAfterSeconds }) => ({
        __typename: type,
        retryAfterSeconds,
        message: say(
          '書き出しの回数が上限に達しました。しばらく待ってからもう一度お試しください。',
          'Too many exports. Please wait a little and try again.',
        ),
      }),
    });
  }
}
