import { Injectable } from '@nestjs/common';
import {
  Audit,
  badInput,
  currentActor,
  currentOccasion,
  decodeCursor,
  forbidden,
  Once,
  pageSize,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import { reminderTexts } from './mail/reminder-texts';
import { type KeptNotice, NoticeRepository } from './notice.repository';
import { escalatedTo } from './policy/plan/escalation';
import type { MarkedRead, MarkNoticesReadInput, Notice, NoticeConnection } from './schema.gen';

const place = z.tuple([z.iso.datetime(), z.uuid()]);
const keyOf = (row: { readonly at: string; readonly id: string }) => [row.at, row.id];

/** More than any page shows at once. */
const MOST_NAMED = 500;

@Injectable()
export class NoticeService {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly once: Once,
    private readonly audit: Audit,
  ) {}

  /** The viewer's own, newest first. */
  async list(unreadOnly: boolean, first?: number | null, after?: string | null): Promise<NoticeConnection> {
    const size = pageSize(first);
    const { unread, notices } = await this.notices.list(viewer(), unreadOnly, decodeCursor(after, place), size + 1);
    const { nodes, pageInfo } = toPage(notices, size, keyOf);
    return { nodes: nodes.map(explained), pageInfo, unreadCount: unread };
  }

  /** Marks the viewer's notices as read, all of them when none is named; those of others are left alone silently. */
  markRead(input: MarkNoticesReadInput): Promise<MarkedRead> {
    const recipientId = viewer();
    const ids = input.ids ?? null;
    if (ids && ids.length > MOST_NAMED) throw badInput(`at most ${MOST_NAMED} notices at once`);
    return this.once.run('markNoticesRead', input, async () => {
      const marked = await this.notices.markRead(recipientId, ids);
      if (marked > 0) {
        const after = { marked };
        await this.audit.record({ action: 'notice.read', objectKind: 'member', objectId: recipientId, after });
      }
      return { unreadCount: await this.notices.countUnread(recipientId) };
    });
  }
}

function explained({ toldAt, ...notice }: KeptNotice): Notice {
  const level = toldAt && escalatedTo(toldAt);
  return { ...notice, why: level && reminderTexts[currentOccasion().language].escalated[level] };
}

function viewer(): string {
  const { principalId } = currentActor();
  if (!principalId) throw forbidden('a member');
  return principalId;
}
