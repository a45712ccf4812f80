import { Injectable } from '@nestjs/common';
import { Audit, Database, notFound, say, toCsv } from '@mamori/platform';
import { ClinicSummaries } from '../../clinic-summaries';
import { sayFileProblem } from '../../list-file/file-problem';
import { readTable } from '../../list-file/read-table';
import type { TableRow } from '../../list-file/table';
import { EquipmentRepository } from './equipment.repository';
import { MOST_EQUIPMENT } from './policy/enter-equipment';
import { equipmentFields, equipmentHeadings } from './policy/equipment-columns';
import { kindWord } from './policy/equipment-words';
import { type EquipmentPreview, previewEquipment } from './policy/preview-equipment';

type FileRefused = { readonly type: 'FileRefused'; readonly message: string };
export type EquipmentImportOutcome =
  { readonly type: 'EquipmentImported'; readonly added: number; readonly left: number } | FileRefused;

/** The ledger of equipment as a file, in and out. */
@Injectable()
export class EquipmentFilesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly equipment: EquipmentRepository,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** What a file would add to a clinic's ledger; writes nothing. Throws NOT_FOUND for a foreign clinic. */
  async preview(clinicId: string, bytes: Uint8Array): Promise<EquipmentPreview> {
    const table = await rowsOf(bytes);
    if ('type' in table) return table;
    return this.db.transaction(async () => previewEquipment(table, await this.known(clinicId)));
  }

  /**
   * Adds what the file holds and the ledger does not; rows at fault and known ones are left out. The same file sent again
   * adds nothing. Throws NOT_FOUND for a foreign clinic.
   */
  async add(clinicId: string, bytes: Uint8Array): Promise<EquipmentImportOutcome> {
    const table = await rowsOf(bytes);
    if ('type' in table) return table;
    return this.db.transaction(async () => {
      await this.summaries.lock(clinicId);
      const known = await this.known(clinicId);
      const preview = previewEquipment(table, known);
      if (preview.type === 'FileRefused') return preview;
      const given = preview.rows.flatMap(({ equipment }) => (equipment ? [equipment] : []));
      if ((await this.equipment.count(clinicId)) + given.length > MOST_EQUIPMENT)
        return { type: 'FileRefused', message: sayFull() };
      if (given.length > 0) {
        await this.equipment.insert(clinicId, given);
        await this.audit.record({
          action: 'equipment.imported',
          objectKind: 'clinic',
          objectId: clinicId,
          clinicId,
          after: { rows: given.length },
        });
      }
      return { type: 'EquipmentImported', added: given.length, left: preview.rows.length - given.length };
    });
  }

  /** The ledger as CSV, with the headings that an import reads. Throws NOT_FOUND for a foreign clinic. */
  async csv(clinicId: string): Promise<{ readonly clinicName: string; readonly csv: string }> {
    return this.db.transaction(async () => {
      const ledger = await this.equipment.all(clinicId);
      if (!ledger) throw notFound('clinic', clinicId);
      const { clinicName, rows } = ledger;
      await this.audit.record({
        action: 'equipment.exported',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { rows: rows.length },
      });
      const reviewed = say('見直した日', 'Reviewed on');
      const headings = [...equipmentFields.map((field) => equipmentHeadings[field][0]), reviewed];
      const lines = rows.map((row) => [
        ...equipmentFields.map((field) => {
          if (field === 'kind') return kindWord(row.kind);
          if (field === 'isRemote') return row.isRemote ? 'あり' : 'なし';
          return row[field];
        }),
        row.reviewedOn,
      ]);
      return { clinicName, csv: toCsv([headings, ...lines]) };
    });
  }

  private async known(clinicId: string): Promise<ReadonlySet<string>> {
    const known = await this.equipment.identities(clinicId);
    if (!known) throw notFound('clinic', clinicId);
    return known;
  }
}

async function rowsOf(bytes: Uint8Array): Promise<readonly TableRow[] | FileRefused> {
  const table = await readTable(bytes);
  if (table.type === 'TableRead') return table.rows;
  const message = table.problem.type === 'empty' ? sayNothing() : sayFileProblem(table.problem);
  return { type: 'FileRefused', message };
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
