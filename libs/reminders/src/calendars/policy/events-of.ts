import type { Day } from '@mamori/platform';
import type { DeadlineKind } from '../../schema.gen';

/** An unsettled deadline as a feed knows it: never its title. */
export interface DatedThing {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly dueOn: Day;
  /** Where in the product the thing is, from the first slash. */
  readonly path: string;
  /** Null for what belongs to the consultancy itself. */
  readonly clinicId: string | null;
  readonly clinicName: string | null;
  /** When it last changed, in whole seconds since 1970. */
  readonly changedAt: number;
}

/** What stands in a calendar on one day: one dated thing, or several of one kind and clinic that read the same. */
export interface CalendarEvent {
  /** Stays as long as its first thing does, on whatever day. */
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly on: Day;
  readonly count: number;
  readonly clinicName: string | null;
  readonly path: string;
  readonly changedAt: number;
}

/**
 * Puts things of one kind, clinic and day together, in the order given: without their titles they could not be told apart.
 *
 * The event carries the id of the thing that was entered first, so that a move of all of them is a move of the event.
 */
export function eventsOf(things: readonly DatedThing[]): readonly CalendarEvent[] {
  const groups = new Map<string, DatedThing[]>();
  for (const thing of things) {
    const key = `${thing.kind} ${thing.clinicId} ${thing.dueOn}`;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()].map(eventOf);
}

function eventOf(things: readonly DatedThing[]): CalendarEvent {
  const first = things.reduce((one, other) => (other.id < one.id ? other : one));
  const isOnePlace = things.every(({ path }) => path === first.path);
  return {
    id: first.id,
    kind: first.kind,
    on: first.dueOn,
    count: things.length,
    clinicName: first.clinicName,
    path: isOnePlace || first.clinicId === null ? first.path : `/clinics/${first.clinicId}`,
    changedAt: first.changedAt,
  };
}
