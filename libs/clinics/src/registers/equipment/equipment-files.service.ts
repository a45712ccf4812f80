import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit, conflict, Database, notFound, say, toCsv } from '@mamori/platform';
import { ClinicSummaries } from '../../clinic-summaries';
import { sayFileProblem } from '../../list-file/file-problem';
import { listWorkbook } from '../../list-file/list-workbook';
import { readTable } from '../../list-file/read-table';
import { EquipmentRepository } from './equipment.repository';
import { EQUIPMENT_WIDTHS, ledgerRows } from './policy/equipment-list';
import { MOST_EQUIPMENT } from './policy/enter-equipment';
import { auditedEquipment } from './policy/audited-equipment';
import { type EquipmentPlan, planEquipment } from './policy/plan-equipment';
import { type EquipmentRead, type FileRefused, readEquipment, type ReadRow, sayTooMany } from './policy/read-equipment';

export interface EquipmentPreviewed {
  readonly type: 'EquipmentPreviewed';
  readonly unknownColumns: readonly string[];
  readonly rows: readonly EquipmentPlan[];
  /** Stands for what the file would add and change; `add` with it does that and nothing else. */
  readonly plan: string;
}
export type EquipmentPreview = EquipmentPreviewed | FileRefused;
export type EquipmentImportOutcome =
  | { readonly type: 'EquipmentImported'; readonly added: number; readonly changed: number; readonly left: number }
  | { readonly type: 'LedgerChangedMeanwhile' }
  | FileRefused;

type Read = Exclude<EquipmentRead, FileRefused>;
type Add = Extract<EquipmentPlan, { readonly outcome: 'add' }>;
type Change = Extract<EquipmentPlan, { readonly outcome: 'change' }>;

/** The ledger of equipment as a file, in and out. */
@Injectable()
export class EquipmentFilesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly equipment: EquipmentRepository,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** What a file would add to a clinic's ledger and change in it; writes nothing. Throws NOT_FOUND for a foreign clinic. */
  async preview(clinicId: string, bytes: Uint8Array): Promise<EquipmentPreview> {
    const read = await readFile(bytes);
    if (read.type === 'FileRefused') return read;
    return this.db.transaction(async () => this.compare(clinicId, read));
  }

  /**
   * Adds what the file holds and the ledger does not, and changes what it says otherwise; doubtful rows and those at fault are
   * left out. With the `plan` of a preview it does that or nothing. The same file sent again changes nothing. Throws
   * NOT_FOUND for a foreign clinic.
   */
  async add(clinicId: string, bytes: Uint8Array, plan?: string): Promise<EquipmentImportOutcome> {
    const read = await readFile(bytes);
    if (read.type === 'FileRefused') return read;
    return this.db.transaction(async (): Promise<EquipmentImportOutcome> => {
      await this.summaries.lock(clinicId);
      const preview = await this.compare(clinicId, read);
      const adds = preview.rows.filter((row): row is Add => row.outcome === 'add');
      const changes = preview.rows.filter((row): row is Change => row.outcome === 'change');
      const touched = adds.length + changes.length;
      if (touched > 0 && plan !== undefined && plan !== preview.plan) return { type: 'LedgerChangedMeanwhile' };
      if ((await this.equipment.count(clinicId)) + adds.length > MOST_EQUIPMENT)
        return { type: 'FileRefused', message: sayFull() };
      if (touched > 0) await this.write(clinicId, adds, changes);
      const counts = { added: adds.length, changed: changes.length, left: preview.rows.length - touched };
      return { type: 'EquipmentImported', ...counts };
    });
  }

  /** The ledger as CSV, with the headings that an import reads. Throws NOT_FOUND for a foreign clinic. */
  async csv(clinicId: string): Promise<{ readonly clinicName: string; readonly csv: string }> {
    const { clinicName, rows } = await this.taken(clinicId, 'csv');
    return { clinicName, csv: toCsv(rows) };
  }

  /** The same as a workbook. */
  async xlsx(clinicId: string): Promise<{ readonly clinicName: string; readonly xlsx: Uint8Array }> {
    const { clinicName, rows } = await this.taken(clinicId, 'xlsx');
    return { clinicName, xlsx: await listWorkbook(say('機器台帳', 'Equipment'), rows, EQUIPMENT_WIDTHS) };
  }

  private async compare(clinicId: string, { unknownColumns, rows }: Read): Promise<EquipmentPreviewed> {
    const ledger = await this.ledger(clinicId);
    const planned = planEquipment(rows, ledger.rows);
    return { type: 'EquipmentPreviewed', unknownColumns, rows: planned, plan: digestOf(planned, rows) };
  }

  private async write(clinicId: string, adds: readonly Add[], changes: readonly Change[]): Promise<void> {
    const writes = changes.map(({ known: { id, version }, equipment }) => ({ id, version, equipment }));
    if ((await this.equipment.updateAll(clinicId, writes)) !== changes.length)
      throw conflict('the ledger of equipment changed while a file was taken in');
    await this.equipment.insert(
      clinicId,
      adds.map(({ equipment }) => equipment),
    );
    await this.audit.recordAll([
      {
        action: 'equipment.imported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: adds.length, changed: changes.length },
      },
      ...changes.map(({ known, equipment }) => ({
        action: 'equipment.changed',
        objectKind: 'equipment',
        objectId: known.id,
        clinicId,
        before: auditedEquipment(known),
        after: auditedEquipment(equipment),
      })),
    ]);
  }

  private taken(clinicId: string, format: 'csv' | 'xlsx') {
    return this.db.transaction(async () => {
      const { clinicName, rows } = await this.ledger(clinicId);
      await this.audit.record({
        action: 'equipment.exported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: rows.length, format },
      });
      return { clinicName, rows: ledgerRows(rows) };
    });
  }

  private async ledger(clinicId: string) {
    const ledger = await this.equipment.all(clinicId);
    if (!ledger) throw notFound('clinic', clinicId);
    return ledger;
  }
}

async function readFile(bytes: Uint8Array): Promise<EquipmentRead> {
  const table = await readTable(bytes);
  if (table.type === 'TableRead') return readEquipment(table.rows);
  const { problem } = table;
  if (problem.type === 'empty') return { type: 'FileRefused', message: sayNothing() };
  return { type: 'FileRefused', message: problem.type === 'tooManyRows' ? sayTooMany() : sayFileProblem(problem) };
}

/** The same for the same rows against the same pieces, and for nothing else. */
function digestOf(plans: readonly EquipmentPlan[], rows: readonly ReadRow[]): string {
  const seen = plans.map((plan) => [
    plan.outcome,
    plan.outcome === 'change' ? [plan.known.id, plan.known.version] : null,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([seen, rows]))
    .digest('hex');
}

const sayNothing = () =>
  say(
    'ファイルに何も入っていません。機器の一覧のファイルを選んでください。',
    'The file is empty. Please choose a list of equipment.',
  );
const sayFull = () =>
  say(
    `台帳に載せられる機器は${MOST_EQUIPMENT.toLocaleString('ja-JP')}件までです。使っていない機器を削除してから取り込んでください。`,
    `A ledger holds ${MOST_EQUIPMENT.toLocaleString('en-US')} pieces. Please remove what is no longer used, then import.`,
  );
