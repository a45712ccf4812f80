import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@mamori/platform';
import { dayCell, presenceCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { EquipmentRepository } from './equipment.repository';
import { kindWord } from './policy/equipment-words';

const columns = [
  { id: 'name', labelJa: '機器名', labelEn: 'Name' },
  { id: 'kind', labelJa: '種類', labelEn: 'Kind' },
  { id: 'model', labelJa: 'メーカー・型番', labelEn: 'Maker and model' },
  { id: 'place', labelJa: '設置場所', labelEn: 'Place' },
  { id: 'usedFor', labelJa: '用途', labelEn: 'Used for' },
  { id: 'osVersion', labelJa: 'OS・バージョン', labelEn: 'OS and version' },
  { id: 'manager', labelJa: '管理者', labelEn: 'In charge' },
  { id: 'isRemote', labelJa: 'リモート保守', labelEn: 'Remote maintenance' },
  { id: 'vendorName', labelJa: '接続・保守の事業者', labelEn: 'Vendor' },
  { id: 'supportEndsOn', labelJa: 'サポート終了日', labelEn: 'End of support' },
  { id: 'reviewedOn', labelJa: '見直した日', labelEn: 'Reviewed on' },
  { id: 'note', labelJa: '備考', labelEn: 'Note' },
];

const pieces = (count: number) => `${count}台`;

/** The ledger of equipment, as it is kept beside an answer. */
@Injectable()
export class EquipmentSnapshot implements RegisterSource {
  readonly kind = 'equipment';
  readonly summarySql = summarySql('equipment', [{ table: 'equipment' }]);

  constructor(
    private readonly db: Database,
    private readonly equipment: EquipmentRepository,
  ) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const ledger = await this.equipment.all(clinicId);
    if (!ledger) throw notFound('clinic', clinicId);
    const { rows } = ledger;
    const remote = rows.filter(({ isRemote }) => isRemote).length;
    const unsupported = rows.filter(({ isUnsupported }) => isUnsupported).length;
    return {
      kind: this.kind,
      asOfOn: this.db.today(),
      reviewedOn:
        rows
          .flatMap(({ reviewedOn }) => reviewedOn ?? [])
          .sort()
          .at(-1) ?? null,
      facts: [
        { labelJa: '台数', labelEn: 'Pieces', text: pieces(rows.length) },
        { labelJa: 'うちリモート保守あり', labelEn: 'Of these, remotely maintained', text: pieces(remote) },
        { labelJa: 'うちサポート終了', labelEn: 'Of these, no longer supported', text: pieces(unsupported) },
      ],
      columns,
      rows: rows.map((each) => [
        ...[each.name, kindWord(each.kind), each.model, each.place, each.usedFor, each.osVersion, each.manager],
        ...[presenceCell(each.isRemote), each.vendorName, dayCell(each.supportEndsOn), dayCell(each.reviewedOn)],
        each.note,
      ]),
    };
  }
}
