import { renderSVG } from 'uqr';
import type { Snapshot } from '../../signing/snapshot';
import { paperBoxesOf } from './answer-boxes';
import { type FormOccasion, type FormSheet, formSheet } from './form-sheet';
import { paperCode } from './paper-code';

/** A form without answers, to be filled in by hand. */
export interface PaperSheet extends FormSheet {
  readonly paper: {
    readonly code: string;
    /** The page of the list, as an SVG image. */
    readonly qr: string;
    readonly footer: string;
  };
}

/** The sheet on which somebody writes the answers of a list that stands at `url`. */
export function paperSheet(
  list: Snapshot,
  occasion: FormOccasion,
  { id, url }: { id: string; url: string },
): PaperSheet {
  const empty = { value: null, confirmedOn: null, targetOn: null, reason: '', remarks: '' } as const;
  const sheet = formSheet(
    {
      ...list,
      closedByEntryQuestion: false,
      sections: list.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => ({ ...item, answer: { ...item.answer, ...empty } })),
      })),
    },
    occasion,
  );
  const kinds = list.sections.map(({ items }) => items.map(({ answerKind }) => answerKind));
  return {
    ...sheet,
    documentTitle: `${sheet.documentTitle} 手書き用`,
    sections: sheet.sections.map((section, n) => ({
      ...section,
      lines: section.lines.map((line, m) => {
        const kind = kinds[n]?.[m];
        return kind ? { ...line, boxes: paperBoxesOf(kind) } : line;
      }),
    })),
    paper: {
      code: paperCode(id),
      qr: renderSVG(url, { ecc: 'M', border: 4, whiteColor: 'white', blackColor: 'black' }),
      footer:
        '独自の体裁です（厚生労働省の様式そのものではありません）。FAXで送るときは「標準」より細かい画質で送ってください。',
    },
  };
}
