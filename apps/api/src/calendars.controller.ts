import { Controller, Get, Header, Headers, Inject, Param, Res } from '@nestjs/common';
import { RateLimits } from '@mamori/identity';
import { Allow, notFound, PUBLIC, rateLimited } from '@mamori/platform';
import { CalendarReader } from '@mamori/reminders';

/** Under which the module has the address of the product without a path. */
export const ORIGIN = Symbol('origin');

/** What the controller needs of a reply, whatever the server. */
interface Reply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}

/**
 * Where calendar programs fetch. They can neither sign in nor send a header, so the address itself is the key; every
 * address that opens nothing gets the same answer.
 */
@Controller('calendars')
export class CalendarsController {
  constructor(
    private readonly reader: CalendarReader,
    private readonly limits: RateLimits,
    @Inject(ORIGIN) private readonly origin: string,
  ) {}

  @Allow(PUBLIC)
  @Get(':address')
  // Kept by the program alone, which asks each time whether it has changed.
  @Header('cache-control', 'private, no-cache')
  @Header('x-robots-tag', 'noindex')
  async get(
    @Param('address') address: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    const opened = await this.reader.open(address);
    if (!opened) throw notFound('calendar', 'of an address');
    const taken = await this.limits.take('calendar:feed', opened.feedId);
    if (!taken.allowed) {
      reply.header('retry-after', String(taken.retryAfterSeconds));
      throw rateLimited('a calendar', taken.retryAfterSeconds);
    }
    const calendar = await this.reader.fetch(opened, this.origin);
    if (!calendar) throw notFound('calendar', opened.feedId);
    reply.header('etag', calendar.etag);
    if (isKnown(known, calendar.etag)) {
      reply.status(304);
      return '';
    }
    reply.header('content-type', 'text/calendar; charset=utf-8');
    reply.header('content-disposition', 'inline; filename="mamori.ics"');
    return calendar.text;
  }
}

/** Weakly compared, as it stands for GET. Source: RFC 9110 13.1.2. */
const isKnown = (given: string | undefined, etag: string) =>
  (given ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
