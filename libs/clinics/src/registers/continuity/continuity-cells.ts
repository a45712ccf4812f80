import type { ContinuityPlan, Drill } from '../../schema.gen';
import { presenceWords } from '../backups/policy/backup-words';
import { countCell, dayCell } from '../snapshot/cells';
import { drillWords } from './policy/continuity-words';

/** Plans and drills in one table, as a file and a snapshot write them: the first column says which a row is. */
export const continuityColumns = [
  { id: 'part', labelJa: '区分', labelEn: 'Part' },
  { id: 'name', labelJa: '文書の名前・想定した場面', labelEn: 'Name of the plan, or scenario' },
  { id: 'heldOn', labelJa: '最後に見直した日・実施した日', labelEn: 'Last reviewed, or held on' },
  { id: 'coversCyber', labelJa: 'サイバー攻撃の想定', labelEn: 'Covers cyber attacks' },
  { id: 'checkedOn', labelJa: '確認表で点検した日', labelEn: 'Gone through with the check table' },
  { id: 'edition', labelJa: '版', labelEn: 'Version' },
  { id: 'keptWhere', labelJa: '置き場所', labelEn: 'Where it lies' },
  { id: 'approvedBy', labelJa: '承認した人・進めた人', labelEn: 'Approved or led by' },
  { id: 'people', labelJa: '参加した人数', labelEn: 'People' },
  { id: 'found', labelJa: '備考・分かった課題', labelEn: 'Note, or what was found' },
  { id: 'nextOn', labelJa: '次の予定日', labelEn: 'Next' },
  { id: 'file', labelJa: 'ファイル', labelEn: 'File' },
] as const;

/** A plan as texts, in the order of `continuityColumns`. */
export const planCells = (plan: ContinuityPlan): readonly string[] => [
  'BCP',
  plan.name,
  dayCell(plan.reviewedOn),
  presenceWords[plan.coversCyber],
  dayCell(plan.checkedOn),
  plan.edition,
  plan.keptWhere,
  plan.approvedBy,
  '',
  plan.note,
  dayCell(plan.nextReviewOn),
  plan.file?.name ?? '',
];

/** A drill as texts, in the order of `continuityColumns`. */
export const drillCells = (drill: Drill): readonly string[] => [
  drillWords[drill.kind],
  drill.scenario,
  dayCell(drill.heldOn),
  '',
  '',
  '',
  '',
  drill.ledBy,
  countCell(drill.people),
  drill.found,
  dayCell(drill.nextOn),
  drill.file?.name ?? '',
];
