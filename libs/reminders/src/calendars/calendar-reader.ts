import { createHash, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, hashSecret, runAs, systemActor } from '@mamori/platform';
import { actorKindOf } from '@mamori/tenants';
import { CalendarReaderRepository, type FeedDates, type OpenedFeed } from './calendar-reader.repository';
import { eventsOf } from './policy/events-of';
import { type FeedAddress, readFeedAddress } from './policy/feed-address';
import { writeCalendar } from './policy/write-calendar';

/** What a calendar program gets: the calendar, and the mark by which it sees that nothing has changed. */
export interface FetchedCalendar {
  readonly text: string;
  /** With its quotation marks, as HTTP writes it. */
  readonly etag: string;
}

/** An address that opens a feed. */
export type OpenAddress = FeedAddress & { readonly feed: OpenedFeed };

/** Hands out the dates behind an address to whoever has it: its secret stands for the member, with no right but to read. */
@Injectable()
export class CalendarReader {
  constructor(private readonly reading: CalendarReaderRepository) {}

  /**
   * Looks for the feed of what stands after `/calendars/`. Undefined in the same way whether it never was one, was taken
   * back, or its member has left.
   */
  async open(written: string): Promise<OpenAddress | undefined> {
    const address = readFeedAddress(written);
    if (!address) return undefined;
    const feed = await runAs(systemActor(address.tenantId), () => this.reading.find(address.feedId));
    return feed && timingSafeEqual(feed.secretHash, hashSecret(address.secret)) ? { ...address, feed } : undefined;
  }

  /**
   * The calendar as its member may see it at this moment; undefined when the clinic is none of the member's any more.
   * `origin` is the address of the product without a path.
   */
  async fetch({ tenantId, feedId, feed }: OpenAddress, origin: string): Promise<FetchedCalendar | undefined> {
    const dates = await runAs(memberOf(tenantId, feed), () => this.datesOf(feed));
    if (!dates) return undefined;
    await runAs(systemActor(tenantId), () => this.reading.noteRead(feedId));
    const { language } = feed;
    const text = writeCalendar({ language, owner: dates.owner, events: eventsOf(dates.things), origin });
    return { text, etag: `"${createHash('sha256').update(text).digest('base64url')}"` };
  }

  private async datesOf({ clinicId, memberId, memberName, role }: OpenedFeed): Promise<FeedDates | undefined> {
    if (clinicId !== null) return this.reading.ofClinic(clinicId);
    return { owner: memberName, things: await this.reading.ofMember(memberId, role !== 'clinic_staff') };
  }
}

const memberOf = (tenantId: string, { memberId, role, memberName }: OpenedFeed): Actor => ({
  tenantId,
  kind: actorKindOf(role),
  principalId: memberId,
  permissions: new Set(),
  name: memberName,
});
