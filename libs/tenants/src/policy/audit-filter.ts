import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type { AuditFilter } from '../schema.gen';

/** What to show of the audit trail; null is no matter. */
export interface AuditSelection {
  readonly type: 'AuditSelection';
  /** First and last day in Japan. */
  readonly fromOn: Day | null;
  readonly toOn: Day | null;
  readonly memberId: string | null;
  readonly clinicId: string | null;
  readonly action: string | null;
  readonly objectKind: string | null;
  readonly objectId: string | null;
  readonly text: string | null;
}

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a filter as it was sent. Empty texts count as not given; days that are the wrong way round are refused. */
export function auditSelection(filter: AuditFilter | null | undefined): AuditSelection | InvalidEntry {
  const entered = new Entered();
  const text = (field: 'action' | 'objectKind' | 'objectId' | 'text', ja: string, en: string) =>
    entered.text(filter?.[field], { field: `filter.${field}`, ja, en, max: 200 }) || null;
  const known = (field: 'memberId' | 'clinicId', ja: string, en: string) => {
    const given = filter?.[field] || null;
    if (given !== null && !id.test(given))
      entered.refuse(`filter.${field}`, `${ja}を選び直してください。`, `${en}: please choose again.`);
    return given;
  };
  const selection: AuditSelection = {
    type: 'AuditSelection',
    fromOn: entered.day(filter?.fromOn, { field: 'filter.fromOn', ja: '開始日', en: 'First day' }),
    toOn: entered.day(filter?.toOn, { field: 'filter.toOn', ja: '終了日', en: 'Last day' }),
    memberId: known('memberId', '操作した人', 'Who'),
    clinicId: known('clinicId', '医療機関', 'Clinic'),
    action: text('action', '操作', 'Action'),
    objectKind: text('objectKind', '対象の種類', 'Kind of object'),
    objectId: text('objectId', '対象', 'Object'),
    text: text('text', '検索する言葉', 'Search'),
  };
  if (selection.fromOn && selection.toOn && selection.fromOn > selection.toOn)
    entered.refuse(
      'filter.toOn',
      '終了日は開始日と同じ日か、後の日にしてください。',
      'The last day must not be before the first day.',
    );
  return entered.fault ?? selection;
}
