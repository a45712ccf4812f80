import type { BackupFrequency, BackupMethod, BackupTarget, Presence, RestoreResult } from '../../../schema.gen';

/** As lists, files and snapshots write them. */
export const targetWords: Readonly<Record<BackupTarget, string>> = {
  emr: '電子カルテ',
  receipt: 'レセプトコンピュータ',
  pacs: '画像（PACS）',
  department: '部門システム',
  documents: '文書・共有フォルダ',
  other: 'そのほか',
};

/** In the order of the list. */
export const backupTargets = ['emr', 'receipt', 'pacs', 'department', 'documents', 'other'] as const;

export const methodWords: Readonly<Record<BackupMethod, string>> = {
  same_machine: '同じ機器の中',
  external_disk: '外付けの記憶装置',
  nas: 'NAS',
  tape: 'テープ',
  cloud: 'クラウド',
  vendor: 'ベンダーの方法',
  other: 'そのほか',
};

/** In the order of the form. */
export const backupMethods = ['same_machine', 'external_disk', 'nas', 'tape', 'cloud', 'vendor', 'other'] as const;

export const frequencyWords: Readonly<Record<BackupFrequency, string>> = {
  unknown: '不明',
  continuous: 'ほぼ常時',
  daily: '毎日',
  weekly: '毎週',
  monthly: '毎月',
  rarely: '月1回より少ない',
};

export const presenceWords: Readonly<Record<Presence, string>> = { yes: 'あり', no: 'なし', unknown: '不明' };

export const resultWords: Readonly<Record<RestoreResult, string>> = {
  restored: '戻せた',
  partly: '一部だけ戻せた',
  failed: '戻せなかった',
};
