import { toAnswer, type AnswerRow } from '../read-model';
import type { Snapshot } from './snapshot';

type Item = Snapshot['sections'][number]['items'][number];

/** A line with everything that signing keeps of it. */
export interface LineRow extends Omit<Item, 'answer'>, AnswerRow {
  readonly isGate: boolean;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
}

/** A list as it stands, in the form's order. */
export interface ListToSign extends Pick<Snapshot, 'facility' | 'form' | 'fiscalYear' | 'edition'> {
  readonly lines: readonly LineRow[];
}

/** What is kept of the list once it is signed. */
export function toSnapshot({ facility, form, fiscalYear, edition, lines }: ListToSign): Snapshot {
  const codes = [...new Set(lines.map(({ sectionCode }) => sectionCode))];
  return {
    format: 1,
    facility,
    form,
    fiscalYear,
    edition,
    closedByEntryQuestion: lines.some(({ isGate, value }) => isGate && value === 'no'),
    sections: codes.flatMap((code) => {
      const rows = lines.filter(({ sectionCode }) => sectionCode === code);
      const [first] = rows;
      if (!first) return [];
      return [{ code, titleJa: first.sectionTitleJa, titleEn: first.sectionTitleEn, items: rows.map(toItem) }];
    }),
  };
}

function toItem(row: LineRow): Item {
  const { id, code, answerKind, labelJa, labelEn, scopeJa, evidence } = row;
  return { id, code, answerKind, labelJa, labelEn, scopeJa, answer: toAnswer(row), evidence };
}
