import { type CsvCell, say, toCsv } from '@mamori/platform';
import type { AuditEventRow } from './audit-trail.repository';
import type { AuditSelection } from './policy/audit-filter';

/** Who took the trail along, and when. */
export interface TakenAlong {
  readonly tenantName: string;
  readonly memberName: string;
  readonly memberEmail: string;
  /** In Japan, to the second. */
  readonly at: string;
  readonly requestId: string;
  readonly isCut: boolean;
}

const japan = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tokyo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** 2026-11-22 16:05:09, as Japan's clocks show it. */
export const inJapan = (at: Date): string => japan.format(at);

const filterWords = ({ type: _, ...selection }: AuditSelection): string =>
  Object.entries(selection)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${value}`]))
    .join(' ') || say('なし', 'none');

const watermark = (taken: TakenAlong, selection: AuditSelection, count: number): readonly CsvCell[] => [
  say('監査記録の書き出し', 'Export of the audit trail'),
  taken.tenantName,
  say(
    `書き出した人: ${taken.memberName} <${taken.memberEmail}>`,
    `Exported by: ${taken.memberName} <${taken.memberEmail}>`,
  ),
  say(`日時: ${taken.at} (日本時間)`, `At: ${taken.at} (Japan)`),
  say(`絞り込み: ${filterWords(selection)}`, `Filter: ${filterWords(selection)}`),
  say(`行数: ${count}`, `Rows: ${count}`) + (taken.isCut ? say(' (上限で打ち切り)', ' (cut at the limit)') : ''),
  say(`記録番号: ${taken.requestId}`, `Reference: ${taken.requestId}`),
];

const heading = (): readonly CsvCell[] => [
  say('通し番号', 'No.'),
  say('日時 (日本時間)', 'At (Japan)'),
  say('操作した人', 'Who'),
  say('立場', 'Capacity'),
  say('操作', 'Action'),
  say('医療機関', 'Clinic'),
  say('対象の種類', 'Kind of object'),
  say('対象', 'Object'),
  say('変更前', 'Before'),
  say('変更後', 'After'),
  say('記録番号', 'Reference'),
];

/** The rows as a file: who took it along stands above everything. */
export function auditTrailFile(rows: readonly AuditEventRow[], taken: TakenAlong, selection: AuditSelection): string {
  return toCsv([
    watermark(taken, selection, rows.length),
    heading(),
    ...rows.map((row): readonly CsvCell[] => [
      row.seq,
      inJapan(new Date(row.at)),
      row.actorName,
      row.actorKind,
      row.action,
      row.clinicName,
      row.objectKind,
      row.objectId,
      row.before,
      row.after,
      row.requestId,
    ]),
  ]);
}
