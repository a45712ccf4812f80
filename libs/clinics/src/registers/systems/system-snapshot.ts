import { Injectable } from '@nestjs/common';
import { currentActor, Database, notFound, sql } from '@mamori/platform';
import { SYSTEM_JSON } from '../../read-models';
import type { System, SystemKind, TwoFactorState } from '../../schema.gen';
import { dayCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';

const ALL = sql(
  'system.all',
  `select app.two_factor_due_on()::text as "dueOn",
          (select coalesce(json_agg(${SYSTEM_JSON} order by s.id), '[]') from app.systems s
            where s.tenant_id = c.tenant_id and s.clinic_id = c.id and s.removed_at is null) as systems
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);

const columns = [
  { id: 'kind', labelJa: '種類', labelEn: 'Kind' },
  { id: 'name', labelJa: 'システム名', labelEn: 'System' },
  { id: 'vendorName', labelJa: '事業者', labelEn: 'Vendor' },
  { id: 'clientLogin', labelJa: '端末の二要素認証', labelEn: 'Two factors on clients' },
  { id: 'serverLogin', labelJa: 'サーバの二要素認証', labelEn: 'Two factors on servers' },
  { id: 'renewalOn', labelJa: '次の更新', labelEn: 'Next renewal' },
];

const kindWords: Readonly<Record<SystemKind, string>> = {
  emr: '電子カルテ',
  receipt: 'レセコン',
  pacs: '画像システム（PACS）',
  order_entry: 'オーダリング',
  pharmacy_record: '電子薬歴',
  reservation: '予約・受付',
  network: 'ネットワーク・VPN',
  other: 'その他',
};

/** How a login stands, with the day or the reason that belongs to it. */
function loginCell({ status, plannedOn, reliefReason, reliefUntilOn }: TwoFactorState): string {
  switch (status) {
    case 'in_place':
      return '対応済み';
    case 'planned':
      return `予定 ${dayCell(plannedOn)}`.trimEnd();
    case 'relief':
      return `更新まで ${dayCell(reliefUntilOn)} ${reliefReason ?? ''}`.trimEnd();
    case 'none':
      return '未対応';
  }
}

/** A clinic's systems and their two factors, as they are kept beside an answer. */
@Injectable()
export class SystemSnapshot implements RegisterSource {
  readonly kind = 'systems';
  readonly summarySql = summarySql('systems', [{ table: 'systems' }]);

  constructor(private readonly db: Database) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const [row] = await this.db.query<{ dueOn: string; systems: readonly System[] }>(ALL, [
      currentActor().tenantId,
      clinicId,
    ]);
    if (!row) throw notFound('clinic', clinicId);
    return {
      kind: this.kind,
      asOfOn: this.db.today(),
      reviewedOn: null,
      facts: [{ labelJa: '二要素認証の期限', labelEn: 'Deadline for two factors', text: dayCell(row.dueOn) }],
      columns,
      rows: row.systems.map(({ kind, name, vendorName, clientLogin, serverLogin, renewalOn }) => [
        ...[kindWords[kind], name, vendorName, loginCell(clientLogin), loginCell(serverLogin), dayCell(renewalOn)],
      ]),
    };
  }
}
