import { Injectable } from '@nestjs/common';
import {
  badInput,
  currentActor,
  type Day,
  decodeCursor,
  formatDay,
  isDay,
  currentOccasion,
  notFound,
  pageSize,
  runAs,
  say,
  systemActor,
  toPage,
} from '@mamori/platform';
import { z } from 'zod';
import { ReminderPolicies, type ReminderRules } from '../../policies/reminder-policies';
import type { ToldDateConnection, WhyAnswer, WhyReason } from '../../schema.gen';
import type { WhyFacts } from './why-facts';
import { bestOf, whyNothing } from './why-nothing';
import { adviceOn, sayWhy } from './why-words';
import { type KeptFacts, WhyRepository } from './why.repository';

export interface WhyQuestion {
  readonly memberId: string;
  readonly clinicId: string;
  /** One date, with its last stage up to the day; without it all dates of the clinic that had a stage on the day. */
  readonly dateId: string | null;
  /** Null for today. */
  readonly on: Day | null;
}

const place = z.tuple([z.boolean(), z.iso.date(), z.uuid()]);
const MOST_DATES = 100;

/** Explains from what is known why somebody got nothing. */
@Injectable()
export class WhyService {
  constructor(
    private readonly why: WhyRepository,
    private readonly policies: ReminderPolicies,
  ) {}

  /** Throws NOT_FOUND for a person, a clinic or a date that is none of the viewer's. */
  async answer({ memberId, clinicId, dateId, on: given }: WhyQuestion): Promise<WhyAnswer> {
    if (given && !isDay(given)) throw badInput(`no day: ${given}`);
    const person = await this.why.person(memberId, clinicId);
    if (!person) throw notFound('person or clinic', memberId);
    if (dateId && !(await this.why.isDateOf(clinicId, dateId))) throw notFound('date', dateId);
    const on = given ?? person.today;
    const dateIds = dateId ? [dateId] : await this.why.datesOfDay(clinicId, on, MOST_DATES);
    const reasons = dateIds.length > 0 ? await this.reasons(dateIds, memberId, on, dateId === null) : [];
    return { memberName: person.name, on, reasons, sentence: reasons.length > 0 ? null : sayNothingOn(on) };
  }

  /** The clinic's dates, open ones first. */
  async dates(clinicId: string, first?: number | null, after?: string | null): Promise<ToldDateConnection> {
    const size = pageSize(first);
    const dates = await this.why.dates(clinicId, decodeCursor(after, place), size + 1);
    return toPage(dates, size, ({ isOpen, dueOn, id }) => [isOpen, dueOn, id]);
  }

  /** What others prefer and how channels go is not the viewer's to read; what follows from it for their clinics is. */
  private reasons(
    dateIds: readonly string[],
    memberId: string,
    on: Day,
    onlyThatDay: boolean,
  ): Promise<readonly WhyReason[]> {
    return runAs(systemActor(currentActor().tenantId), async () => {
      const kept = await this.why.facts(dateIds, memberId, on, onlyThatDay);
      const rules = await this.policies.of([...new Set(kept.map(({ date }) => date.kind))]);
      return kept.map((row) => reasonOf(row, rules));
    });
  }
}

function reasonOf(kept: KeptFacts, rules: ReminderRules): WhyReason {
  const facts = factsOf(kept, rules);
  const cause = whyNothing(facts);
  const best = bestOf(kept.messages)?.id;
  return {
    date: kept.date,
    cause: cause.type,
    sentence: sayWhy(cause),
    advice: adviceOn(cause),
    stageOn: kept.stage?.tellOn ?? null,
    noticedAt: kept.noticedAt,
    deliveryIds: kept.messages
      .map(({ id }) => id)
      .toSorted((one, other) => Number(other === best) - Number(one === best)),
  };
}

function factsOf({ person, date, ...kept }: KeptFacts, rules: ReminderRules): WhyFacts {
  const { hasBrowser, isOnLineWorks, role, isOwner, ...known } = person;
  return {
    ...kept,
    policy: rules.policyOf(date.kind),
    settings: rules.settings,
    person: {
      ...known,
      level: levelOfPerson(role, isOwner),
      setUp: ['mail', ...(hasBrowser ? ['web_push' as const] : []), ...(isOnLineWorks ? ['line_works' as const] : [])],
    },
  };
}

function levelOfPerson(role: string, isOwner: boolean): WhyFacts['person']['level'] {
  if (isOwner) return 'owner';
  if (role === 'owner' || role === 'admin') return 'tenant_admin';
  return role === 'consultant' || role === 'clinic_manager' ? role : null;
}

function sayNothingOn(on: Day): string {
  const day = formatDay(on, currentOccasion().language);
  return say(
    `${day}に知らせることになっていた期限は、この医療機関にはありませんでした。`,
    `None of this clinic’s dates was to be told on ${day}.`,
  );
}
