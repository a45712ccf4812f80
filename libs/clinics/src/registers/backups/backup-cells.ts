import type { Backup } from '../../schema.gen';
import { dayCell } from '../snapshot/cells';
import { frequencyWords, methodWords, presenceWords, resultWords, targetWords } from './policy/backup-words';

/** The list as a file and a snapshot write it: a heading for each column, in the order of `backupCells`. */
export const backupColumns = [
  { id: 'target', labelJa: '対象', labelEn: 'What' },
  { id: 'name', labelJa: '名前', labelEn: 'Name' },
  { id: 'systemName', labelJa: 'システム台帳の名前', labelEn: 'System of the register' },
  { id: 'methods', labelJa: '方法', labelEn: 'How' },
  { id: 'frequency', labelJa: '頻度', labelEn: 'How often' },
  { id: 'generations', labelJa: '世代の数', labelEn: 'Generations' },
  { id: 'offlineCopy', labelJa: 'ネットワークから切り離した写し', labelEn: 'Copy cut off from the network' },
  { id: 'offsiteCopy', labelJa: '離れた場所の写し', labelEn: 'Copy in another place' },
  { id: 'encryptedCopy', labelJa: '写しの暗号化', labelEn: 'Copy encrypted' },
  { id: 'keptWhere', labelJa: '写しの置き場所', labelEn: 'Where the copies lie' },
  { id: 'stepsWhere', labelJa: '戻す手順書の場所', labelEn: 'Where the restore steps are' },
  { id: 'doneBy', labelJa: '担当する人・事業者', labelEn: 'Done by' },
  { id: 'succeededOn', labelJa: '最後に成功を確かめた日', labelEn: 'Last seen to succeed' },
  { id: 'testedOn', labelJa: '最後に戻す試験をした日', labelEn: 'Last restore test' },
  { id: 'testResult', labelJa: '試験の結果', labelEn: 'Result of the test' },
  { id: 'testedBy', labelJa: '試験をした人', labelEn: 'Tested by' },
  { id: 'nextTestOn', labelJa: '次の試験の予定日', labelEn: 'Next restore test' },
  { id: 'reviewedOn', labelJa: '見直した日', labelEn: 'Reviewed on' },
  { id: 'note', labelJa: '備考', labelEn: 'Note' },
] as const;

/** A copy as texts, in the order of `backupColumns`. */
export const backupCells = (row: Omit<Backup, 'remarks'>): readonly string[] => [
  targetWords[row.target],
  row.name,
  row.systemName ?? '',
  row.methods.map((method) => methodWords[method]).join('、'),
  frequencyWords[row.frequency],
  row.generations === null ? '' : String(row.generations),
  presenceWords[row.offlineCopy],
  presenceWords[row.offsiteCopy],
  presenceWords[row.encryptedCopy],
  row.keptWhere,
  row.stepsWhere,
  row.doneBy,
  dayCell(row.succeededOn),
  dayCell(row.testedOn),
  row.testResult === null ? '' : resultWords[row.testResult],
  row.testedBy,
  dayCell(row.nextTestOn),
  dayCell(row.reviewedOn),
  row.note,
];
