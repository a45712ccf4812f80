import { type CsvCell, type Day, fiscalYearLabel, formatWareki, prefectureByCode, say } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import type { AnswerValue } from '../../schema.gen';

/** A line of a clinic's current list; all that follows `prefecture` is null for a clinic that has no list this year. */
export interface ExportedLine {
  readonly clinicName: string;
  readonly institutionCode: string;
  readonly prefecture: number;
  readonly form: FormKind | null;
  readonly editionJa: string | null;
  readonly fiscalYear: number | null;
  readonly code: string | null;
  readonly labelJa: string | null;
  readonly isClosed: boolean;
  readonly value: AnswerValue | null;
  readonly confirmedOn: Day | null;
  readonly targetOn: Day | null;
  readonly reason: string | null;
  readonly remarks: string | null;
  readonly answeredBy: string | null;
  /** Minutes, in Japan: 2026-11-22 10:05. */
  readonly answeredAt: string | null;
  /** Of the signed version in force. */
  readonly signedNumber: number | null;
}

/** The heads of the columns, in the reader's language, in the order of `answerRow`. */
export function answerHeads(): readonly string[] {
  return [
    say('医療機関・薬局', 'Clinic'),
    say('機関コード', 'Institution code'),
    say('都道府県', 'Prefecture'),
    say('様式', 'Form'),
    say('版', 'Edition'),
    say('年度', 'Fiscal year'),
    say('番号', 'Code'),
    say('項目', 'Item'),
    say('回答', 'Answer'),
    say('確認日', 'Confirmed on'),
    say('確認日（和暦）', 'Confirmed on (Japanese era)'),
    say('目標日', 'Target date'),
    say('目標日（和暦）', 'Target date (Japanese era)'),
    say('理由', 'Reason'),
    say('備考', 'Remarks'),
    say('回答した人', 'Answered by'),
    say('回答した日時', 'Answered at'),
    say('確定版', 'Signed version'),
  ];
}

/** One line as cells. */
export function answerRow(line: ExportedLine): readonly CsvCell[] {
  const prefecture = prefectureByCode(line.prefecture);
  return [
    line.clinicName,
    line.institutionCode,
    prefecture ? say(prefecture.nameJa, prefecture.nameEn) : '',
    line.form && formName(line.form),
    line.editionJa,
    line.fiscalYear && fiscalYearLabel(line.fiscalYear, say('ja', 'en') === 'en' ? 'en' : 'ja'),
    line.code,
    line.labelJa,
    answerWord(line),
    line.confirmedOn,
    line.confirmedOn && formatWareki(line.confirmedOn),
    line.targetOn,
    line.targetOn && formatWareki(line.targetOn),
    line.reason,
    line.remarks,
    line.answeredBy,
    line.answeredAt,
    line.signedNumber,
  ];
}

function formName(form: FormKind): string {
  switch (form) {
    case 'medical':
      return say('医療機関確認用', 'Medical institution');
    case 'pharmacy':
      return say('薬局確認用', 'Pharmacy');
    case 'vendor':
      return say('事業者確認用', 'Vendor');
    case 'own':
      return say('独自', 'Own');
  }
}

function answerWord({ form, isClosed, value }: ExportedLine): string {
  if (form === null) return say('チェックリスト未作成', 'No checklist yet');
  if (isClosed) return say('回答不要', 'Not needed');
  switch (value) {
    case 'yes':
      return say('はい', 'Yes');
    case 'planned':
      return say('はい（予定）', 'Yes (planned)');
    case 'no':
      return say('いいえ', 'No');
    case 'not_applicable':
      return say('対象外', 'Not applicable');
    case null:
      return say('未回答', 'Not answered');
  }
}
