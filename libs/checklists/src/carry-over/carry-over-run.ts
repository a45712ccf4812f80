import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit, Database, notFound } from '@mamori/platform';
import { type DatedSource, DatedThings } from '@mamori/reminders';
import { permissionsOf } from '@mamori/tenants';
import { editionEnds } from '../dated/edition-ends';
import { evidenceDates } from '../dated/evidence-dates';
import {
  CarryOverChunkRepository,
  type FinishedClinic,
  type LockedRun,
  type PlacedClinic,
} from './carry-over-chunk.repository';
import { CarryOverFacts } from './carry-over-facts.repository';
import { recordOf } from './policy/carried-record';
import { undoUntilOn } from './policy/carry-over-state';
import { tracingsTo, type Tracings } from './policy/edition-forms';
import { type ClinicPlan, planClinic } from './policy/plan-clinic';

/** Few enough that whoever answers in one of the clinics does not notice the wait. */
const CHUNK = 25;

/** What hangs on lines of a checklist without checklists knowing of it, and goes where the lines go. */
export interface LineFollowers {
  /** Inside the chunk's transaction, clinics locked; answers how many went along, by clinic. */
  carried(carryOverId: string, clinicIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The same on the way back; answers the clinics for which it cannot be done, of which nothing was moved. */
  takenBack(carryOverId: string, clinicIds: readonly string[]): Promise<readonly string[]>;
  /** The dates that they hang on lines. */
  readonly dates: readonly DatedSource[];
}

/** Carries clinics over and takes that back, chunk by chunk, each chunk in a transaction of its own. */
@Injectable()
export class CarryOverRun {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly chunks: CarryOverChunkRepository,
    private readonly facts: CarryOverFacts,
    private readonly summaries: ClinicSummaries,
    private readonly dated: DatedThings,
  ) {}

  /**
   * Carries over the clinics that wait in a run that was asked for; each once, however often and by however many this runs at
   * a time, and after a crash it goes on where it stopped. Does nothing for a run that nobody asked for. `atOnce`: clinics in one
   * transaction.
   */
  async apply(id: string, followers: LineFollowers, atOnce = CHUNK): Promise<void> {
    let tracings: Tracings | undefined;
    const traced = async ({ editionId }: LockedRun) => (tracings ??= tracingsTo(editionId, await this.facts.forms()));
    while (await this.db.transaction(() => this.applyChunk(id, atOnce, traced, followers)));
  }

  /** Takes back what a run did, for each clinic whose list nobody worked in since; may run again, as `apply` may. */
  async undo(id: string, followers: LineFollowers, atOnce = CHUNK): Promise<void> {
    while (await this.db.transaction(() => this.undoChunk(id, atOnce, followers)));
  }

  /** Whether there may be more to do. */
  private async applyChunk(
    id: string,
    atOnce: number,
    traced: (run: LockedRun) => Promise<Tracings>,
    followers: LineFollowers,
  ): Promise<boolean> {
    const run = await this.lock(id);
    if (run.state !== 'applying') return false;
    const until = undoUntilOn(this.db.today());
    // Looked at before each chunk: who was taken out of the consultancy meanwhile writes nothing more in it.
    if (!mayStillRun(run)) return this.end(id, 'failed', 'applied', until);
    const clinicIds = await this.chunks.next(id, 'waiting', atOnce);
    if (clinicIds.length === 0) return this.end(id, 'applied', 'applied', until);

    await this.summaries.lockAll(clinicIds);
    const plans = await this.plan(clinicIds, run, await traced(run));
    const placed = await this.chunks.place(
      plans.flatMap((plan) => (plan.type === 'carry' ? [plan] : [])),
      run.editionId,
      run.fiscalYear,
    );
    const carriedIds = placed.map(({ clinicId }) => clinicId);
    await this.chunks.carry(id, placed);
    const moved = await followers.carried(id, carriedIds);
    const applied = placed.map((clinic) => finished(clinic, moved.get(clinic.clinicId) ?? 0));
    await this.chunks.finish(id, [...applied, ...plans.flatMap(skipped)]);
    await this.audit.recordAll(
      applied.map(({ clinicId, toChecklistId, fromChecklistId, isMade, carried, needsAnswer, tasksMoved }) => ({
        action: 'checklist.carried-over',
        objectKind: 'checklist',
        objectId: toChecklistId,
        clinicId,
        after: { carryOverId: id, fromChecklistId, isMade, carried, needsAnswer, tasksMoved },
      })),
    );
    await this.follow(followers, carriedIds);
    await this.chunks.advance(id, clinicIds.length);
    return true;
  }

