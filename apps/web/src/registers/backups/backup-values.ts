import type {
  BackupFrequency,
  BackupInput,
  BackupMethod,
  BackupPartsFragment,
  BackupTarget,
  Presence,
  RestoreResult,
} from '../../gql/graphql';

import { countIn } from '../rows/count-text';

export const MOST_GENERATIONS = 999;
export const backupTexts = ['name', 'keptWhere', 'stepsWhere', 'doneBy', 'testedBy', 'note'] as const;
export const backupDays = ['succeededOn', 'testedOn', 'nextTestOn'] as const;
export const copyMarks = ['offlineCopy', 'offsiteCopy', 'encryptedCopy'] as const;
export type BackupText = (typeof backupTexts)[number];
export type BackupDay = (typeof backupDays)[number];
export type CopyMark = (typeof copyMarks)[number];

/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type BackupValues = Readonly<Record<BackupText | BackupDay, string>> &
  Readonly<Record<CopyMark, Presence>> & {
    readonly target: BackupTarget;
    readonly systemId: string;
    readonly methods: readonly BackupMethod[];
    readonly frequency: BackupFrequency;
    readonly generations: string;
    readonly testResult: RestoreResult | '';
  };
export type BackupField = keyof BackupValues;

/** In the order of the form. */
export const backupFields: readonly BackupField[] = [
  'target',
  'name',
  'systemId',
  'methods',
  'frequency',
  'generations',
  'offlineCopy',
  'offsiteCopy',
  'encryptedCopy',
  'keptWhere',
  'stepsWhere',
  'doneBy',
  'succeededOn',
  'testedOn',
  'testResult',
  'testedBy',
  'nextTestOn',
  'note',
];

export const blankBackup: BackupValues = {
  target: 'emr',
  name: '',
  systemId: '',
  methods: [],
  frequency: 'unknown',
  generations: '',
  offlineCopy: 'unknown',
  offsiteCopy: 'unknown',
  encryptedCopy: 'unknown',
  keptWhere: '',
  stepsWhere: '',
  doneBy: '',
  succeededOn: '',
  testedOn: '',
  testResult: '',
  testedBy: '',
  nextTestOn: '',
  note: '',
};

export const valuesOfBackup = (backup: BackupPartsFragment): BackupValues => ({
  target: backup.target,
  name: backup.name,
  systemId: backup.systemId ?? '',
  methods: backup.methods,
  frequency: backup.frequency,
  generations: backup.generations === null ? '' : String(backup.generations),
  offlineCopy: backup.offlineCopy,
  offsiteCopy: backup.offsiteCopy,
  encryptedCopy: backup.encryptedCopy,
  keptWhere: backup.keptWhere,
  stepsWhere: backup.stepsWhere,
  doneBy: backup.doneBy,
  succeededOn: backup.succeededOn ?? '',
  testedOn: backup.testedOn ?? '',
  testResult: backup.testResult ?? '',
  testedBy: backup.testedBy,
  nextTestOn: backup.nextTestOn ?? '',
  note: backup.note,
});

export const backupInput = (values: BackupValues): BackupInput => ({
  ...values,
  systemId: values.systemId || null,
  generations: countIn(values.generations, MOST_GENERATIONS),
  succeededOn: values.succeededOn || null,
  testedOn: values.testedOn || null,
  testResult: values.testResult || null,
  nextTestOn: values.nextTestOn || null,
});

/** A list is the same whatever its order. */
export const isSameValue = (one: BackupValues[BackupField], other: BackupValues[BackupField]): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())
    : one === other;
