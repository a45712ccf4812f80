import { addDays, type Day, type Language } from '@mamori/platform';
import { calendarTexts } from '../calendar-texts';
import { linkTo } from '../../mail/mail-page';
import type { CalendarEvent } from './events-of';

export interface CalendarGiven {
  readonly language: Language;
  /** Whose dates these are: a clinic, or a person. */
  readonly owner: string;
  readonly events: readonly CalendarEvent[];
  /** The address of the product without a path. */
  readonly origin: string;
}

/** Octets of a line, without its end. Source: RFC 5545 3.1. */
const LONGEST_LINE = 75;
/** How often a program is asked to look again; most have a time of their own. */
const FETCH_EVERY = 'PT6H';
/** From here on changes are counted: what a sequence may hold would be too small for all seconds since 1970 one day. */
const COUNTED_FROM = Date.UTC(2026, 0, 1) / 1000;

/**
 * Writes a calendar: an all-day event for each, the same bytes for the same events. The sequence of an event grows with every
 * change of its date.
 * Source: RFC 5545; RFC 7986 for name and refresh interval; X-WR-CALNAME and X-PUBLISHED-TTL are what programs really read.
 */
export function writeCalendar({ language, owner, events, origin }: CalendarGiven): string {
  const say = calendarTexts[language];
  const name = escaped(say.calendar(owner));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Mamori//Calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'X-WR-TIMEZONE:Asia/Tokyo',
    `REFRESH-INTERVAL;VALUE=DURATION:${FETCH_EVERY}`,
    `X-PUBLISHED-TTL:${FETCH_EVERY}`,
    ...events.flatMap((event) => eventLines(event, language, origin)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, language: Language, origin: string): readonly string[] {
  const { id, kind, on, count, clinicName, path, changedAt } = event;
  const say = calendarTexts[language];
  const link = linkTo(origin, path);
  const stamp = instant(changedAt);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@mamori`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(0, changedAt - COUNTED_FROM)}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
    `SUMMARY:${escaped(say.summary(say.kinds[kind], count, clinicName))}`,
    `DESCRIPTION:${escaped(say.description(on, clinicName, link).join('\n'))}`,
    `URL:${link}`,
    'CLASS:PRIVATE',
    // It marks a day and takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (day: Day) => day.replaceAll('-', '');
const instant = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A text as a value. Source: RFC 5545 3.3.11; other control characters are allowed nowhere. */
const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** A line of more octets goes on in the next, which begins with a space; no character is cut. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LONGEST_LINE) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += size;
  }
  return written;
}
