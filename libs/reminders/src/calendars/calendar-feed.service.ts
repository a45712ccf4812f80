import { Injectable } from '@nestjs/common';
import {
  Audit,
  currentActor,
  decodeCursor,
  Entered,
  forbidden,
  hashSecret,
  type InvalidEntry,
  newId,
  newSecret,
  notFound,
  Once,
  pageSize,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import type {
  CalendarFeed,
  CalendarFeedConnection,
  CalendarFeedRevoked,
  CreateCalendarFeedInput,
  RevokeCalendarFeedInput,
} from '../schema.gen';
import { CalendarFeedRepository } from './calendar-feed.repository';
import { feedPath } from './policy/feed-address';

/** Far more than anybody has telephones and computers. */
const MOST_FEEDS = 20;

const place = z.tuple([z.iso.datetime(), z.uuid()]);
const keyOf = (row: { readonly at: string; readonly id: string }) => [row.at, row.id];

export type CreateFeedOutcome =
  | { readonly type: 'CalendarFeedCreated'; readonly feed: CalendarFeed }
  | { readonly type: 'TooManyCalendarFeeds'; readonly most: number }
  | InvalidEntry;

/** What came of making an address, and the address itself where it was made just now. */
export interface CreatedFeed {
  readonly outcome: CreateFeedOutcome;
  readonly path: string | null;
}

/** Private addresses under which calendar programs fetch dates. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly feeds: CalendarFeedRepository,
    private readonly once: Once,
    private readonly audit: Audit,
  ) {}

  /** The viewer's own that still work, newest first. */
  mine(first?: number | null, after?: string | null): Promise<CalendarFeedConnection> {
    return this.page(viewer(), null, first, after);
  }

  /** Everybody's that still work, newest first; of one clinic where one is named. */
  all(clinicId: string | null, first?: number | null, after?: string | null): Promise<CalendarFeedConnection> {
    return this.page(null, clinicId, first, after);
  }

  /**
   * Makes an address of the viewer's. Its secret is told here and kept nowhere: whoever asks again with the same
   * clientMutationId gets the feed without it. Throws NOT_FOUND for a clinic that the viewer does not see.
   */
  async create(input: CreateCalendarFeedInput): Promise<CreatedFeed> {
    const entered = new Entered();
    const name = entered.text(input.name, {
      field: 'name',
      ja: '使う場所',
      en: 'Where it is used',
      max: 100,
      required: true,
    });
    if (entered.fault) return { outcome: entered.fault, path: null };
    let path: string | null = null;
    const outcome = await this.once.run('createCalendarFeed', input, async (): Promise<CreateFeedOutcome> => {
      const memberId = viewer();
      const clinicId = input.clinicId ?? null;
      if (clinicId !== null && !(await this.feeds.seesClinic(clinicId))) throw notFound('clinic', clinicId);
      if ((await this.feeds.countOpen(memberId)) >= MOST_FEEDS)
        return { type: 'TooManyCalendarFeeds', most: MOST_FEEDS };
      const [id, secret] = [newId(), newSecret()];
      await this.feeds.add(id, memberId, clinicId, name, hashSecret(secret));
      const after = { name, clinicId };
      await this.audit.record({ action: 'calendar.added', objectKind: 'calendar', objectId: id, clinicId, after });
      path = feedPath({ tenantId: currentActor().tenantId, feedId: id, secret });
      const feed = await this.feeds.get(id);
      if (!feed) throw notFound('calendar feed', id);
      return { type: 'CalendarFeedCreated', feed };
    });
    return { outcome, path };
  }

  /** Throws NOT_FOUND for a feed that the viewer does not see. Safe to run twice. */
  revoke(input: RevokeCalendarFeedInput): Promise<CalendarFeedRevoked> {
    return this.once.run('revokeCalendarFeed', input, async () => {
      const { id } = input;
      const owner = await this.feeds.lockOwner(id);
      if (!owner) throw notFound('calendar feed', id);
      if (!owner.isRevoked) {
        const { memberId, clinicId } = owner;
        await this.feeds.revoke(id);
        const before = { memberId };
        await this.audit.record({ action: 'calendar.revoked', objectKind: 'calendar', objectId: id, clinicId, before });
      }
      return { id };
    });
  }

  private async page(
    memberId: string | null,
    clinicId: string | null,
    first?: number | null,
    after?: string | null,
  ): Promise<CalendarFeedConnection> {
    const size = pageSize(first);
    const selection = { memberId, clinicId, after: decodeCursor(after, place), limit: size + 1 };
    return toPage(await this.feeds.list(selection), size, keyOf);
  }
}

function viewer(): string {
  const { principalId } = currentActor();
  if (!principalId) throw forbidden('a member');
  return principalId;
}
