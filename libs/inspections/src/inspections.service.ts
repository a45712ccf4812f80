import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import {
  Audit,
  badInput,
  Database,
  type Day,
  Entered,
  formatDay,
  type InvalidEntry,
  notFound,
  say,
} from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { InspectionRepository } from './inspection.repository';
import { deadlinesOf } from './policy/deadlines-of';
import { type InspectionText, scheduleInspection, type StandingInspection } from './policy/schedule-inspection';
import type { CancelInspectionInput, Inspection, ScheduleInspectionInput } from './schema.gen';

export type CancelOutcome =
  | { readonly type: 'InspectionScheduled'; readonly inspection: Inspection }
  | { readonly type: 'InspectionChangedMeanwhile'; readonly current: Inspection };
export type ScheduleResult = CancelOutcome | { readonly type: 'DocumentsDueAfterInspection' } | InvalidEntry;

const textOf = ({ inspectionOn, documentsDueOn, healthCentre, state }: StandingInspection): StandingInspection => ({
  inspectionOn,
  documentsDueOn,
  healthCentre,
  state,
});

/** Inspection dates as people enter them. Every method throws NOT_FOUND for what is foreign. */
@Injectable()
export class InspectionsService {
  constructor(
    private readonly db: Database,
    private readonly inspections: InspectionRepository,
    private readonly summaries: ClinicSummaries,
    private readonly deadlines: Deadlines,
    private readonly audit: Audit,
  ) {}

  /** Newest first, in one statement. */
  async ofClinic(clinicId: string): Promise<readonly Inspection[]> {
    const inspections = await this.inspections.ofClinic(clinicId);
    if (!inspections) throw notFound('clinic', clinicId);
    return inspections;
  }

  /** Enters an inspection, or with `id` and `version` changes the one seen. People are told of both its dates. */
  async schedule(input: ScheduleInspectionInput): Promise<ScheduleResult> {
    const entered = new Entered();
    const given = readInspection(entered, input);
    if (entered.fault) return entered.fault;
    return this.db.transaction(() => (input.id ? this.change(input.id, input, given) : this.enter(input, given)));
  }

  /** Calls an inspection off; nobody is told of its dates any more. One that is called off already stays so. */
  async cancel({ id, version }: CancelInspectionInput): Promise<CancelOutcome> {
    return this.db.transaction(async () => {
      const before = await this.inspections.lock(id);
      if (!before) throw notFound('inspection', id);
      if (before.version !== version || before.state === 'done')
        return { type: 'InspectionChangedMeanwhile', current: before };
      if (before.state === 'cancelled') return { type: 'InspectionScheduled', inspection: before };
      return this.keep('inspection.cancelled', before, { ...before, state: 'cancelled' });
    });
  }

  private async enter({ clinicId }: ScheduleInspectionInput, given: InspectionText): Promise<ScheduleResult> {
    await this.summaries.lock(clinicId);
    const outcome = scheduleInspection(undefined, given, this.db.today());
    if (outcome.type === 'InspectionInPast') return inPast(outcome.today);
    if (outcome.type === 'DocumentsDueAfterInspection') return outcome;

    const id = await this.inspections.insert(clinicId, given);
    const after: StandingInspection = { ...given, state: 'scheduled' };
    await this.audit.record({
      action: 'inspection.scheduled',
      objectKind: 'inspection',
      objectId: id,
      clinicId,
      after,
    });
    return this.follow(id, clinicId, after);
  }

  private async change(id: string, input: ScheduleInspectionInput, given: InspectionText): Promise<ScheduleResult> {
    if (typeof input.version !== 'number') throw badInput('version is needed to change an inspection');
    const before = await this.inspections.lock(id);
    // An inspection never moves to another clinic: such a pair of ids names nothing.
    if (before?.clinicId !== input.clinicId) throw notFound('inspection', id);
    if (before.version !== input.version) return { type: 'InspectionChangedMeanwhile', current: before };

    const outcome = scheduleInspection(before, given, this.db.today());
    if (outcome.type === 'InspectionClosed') return { type: 'InspectionChangedMeanwhile', current: before };
    if (outcome.type === 'InspectionInPast') return inPast(outcome.today);
    if (outcome.type === 'DocumentsDueAfterInspection') return outcome;
    return this.keep('inspection.changed', before, { ...given, state: before.state });
  }

  private async keep(action: string, before: Inspection, after: StandingInspection) {
    const { id, clinicId, version } = before;
    await this.inspections.save(id, version, after);
    await this.audit.record({
      action,
      objectKind: 'inspection',
      objectId: id,
      clinicId,
      before: { ...textOf(before), version },
      after: { ...textOf(after), version: version + 1 },
    });
    return this.follow(id, clinicId, after);
  }

  /** Brings the deadlines and the clinic's portfolio row into step, and reads the inspection as it now stands. */
  private async follow(id: string, clinicId: string, inspection: StandingInspection) {
    for (const { kind, dueOn, title } of deadlinesOf(inspection))
      if (dueOn === null) await this.deadlines.settle(kind, id);
      else await this.deadlines.register({ kind, subjectId: id, clinicId, dueOn, title, path: `/clinics/${clinicId}` });
    await this.summaries.refresh(clinicId);
    const saved = await this.inspections.read(id);
    if (!saved) throw notFound('inspection', id);
    return { type: 'InspectionScheduled', inspection: saved } as const;
  }
}

function readInspection(entered: Entered, input: ScheduleInspectionInput): InspectionText {
  const day = { field: 'inspectionOn', ja: '立入検査の日', en: 'Inspection date', required: true };
  const papers = { field: 'documentsDueOn', ja: '書類の提出期限', en: 'Date papers are due' };
  const centre = { field: 'healthCentre', ja: '保健所', en: 'Health centre', max: 200 };
  return {
    inspectionOn: entered.day(input.inspectionOn, day) ?? '',
    documentsDueOn: entered.day(input.documentsDueOn, papers),
    healthCentre: entered.text(input.healthCentre, centre),
  };
}

const inPast = (today: Day): InvalidEntry => ({
  type: 'InvalidInput',
  field: 'inspectionOn',
  message: say(
    `立入検査の日は今日（${formatDay(today, 'ja')}）以降の日にしてください。`,
    `The inspection date cannot be before today (${formatDay(today, 'en')}).`,
  ),
});
