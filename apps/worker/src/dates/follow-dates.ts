import { editionEnds, evidenceDates } from '@mamori/checklists';
import type { ClinicSummaries } from '@mamori/clinics';
import { currentActor, type Database, inEachTenant, type SchedulerDatabase, sql } from '@mamori/platform';
import { type DatedSource, type DatedThings, invitationDates } from '@mamori/reminders';
import { targetDates } from '@mamori/tasks';

const TENANTS = sql(
  'follow-dates.tenants',
  `select tenant_id as "tenantId", app.today()::text as today from app.tenants`,
);

const sources: readonly DatedSource[] = [editionEnds, evidenceDates, targetDates, invitationDates];

/** Things in one transaction: few enough for writers not to notice. */
const SHARE = 20;

export interface FollowedDates {
  readonly moved: number;
  /** Some consultancy has more. */
  readonly more: boolean;
}

/**
 * Once a day, and once after the start, looks in every consultancy for dates that nobody registered when they came about: a
 * catalogue brought them, a carry-over, an invitation, or a new year. Any number of processes may do so.
 */
export class FollowDates {
  /** Consultancy → the day of which it is done. */
  private readonly done = new Map<string, string>();

  constructor(
    private readonly db: Database,
    private readonly scheduler: SchedulerDatabase,
    private readonly dated: DatedThings,
    private readonly summaries: ClinicSummaries,
  ) {}

  async round(onError: (tenantId: string, error: unknown) => void): Promise<FollowedDates> {
    const tenants = await this.scheduler.role.query<{ tenantId: string; today: string }>(TENANTS);
    const waiting = tenants.filter(({ tenantId, today }) => this.done.get(tenantId) !== today);
    const today = waiting[0]?.today ?? '';
    const counts = await inEachTenant(
      waiting.map(({ tenantId }) => tenantId),
      async () => {
        const moved: number[] = [];
        for (const source of sources) moved.push(await this.follow(source));
        if (moved.every((count) => count < SHARE)) this.done.set(currentActor().tenantId, today);
        return moved;
      },
      { occasion: 'dates', atOnce: 2, onError },
    );
    const all = counts.flat();
    return { moved: all.reduce((sum, count) => sum + count, 0), more: all.includes(SHARE) };
  }

  private follow(source: DatedSource): Promise<number> {
    return this.db.transaction(async () => {
      const seen = await this.dated.differences(source, null, SHARE);
      if (seen.length === 0) return 0;
      const clinics = [...new Set(seen.flatMap(({ clinicId }) => clinicId ?? []))];
      await this.summaries.lockAll(clinics);
      // Whoever was writing there meanwhile may have registered the date already.
      const found = (await this.dated.differences(source, null, SHARE)).filter(
        ({ clinicId }) => clinicId === null || clinics.includes(clinicId),
      );
      await this.dated.write(source, found);
      await this.summaries.refreshAll(clinics);
      return seen.length;
    });
  }
}
