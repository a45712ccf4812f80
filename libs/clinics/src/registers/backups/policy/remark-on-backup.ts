import type { Day } from '@mamori/platform';
import type { BackupRemark, BackupRemarkKind } from '../../../schema.gen';
import { isOverAYearAgo } from '../../rows/over-a-year-ago';
import type { BackupFields } from './enter-backup';

/** No rule that we know names a span for clinics: these are our advice and are always marked so. */
const ours: ReadonlySet<BackupRemarkKind> = new Set(['test_old', 'success_unknown']);

type Judged = Pick<
  BackupFields,
  | 'methods'
  | 'frequency'
  | 'generations'
  | 'offlineCopy'
  | 'keptWhere'
  | 'stepsWhere'
  | 'succeededOn'
  | 'testedOn'
  | 'testResult'
  | 'nextTestOn'
>;

/**
 * What is to be told of a copy, the gravest first.
 *
 * Copies in several ways and generations so that malware does not reach them all; a list with what, how, how often, how many
 * generations and where; the steps of bringing data back, and a record of having tried; whether a copy is cut off from the
 * network. Source: 令和7年度版マニュアル(案) p15; `checklist-r7.json` 3-② (explain_ja, evidence_ja, remarks_hint_ja).
 */
export function remarkOnBackup(backup: Judged, today: Day): readonly BackupRemark[] {
  const found: readonly (readonly [BackupRemarkKind, boolean])[] = [
    ['test_failed', backup.testResult === 'failed' || backup.testResult === 'partly'],
    ['never_offline', backup.offlineCopy === 'no'],
    ['one_generation', backup.generations === 1],
    ['never_tested', backup.testedOn === null],
    ['test_overdue', backup.nextTestOn !== null && backup.nextTestOn < today],
    ['one_method', backup.methods.length === 1],
    ['method_unknown', backup.methods.length === 0],
    ['offline_unknown', backup.offlineCopy === 'unknown'],
    ['generations_unknown', backup.generations === null],
    ['frequency_unknown', backup.frequency === 'unknown'],
    ['place_unknown', backup.keptWhere === ''],
    ['steps_unknown', backup.stepsWhere === ''],
    ['test_old', backup.testedOn !== null && isOverAYearAgo(backup.testedOn, today)],
    ['success_unknown', backup.succeededOn === null],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [{ kind, isOurs: ours.has(kind) }] : []));
}
