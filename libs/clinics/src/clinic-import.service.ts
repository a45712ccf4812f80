import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Audit,
  currentActor,
  Database,
  decodeCursor,
  newId,
  notFound,
  Once,
  Outbox,
  pageSize,
  toPage,
} from '@mamori/platform';
import { ClinicImportPlanner, toPlannedRow } from './clinic-import-planner';
import { sayFailure, sayReason } from './clinic-import-texts';
import { clinicImportAsked } from './clinic-import.jobs';
import { ClinicImportRepository, type StoredImport } from './clinic-import.repository';
import { type ApplyOutcome, type ChooseModeOutcome, mayApply, mayChooseMode } from './policy/import-state';
import { countOutcomes } from './policy/plan-import';
import type { PreviewedClinicList } from './preview-clinic-list';
import type {
  ApplyClinicImportInput,
  ChooseClinicImportModeInput,
  ClinicImport,
  ClinicImportRow,
  ClinicImportRowConnection,
  ImportCounts,
  ImportMode,
  ImportRowOutcome,
} from './schema.gen';

const cursor = z.tuple([z.number()]);

type Saved = { readonly type: 'ClinicImportSaved'; readonly import: ClinicImport };
export type SaveImportOutcome =
  Saved | Exclude<ApplyOutcome | ChooseModeOutcome, { readonly type: 'ImportMayStart' | 'ModeMayChange' }>;

/** Imports of clinic lists: kept as a preview first, written only when somebody asks for it. */
@Injectable()
export class ClinicImportService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly imports: ClinicImportRepository,
    private readonly planner: ClinicImportPlanner,
  ) {}

  /** Keeps a list as an import to look at, in mode skip, and returns its id. No clinic is written. */
  preview(list: PreviewedClinicList): Promise<string> {
    return this.db.transaction(async () => {
      const id = newId();
      const plans = await this.planner.plan(list.rows, 'skip');
      const rows = plans.flatMap((plan, index) => {
        const row = list.rows[index];
        return row ? [{ ...row, ...toPlannedRow(plan) }] : [];
      });
      const { fileName, encoding, unknownColumns } = list;
      await this.imports.insert({
        id,
        fileName,
        encoding,
        unknownColumns,
        createdBy: currentActor().principalId,
        rows,
      });
      await this.record('previewed', id, { counts: countOutcomes(plans) });
      return id;
    });
  }

  /** What an import of the list would come to. Writes nothing, not even the preview. */
  async dryRun(
    list: PreviewedClinicList,
    mode: ImportMode,
  ): Promise<{ readonly counts: ImportCounts; readonly rows: readonly ClinicImportRow[] }> {
    const plans = await this.planner.plan(list.rows, mode);
    const rows = plans.map(({ line, outcome, reasons }, index) => {
      const name = list.rows[index]?.cells.name ?? '';
      return { line, name, outcome, reasons: reasons.map(sayReason) };
    });
    return { counts: countOutcomes(plans), rows };
  }

  /** Throws NOT_FOUND for an import that does not exist or that the actor may not see. */
  async get(id: string): Promise<ClinicImport> {
    return toClinicImport(await this.stored(id));
  }

  /** The rows with their reasons in the reader's language, in the file's order. */
  async rows(
    id: string,
    only?: ImportRowOutcome | null,
    first?: number | null,
    after?: string | null,
  ): Promise<ClinicImportRowConnection> {
    const size = pageSize(first);
    const [afterLine] = decodeCursor(after, cursor) ?? [0];
    const rows = await this.imports.page(id, afterLine, only ?? null, size + 1);
    if (!rows) throw notFound('clinic import', id);
    const shown = rows.map((row) => ({ ...row, reasons: row.reasons.map(sayReason) }));
    return toPage(shown, size, (row) => [row.line]);
  }

  /** Works the rows that are not written yet out anew. Safe to retry with the same clientMutationId. */
  chooseMode(input: ChooseClinicImportModeInput): Promise<SaveImportOutcome> {
    return this.once.run('chooseClinicImportMode', input, async (): Promise<SaveImportOutcome> => {
      const { state } = await this.lock(input.id);
      const may = mayChooseMode(state);
      if (may.type !== 'ModeMayChange') return may;
      const plans = await this.planner.plan(await this.imports.all(input.id), input.mode);
      await this.imports.plan(input.id, plans.map(toPlannedRow), false);
      await this.imports.set(input.id, input.mode, 'previewed');
      await this.record('mode-chosen', input.id, { mode: input.mode, counts: countOutcomes(plans) });
      return { type: 'ClinicImportSaved', import: await this.get(input.id) };
    });
  }

  /**
   * Asks for the rows to be written, which a worker does; whoever calls `ClinicImportRun.run` need not wait for it. Safe
   * to ask twice: the job is asked for again, and each row is written once.
   */
  apply(input: ApplyClinicImportInput): Promise<SaveImportOutcome> {
    return this.once.run('applyClinicImport', input, async (): Promise<SaveImportOutcome> => {
      const { mode } = await this.lock(input.id);
      const { state, counts, failure } = await this.stored(input.id);
      const may = mayApply({ state, mode, errors: counts.error, failure });
      if (may.type !== 'ImportMayStart' && may.type !== 'ImportUnderWay') return may;
      if (may.type === 'ImportMayStart') {
        await this.imports.ask(input.id, currentActor().principalId);
        await this.record('asked', input.id, { mode, counts });
      }
      await this.outbox.publish(clinicImportAsked, { importId: input.id });
      return { type: 'ClinicImportSaved', import: await this.get(input.id) };
    });
  }

  private async stored(id: string): Promise<StoredImport> {
    const stored = await this.imports.get(id);
    if (!stored) throw notFound('clinic import', id);
    return stored;
  }

  private async lock(id: string) {
    const locked = await this.imports.lock(id);
    if (!locked) throw notFound('clinic import', id);
    return locked;
  }

  private async record(what: string, id: string, after: Readonly<Record<string, unknown>>): Promise<void> {
    await this.audit.record({ action: `clinic-import.${what}`, objectKind: 'clinic_import', objectId: id, after });
  }
}

function toClinicImport(stored: StoredImport): ClinicImport {
  const { state, mode, counts, failure } = stored;
  return {
    ...stored,
    canApply: mayApply({ state, mode, errors: counts.error, failure }).type === 'ImportMayStart',
    failure: state === 'failed' ? sayFailure(failure ?? 'rows_in_the_way') : null,
  };
}
