import { decodeCursor, pageSize, toPage } from '@mamori/platform';
import { z } from 'zod';
import { keyOfTelling } from '../policy/simulate/tellings';
import type { ReminderSimulation, SimulatedPerson, SimulatedTelling, SimulationOrder } from '../schema.gen';
import { countMessages } from './messages-of';
import type { NamedTelling, SimulationRun } from './simulations';

/** More people than anybody picks one of; the names of the others are found by their clinic. */
const MOST_PEOPLE = 200;
/** A run is worked out as a whole for each page of it: ten pages of the screen come at once. */
const MOST_ROWS = 500;

export interface PageAsked {
  readonly memberId: string | null;
  readonly order: SimulationOrder;
  readonly first: number | null;
  readonly after: string | null;
}

/** One page of a run, with figures over all of its pages. */
export function simulationPage(
  { fromOn, untilOn, tellings }: SimulationRun,
  { memberId, order, first, after }: PageAsked,
): ReminderSimulation {
  const size = pageSize(first, MOST_ROWS);
  const asked = memberId === null ? tellings : tellings.filter(({ recipientId }) => recipientId === memberId);
  const keyOf = order === 'person' ? personKey : dayKey;
  const last = decodeCursor(after, z.array(z.string()));
  const keyed = asked.map((telling) => ({ telling, key: keyOf(telling) }));
  if (order === 'person') keyed.sort((one, other) => compare(one.key, other.key));
  const rest = last ? keyed.filter(({ key }) => compare(key, last) > 0) : keyed;
  const { nodes, pageInfo } = toPage(rest.slice(0, size + 1), size, ({ key }) => key);
  return {
    nodes: nodes.map(({ telling }) => present(telling)),
    pageInfo,
    from: fromOn,
    until: untilOn,
    tellings: asked.length,
    messages: countMessages(asked),
    recipients: new Set(asked.map(({ recipientId }) => recipientId)).size,
    people: peopleIn(tellings),
  };
}

const dayKey = (telling: NamedTelling): readonly string[] => keyOfTelling(telling);
const personKey = (telling: NamedTelling): readonly string[] => [
  telling.recipientName,
  telling.recipientId,
  ...keyOfTelling(telling),
];

function compare(one: readonly string[], other: readonly string[]): number {
  for (const [at, part] of one.entries()) {
    const against = other[at] ?? '';
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

function peopleIn(tellings: readonly NamedTelling[]): SimulatedPerson[] {
  const people = new Map<string, string>();
  for (const { recipientId, recipientName, isRoom } of tellings) if (!isRoom) people.set(recipientId, recipientName);
  return [...people]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'ja'))
    .slice(0, MOST_PEOPLE);
}

function present({ stage, leaves, channels, deadline, ...telling }: NamedTelling): SimulatedTelling {
  const { id, onDay, at, recipientId, recipientName, isRoom, why } = telling;
  return {
    id,
    on: onDay,
    at,
    leavesOn: leaves.on,
    leavesAt: leaves.at,
    days: stage?.days ?? null,
    level: stage?.level ?? null,
    isLast: stage?.isLast ?? false,
    deadline: deadline && {
      id: deadline.id,
      kind: deadline.kind,
      title: deadline.title,
      dueOn: deadline.dueOn,
      path: deadline.path,
      clinicId: deadline.clinicId,
      clinicName: deadline.clinicName,
    },
    recipientId,
    recipientName,
    isRoom,
    channels: [...channels],
    why,
  };
}