  private async undoChunk(id: string, atOnce: number, followers: LineFollowers): Promise<boolean> {
    const run = await this.lock(id);
    if (run.state !== 'undoing') return false;
    if (!mayStillRun(run)) return this.end(id, 'applied', 'undone');
    const clinicIds = await this.chunks.next(id, 'applied', atOnce);
    if (clinicIds.length === 0) return this.end(id, 'undone', 'undone');

    await this.summaries.lockAll(clinicIds);
    const workedIn = await this.chunks.workedIn(id, clinicIds);
    const free = clinicIds.filter((clinicId) => !workedIn.includes(clinicId));
    const kept = [...workedIn, ...(await followers.takenBack(id, free))];
    await this.chunks.takeBack(id, clinicIds, kept);
    await this.audit.recordAll(
      clinicIds.map((clinicId) => ({
        action: kept.includes(clinicId) ? 'carry-over.kept' : 'carry-over.taken-back',
        objectKind: 'carry_over',
        objectId: id,
        clinicId,
      })),
    );
    await this.follow(followers, clinicIds);
    await this.chunks.advance(id, clinicIds.length);
    return true;
  }

  /** People are told of the lists that stand now, and of no others. */
  private async follow({ dates }: LineFollowers, clinicIds: readonly string[]): Promise<void> {
    for (const source of [editionEnds, evidenceDates, ...dates]) await this.dated.follow(source, ...clinicIds);
    await this.summaries.refreshAll(clinicIds);
  }

  private async plan(
    clinicIds: readonly string[],
    { editionId, fiscalYear, askedBy, askerRole }: LockedRun,
    tracings: Tracings,
  ): Promise<readonly ClinicPlan[]> {
    const edition = await this.facts.edition(editionId);
    const facts = await this.facts.of(
      clinicIds,
      { editionId, fiscalYear },
      askerRole === 'consultant' ? askedBy : null,
    );
    const into = { fiscalYear, today: this.db.today() };
    return facts.map((each) => planClinic(each, tracings, edition?.forms ?? [], into));
  }

  private async lock(id: string): Promise<LockedRun> {
    const run = await this.chunks.lock(id);
    if (!run) throw notFound('carry-over', id);
    return run;
  }

  /** Ends the run; it stopped half-way when the state is not the one that it was to end in. */
  private async end(
    id: string,
    state: 'applied' | 'failed' | 'undone',
    wanted: 'applied' | 'undone',
    until?: string,
  ): Promise<false> {
    const failure = state === wanted ? null : 'asker_left';
    await this.chunks.end(id, state, failure, until);
    await this.audit.record({
      action: failure ? 'carry-over.stopped' : state === 'undone' ? 'carry-over.undone' : 'carry-over.applied',
      objectKind: 'carry_over',
      objectId: id,
      after: { state, because: failure },
    });
    return false;
  }
}

const mayStillRun = ({ askerRole }: LockedRun): boolean =>
  askerRole !== null && permissionsOf(askerRole).has('carry-over:run');

const finished = (clinic: PlacedClinic, tasksMoved: number): FinishedClinic & Pick<PlacedClinic, 'toChecklistId'> => {
  const { clinicId, fromChecklistId, toChecklistId, isMade, counts } = clinic;
  const found = { ...counts, tasksMoved, carriedLines: recordOf(clinic) };
  return { clinicId, state: 'applied', reason: null, fromChecklistId, toChecklistId, isMade, ...found };
};

const nothing = {
  carried: 0,
  needsAnswer: 0,
  merged: 0,
  dropped: 0,
  answered: 0,
  earlierAnswers: 0,
  tasksMoved: 0,
  carriedLines: null,
};

function skipped(plan: ClinicPlan): readonly FinishedClinic[] {
  if (plan.type !== 'skip') return [];
  const { clinicId, reason, fromChecklistId, toChecklistId } = plan;
  return [{ clinicId, state: 'skipped', reason, fromChecklistId, toChecklistId, isMade: false, ...nothing }];
}
