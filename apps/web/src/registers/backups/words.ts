import type {
  BackupBookQuery,
  BackupFrequency,
  BackupMethod,
  BackupRemarkKind,
  BackupTarget,
  Presence,
  RestoreResult,
  SystemKind,
} from '../../gql/graphql';
import type { MessageId } from '../../messages/ja';
import type { Tone } from '../../ui/badge';
import type { RemarkWord } from '../rows/remarks';

export type Book = BackupBookQuery['backupBook'];
export type BookSystem = Book['systems'][number];

export const backupTargets = [
  'emr',
  'receipt',
  'pacs',
  'department',
  'documents',
  'other',
] as const satisfies readonly BackupTarget[];
export const targetLabel: Record<BackupTarget, MessageId> = {
  emr: 'backups.target.emr',
  receipt: 'backups.target.receipt',
  pacs: 'backups.target.pacs',
  department: 'backups.target.department',
  documents: 'backups.target.documents',
  other: 'backups.target.other',
};

/** What the data of a system is most likely called on the list. */
export const targetOfSystem: Record<SystemKind, BackupTarget> = {
  emr: 'emr',
  receipt: 'receipt',
  pacs: 'pacs',
  order_entry: 'department',
  pharmacy_record: 'department',
  reservation: 'department',
  network: 'other',
  other: 'other',
};

export const backupMethods = [
  'external_disk',
  'nas',
  'tape',
  'cloud',
  'vendor',
  'same_machine',
  'other',
] as const satisfies readonly BackupMethod[];
export const methodLabel: Record<BackupMethod, MessageId> = {
  same_machine: 'backups.method.same_machine',
  external_disk: 'backups.method.external_disk',
  nas: 'backups.method.nas',
  tape: 'backups.method.tape',
  cloud: 'backups.method.cloud',
  vendor: 'backups.method.vendor',
  other: 'backups.method.other',
};

export const frequencies = [
  'continuous',
  'daily',
  'weekly',
  'monthly',
  'rarely',
  'unknown',
] as const satisfies readonly BackupFrequency[];
export const frequencyLabel: Record<BackupFrequency, MessageId> = {
  continuous: 'backups.frequency.continuous',
  daily: 'backups.frequency.daily',
  weekly: 'backups.frequency.weekly',
  monthly: 'backups.frequency.monthly',
  rarely: 'backups.frequency.rarely',
  unknown: 'backups.frequency.unknown',
};

export const presences = ['yes', 'no', 'unknown'] as const satisfies readonly Presence[];
export const presenceLabel: Record<Presence, MessageId> = {
  yes: 'registers.presence.yes',
  no: 'registers.presence.no',
  unknown: 'registers.presence.unknown',
};

export const testResults = ['restored', 'partly', 'failed'] as const satisfies readonly RestoreResult[];
export const resultLabel: Record<RestoreResult, MessageId> = {
  restored: 'backups.result.restored',
  partly: 'backups.result.partly',
  failed: 'backups.result.failed',
};
export const resultTone: Record<RestoreResult, Tone> = { restored: 'ok', partly: 'doing', failed: 'bad' };

export const backupRemarks: Record<BackupRemarkKind, RemarkWord> = {
  test_failed: { tone: 'bad', badge: 'registers.remark.act', text: 'backups.remark.test_failed' },
  never_offline: { tone: 'bad', badge: 'registers.remark.act', text: 'backups.remark.never_offline' },
  one_generation: { tone: 'bad', badge: 'registers.remark.act', text: 'backups.remark.one_generation' },
  never_tested: { tone: 'bad', badge: 'registers.remark.act', text: 'backups.remark.never_tested' },
  test_overdue: { tone: 'bad', badge: 'registers.remark.overdue', text: 'backups.remark.test_overdue' },
  one_method: { tone: 'doing', badge: 'registers.remark.think', text: 'backups.remark.one_method' },
  test_old: { tone: 'doing', badge: 'registers.remark.think', text: 'backups.remark.test_old' },
  success_unknown: { tone: 'doing', badge: 'registers.remark.think', text: 'backups.remark.success_unknown' },
  method_unknown: { tone: 'unknown', badge: 'registers.remark.unknown', text: 'backups.methods', isUnknown: true },
  offline_unknown: { tone: 'unknown', badge: 'registers.remark.unknown', text: 'backups.offlineCopy', isUnknown: true },
  generations_unknown: {
    tone: 'unknown',
    badge: 'registers.remark.unknown',
    text: 'backups.generations',
    isUnknown: true,
  },
  frequency_unknown: { tone: 'unknown', badge: 'registers.remark.unknown', text: 'backups.frequency', isUnknown: true },
  place_unknown: { tone: 'unknown', badge: 'registers.remark.unknown', text: 'backups.keptWhere', isUnknown: true },
  steps_unknown: { tone: 'unknown', badge: 'registers.remark.unknown', text: 'backups.stepsWhere', isUnknown: true },
};
