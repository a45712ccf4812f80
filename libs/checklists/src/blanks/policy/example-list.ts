import type { Snapshot } from '../../signing/snapshot';
import { allowedAnswers } from '../../policy/answer-item';

type Line = Snapshot['sections'][number]['items'][number];
type Answer = Line['answer'];

/** A list to try a mapping with: every sort of answer that its items allow, of a facility that does not exist. */
export function exampleList(
  edition: Pick<Snapshot, 'form' | 'fiscalYear' | 'edition'>,
  items: readonly Omit<Line, 'answer' | 'evidence'>[],
): Snapshot {
  const kind = edition.form === 'pharmacy' ? '薬局' : 'クリニック';
  const lines = items.map((item, at): Line => ({
    ...item,
    answer: answerOf(item, at, edition.fiscalYear),
    evidence: [],
  }));
  return {
    format: 1,
    ...edition,
    facility: {
      name: `（見本）あおぞら${kind}`,
      kind: edition.form === 'pharmacy' ? 'pharmacy' : 'clinic',
      prefecture: 13,
      address: '千代田区見本町1-2-3',
      phone: '03-0000-0000',
      institutionCode: '0000000',
      directorName: '見本 太郎',
    },
    closedByEntryQuestion: false,
    sections: [{ code: '', titleJa: '', titleEn: '', items: lines }],
  };
}

function answerOf({ answerKind }: Pick<Line, 'answerKind'>, at: number, fiscalYear: number): Answer {
  const allowed = allowedAnswers[answerKind];
  const value = answerKind === 'gate_yes_no' ? 'yes' : (allowed[at % allowed.length] ?? 'yes');
  const targetOn = value === 'no' ? `${fiscalYear + 1}-03-31` : value === 'planned' ? `${fiscalYear + 1}-12-01` : null;
  return {
    value,
    confirmedOn: `${fiscalYear}-12-10`,
    targetOn,
    reason: '',
    remarks: value === 'no' ? '（見本）予算を確保し、順に進めています。' : '',
    version: 1,
    answeredBy: null,
    answeredAt: null,
    source: 'typed',
  };
}
