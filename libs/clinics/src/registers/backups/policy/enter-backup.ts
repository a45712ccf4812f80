import { type Day, Entered, type InvalidEntry } from '@mamori/platform';
import type {
  BackupFrequency,
  BackupInput,
  BackupMethod,
  BackupTarget,
  Presence,
  RestoreResult,
} from '../../../schema.gen';
import { enterCount } from '../../rows/enter-count';
import { enterPast } from '../../rows/enter-past';
import { backupMethods } from './backup-words';

/** More than any clinic of those that we know of. */
export const MOST_BACKUPS = 100;

/** A copy of a clinic's data as it is kept. */
export interface BackupFields {
  readonly target: BackupTarget;
  readonly name: string;
  readonly systemId: string | null;
  readonly methods: readonly BackupMethod[];
  readonly frequency: BackupFrequency;
  readonly generations: number | null;
  readonly offlineCopy: Presence;
  readonly offsiteCopy: Presence;
  readonly encryptedCopy: Presence;
  readonly keptWhere: string;
  readonly stepsWhere: string;
  readonly doneBy: string;
  readonly succeededOn: Day | null;
  readonly testedOn: Day | null;
  readonly testResult: RestoreResult | null;
  readonly testedBy: string;
  readonly nextTestOn: Day | null;
  readonly note: string;
}

export type EnterBackupOutcome = { readonly type: 'Entered'; readonly fields: BackupFields } | InvalidEntry;

/** Reads a copy as a person entered it. A try to bring data back has both a day and a result, or neither. */
export function enterBackup(input: BackupInput, today: Day): EnterBackupOutcome {
  const entered = new Entered();
  const text = (given: string | null | undefined, field: string, ja: string, en: string, max = 200) =>
    entered.text(given, { field, ja, en, max });
  const methods = new Set(input.methods ?? []);
  const fields: BackupFields = {
    target: input.target,
    name: entered.text(input.name, { field: 'name', ja: '対象の名前', en: 'Name', max: 200, required: true }),
    systemId: input.systemId ?? null,
    methods: backupMethods.filter((method) => methods.has(method)),
    frequency: input.frequency ?? 'unknown',
    generations: enterCount(entered, input.generations, {
      field: 'generations',
      ja: '世代の数',
      en: 'Generations',
      max: 999,
    }),
    offlineCopy: input.offlineCopy ?? 'unknown',
    offsiteCopy: input.offsiteCopy ?? 'unknown',
    encryptedCopy: input.encryptedCopy ?? 'unknown',
    keptWhere: text(input.keptWhere, 'keptWhere', '写しの置き場所', 'Where the copies lie'),
    stepsWhere: text(input.stepsWhere, 'stepsWhere', '戻す手順書の場所', 'Where the restore steps are'),
    doneBy: text(input.doneBy, 'doneBy', '担当する人・事業者', 'Done by'),
    succeededOn: enterPast(entered, input.succeededOn, today, {
      field: 'succeededOn',
      ja: '最後に成功を確かめた日',
      en: 'Last seen to succeed',
    }),
    testedOn: enterPast(entered, input.testedOn, today, {
      field: 'testedOn',
      ja: '最後に戻す試験をした日',
      en: 'Last restore test',
      required: Boolean(input.testResult),
    }),
    testResult: input.testResult ?? null,
    testedBy: text(input.testedBy, 'testedBy', '試験をした人', 'Tested by'),
    nextTestOn: entered.day(input.nextTestOn, { field: 'nextTestOn', ja: '次の試験の予定日', en: 'Next restore test' }),
    note: text(input.note, 'note', '備考', 'Note', 1_000),
  };
  if (fields.testedOn && !fields.testResult)
    entered.refuse('testResult', '試験の結果を選んでください。', 'Please choose how the test ended.');
  return entered.fault ?? { type: 'Entered', fields };
}
