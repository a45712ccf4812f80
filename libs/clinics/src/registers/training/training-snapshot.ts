import { Injectable } from '@nestjs/common';
import { notFound } from '@mamori/platform';
import type { Training } from '../../schema.gen';
import { countCell, dayCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { MOST_TRAININGS } from './policy/enter-training';
import { TrainingRepository } from './training.repository';

const columns = [
  { id: 'heldOn', labelJa: '実施した日', labelEn: 'Held on' },
  { id: 'theme', labelJa: 'テーマ', labelEn: 'Theme' },
  { id: 'audience', labelJa: '対象', labelEn: 'For whom' },
  { id: 'ledBy', labelJa: '講師・担当', labelEn: 'Led by' },
  { id: 'people', labelJa: '参加した人数', labelEn: 'People' },
  { id: 'participants', labelJa: '参加者', labelEn: 'Who took part' },
  { id: 'material', labelJa: '内容・教材', labelEn: 'Content and material' },
  { id: 'file', labelJa: 'ファイル', labelEn: 'File' },
  { id: 'note', labelJa: '備考', labelEn: 'Note' },
  { id: 'nextOn', labelJa: '次の研修の予定日', labelEn: 'Next training' },
];

const cellsOf = (row: Training): readonly string[] => [
  ...[dayCell(row.heldOn), row.theme, row.audience, row.ledBy, countCell(row.people)],
  ...[row.participants.replaceAll('\n', '、'), row.material, row.file?.name ?? '', row.note, dayCell(row.nextOn)],
];

/** A clinic's trainings, as they are kept beside an answer. */
@Injectable()
export class TrainingSnapshot implements RegisterSource {
  readonly kind = 'training';
  readonly summarySql = summarySql('training', [{ table: 'training_sessions' }]);

  constructor(private readonly trainings: TrainingRepository) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const book = await this.trainings.book(clinicId);
    const held = await this.trainings.held.list(clinicId, undefined, MOST_TRAININGS);
    if (!book || !held) throw notFound('clinic', clinicId);
    return {
      kind: this.kind,
      asOfOn: book.today,
      reviewedOn: book.lastHeldOn,
      facts: [
        { labelJa: '研修', labelEn: 'Trainings', text: `${book.count}回` },
        { labelJa: 'この1年の研修', labelEn: 'Within a year', text: `${book.heldInAYear}回` },
        { labelJa: '最後の研修', labelEn: 'Last training', text: dayCell(book.lastHeldOn) },
        { labelJa: '次の研修', labelEn: 'Next training', text: dayCell(book.nextOn) },
      ],
      columns,
      rows: held.rows.map((row) => [...cellsOf(row)]),
    };
  }
}
