import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays } from '@mamori/platform';
import type { CalendarEvent } from './events-of';
import { type CalendarGiven, writeCalendar } from './write-calendar';

const event: CalendarEvent = {
  id: '0192f0c1-0000-7000-8000-000000000001',
  kind: 'two_factor',
  on: '2027-04-01',
  count: 1,
  clinicName: 'みどり医院',
  path: '/clinics/c1',
  changedAt: Date.UTC(2026, 10, 22, 8, 30) / 1000,
};
const write = (given: Partial<CalendarGiven> = {}) =>
  writeCalendar({ language: 'ja', owner: '山田 花子', events: [event], origin: 'https://mamori.example', ...given });
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsIn = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

describe('writeCalendar', () => {
  it('writes an all-day event that a parser reads', () => {
    const [read] = eventsIn(write());
    expect([read?.uid, read?.summary, read?.startDate.toString(), read?.endDate.toString()]).toEqual([
      `${event.id}@mamori`,
      '二要素認証の期限 みどり医院',
      '2027-04-01',
      '2027-04-02',
    ]);
    expect(read?.startDate.isDate).toBe(true);
    expect(read?.description).toBe(
      '令和9年4月1日（2027年・木曜日）\nみどり医院\nくわしい内容は「守り」で見られます: https://mamori.example/clinics/c1',
    );
    expect(read?.component.getFirstPropertyValue('url')).toBe('https://mamori.example/clinics/c1');
    expect(read?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T08:30:00Z');
  });

  it('tells the Japanese year in English too', () => {
    const [read] = eventsIn(write({ language: 'en' }));
    expect(read?.summary).toBe('Two-factor date – みどり医院');
    expect(read?.description).toContain('April 1, 2027 (令和9年4月1日)');
  });

  it('says how many stand together', () => {
    const of = (language: 'ja' | 'en') => eventsIn(write({ language, events: [{ ...event, count: 3 }] }))[0]?.summary;
    expect([of('ja'), of('en')]).toEqual(['二要素認証の期限（3件） みどり医院', 'Two-factor date (3) – みどり医院']);
  });

  it('names the calendar, asks to be fetched again, and wakes nobody', () => {
    const calendar = read(write());
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('守り 山田 花子');
    expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT6H');
    expect(write()).not.toContain('VALARM');
  });

  it('counts a change of the date with a sequence that grows', () => {
    const sequence = (changedAt: number) => eventsIn(write({ events: [{ ...event, changedAt }] }))[0]?.sequence ?? 0;
    expect(sequence(event.changedAt + 1)).toBeGreaterThan(sequence(event.changedAt));
    expect(sequence(0)).toBe(0);
  });

  it('is a calendar without any event', () => {
    expect(eventsIn(write({ events: [] }))).toEqual([]);
  });

  it('crosses years and leap days', () => {
    const ends = ['2027-12-31', '2028-02-28', '2028-02-29'].map((on) =>
      eventsIn(write({ events: [{ ...event, on }] }))[0]?.endDate.toString(),
    );
    expect(ends).toEqual(['2028-01-01', '2028-02-29', '2028-03-01']);
  });

  it('brings any names and days through a parser, in lines of 75 octets', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    const dated = fc.record({
      id: fc.uuid(),
      days: fc.integer({ min: 0, max: 4000 }),
      count: fc.integer({ min: 1, max: 500 }),
      clinicName: fc.option(text),
    });
    fc.assert(
      fc.property(text, fc.uniqueArray(dated, { selector: ({ id }) => id, maxLength: 8 }), (owner, given) => {
        const events = given.map(({ days, ...rest }) => ({ ...event, ...rest, on: addDays('2026-01-01', days) }));
        const written = write({ owner, events });
        expect(written.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(written.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
        expect(Buffer.from(written).toString()).toBe(written);
        const days = eventsIn(written).map((read) => [read.uid, read.startDate.toString()]);
        expect(days).toEqual(events.map(({ id, on }) => [`${id}@mamori`, on]));
      }),
      { numRuns: 200 },
    );
  });

  it('gives back the commas, semicolons, backslashes and emoji of a name', () => {
    const clinicName = `A,B;C\\D\nE "F" ${'𠮷野家🏥'.repeat(20)}`;
    const [read] = eventsIn(write({ events: [{ ...event, clinicName }] }));
    expect(read?.summary).toBe(`二要素認証の期限 ${clinicName}`);
  });
});
