import type { Day } from '@mamori/platform';
import type { ChannelKind } from '../../channels/channel';
import type { DeadlineKind } from '../../schema.gen';
import type { Candidate, Candidates } from '../plan/audience-of';
import { digestDays, MONDAY_AT, mondayRoles } from '../plan/monday';
import type { PolicyInForce, ReminderSettings } from '../plan/policy-in-force';
import { minutesOfQuiet } from '../plan/quiet-hours';
import type { AudienceLevel } from '../plan/reminder-policy';
import { mondayWayOf, type Reach } from '../plan/ways-of';
import { afterMinutes } from './after-minutes';
import { foresee, type Moment, type OpenDeadline } from './foresee';
import { peopleOf } from './people';

/** A deadline of a consultancy as it stands now. */
export interface KnownDeadline extends Omit<OpenDeadline, 'policy'> {
  readonly kind: DeadlineKind;
  /** Null for what belongs to the consultancy itself. */
  readonly clinicId: string | null;
  /** The last day on which anything of its clinic is told; null without an end. */
  readonly clinicLeftOn: Day | null;
  readonly ownerId: string | null;
}

/** A clinic that somebody answers for, until its last day of care; null without an end. */
export interface AssignedClinic {
  readonly id: string;
  readonly leftOn: Day | null;
}

/** Somebody of the consultancy who is not disabled. */
export interface KnownMember extends Candidate {
  readonly clinics: readonly AssignedClinic[];
  readonly reach: Reach;
  readonly wantsMonday: boolean;
}

/** A room that hears of one clinic, or of everything when there is none. */
export interface KnownRoom {
  readonly channelId: string;
  readonly kind: ChannelKind;
  readonly clinicId: string | null;
}

/** All that decides who is told of what. */
export interface Foreground {
  readonly now: Moment;
  readonly deadlines: readonly KnownDeadline[];
  readonly members: readonly KnownMember[];
  readonly rooms: readonly KnownRoom[];
  readonly policyOf: (kind: DeadlineKind) => PolicyInForce;
  readonly settings: ReminderSettings;
}

/** One person or room is told of one stage of one deadline, or gets the digest of the week. */
export interface Telling {
  readonly onDay: Day;
  /** When the notice stands in the product, `HH:MM` in Japan. */
  readonly at: string;
  /** When messages leave: the same moment, or the end of the quiet hours. */
  readonly leaves: Moment;
  readonly recipientId: string;
  /** What is told; null for the digest of the week. */
  readonly stage: ToldStage | null;
  /** In what capacity a person is told; null for rooms and the digest of the week. */
  readonly as: AudienceLevel | null;
  /** Messages besides the notice in the product. */
  readonly channels: readonly ChannelKind[];
  /** Whether lines of other deadlines may stand in the same message. */
  readonly isAlone: boolean;
}

export interface ToldStage {
  readonly deadlineId: string;
  readonly days: number;
  readonly isLast: boolean;
  readonly planned: AudienceLevel;
  readonly level: AudienceLevel;
}

const officeRoles: ReadonlySet<string> = new Set(['owner', 'admin']);
const digestRoles: ReadonlySet<string> = new Set(mondayRoles);

/** Who would be told of what and how, from now until a day, if nobody did anything; in the order of `keyOfTelling`. */
export function tellingsUntil(known: Foreground, untilOn: Day): readonly Telling[] {
  const tellings = [...ofDeadlines(known, untilOn), ...ofMondays(known, untilOn)];
  const keyed = tellings.map((telling) => ({ key: keyOfTelling(telling).join(' '), telling }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ telling }) => telling);
}

/** What tells one telling from all others, and puts them in order: day, time, deadline, recipient. */
export const keyOfTelling = ({ onDay, at, stage, recipientId }: Telling): readonly [Day, string, string, string] => [
  onDay,
  at,
  stage?.deadlineId ?? '',
  recipientId,
];

function ofDeadlines(known: Foreground, untilOn: Day): readonly Telling[] {
  const { settings, now } = known;
  const reaches = new Map(known.members.map(({ id, reach }) => [id, reach]));
  const candidatesOf = candidatesIn(known.members);
  return known.deadlines.flatMap((deadline) => {
    const policy = known.policyOf(deadline.kind);
    const candidates = candidatesOf(deadline);
    const rooms = known.rooms.filter(
      ({ kind, clinicId }) => policy.channels.includes(kind) && (clinicId === null || clinicId === deadline.clinicId),
    );
    const lastOn = earlier(untilOn, deadline.clinicLeftOn);
    return foresee({ ...deadline, policy }, settings.closed, now, lastOn).flatMap((occasion) => {
      const { onDay, at, ...stage } = occasion;
      const shared = { onDay, at, leaves: leavingAt(occasion, settings), stage, isAlone: policy.grouping === 'single' };
      const people = peopleOf(occasion, candidates, policy.channels, (id) => reaches.get(id) ?? nobody);
      return [
        ...people.map(({ memberId, as, channels }) => ({ ...shared, recipientId: memberId, as, channels })),
        ...rooms.map(({ channelId, kind }) => ({ ...shared, recipientId: channelId, as: null, channels: [kind] })),
      ];
    });
  });
}

const earlier = (day: Day, leftOn: Day | null): Day => (leftOn !== null && leftOn < day ? leftOn : day);

const nobody: Reach = { receives: 'all', wanted: null, setUp: ['mail'] };

function candidatesIn(members: readonly KnownMember[]): (deadline: KnownDeadline) => Candidates {
  const office = members.filter(({ role }) => officeRoles.has(role));
  const byClinic = new Map<string, KnownMember[]>();
  for (const member of members)
    for (const { id } of member.clinics) byClinic.set(id, [...(byClinic.get(id) ?? []), member]);
  return ({ clinicId, ownerId }) => ({
    ownerId,
    // A date of the consultancy itself has no clinic that its owner would have to look after.
    assigned: clinicId === null ? members.filter(({ id }) => id === ownerId) : (byClinic.get(clinicId) ?? []),
    office,
  });
}

function ofMondays({ now, members, settings }: Foreground, untilOn: Day): readonly Telling[] {
  if (!settings.mondayDigest) return [];
  const people = members.filter(({ wantsMonday, role }) => wantsMonday && digestRoles.has(role));
  return digestDays(now.on, untilOn, settings.closed)
    .filter((onDay) => onDay > now.on || MONDAY_AT > now.at)
    .flatMap((onDay) =>
      people
        .filter((person) => hasClinicsOn(person, onDay))
        .map(({ id, reach }) => ({
          onDay,
          at: MONDAY_AT,
          leaves: leavingAt({ onDay, at: MONDAY_AT }, settings),
          recipientId: id,
          stage: null,
          as: null,
          channels: [mondayWayOf(reach)],
          isAlone: true,
        })),
    );
}

const hasClinicsOn = ({ clinics }: KnownMember, onDay: Day): boolean =>
  clinics.some(({ leftOn }) => leftOn === null || leftOn >= onDay);

const leavingAt = ({ onDay, at }: { readonly onDay: Day; readonly at: string }, { quiet }: ReminderSettings): Moment =>
  afterMinutes({ on: onDay, at }, minutesOfQuiet(at, quiet));
