import { fiscalYearOf } from '@mamori/platform';
import type {
  AnswerKind,
  EditionDocument,
  EditionItem,
  FormKind,
  ItemRules,
  Topic,
  Verification,
} from './catalogue-schema';
import { editionChecksum } from './checksum';

/** An edition as the database keeps it. `fiscalYear` is the year of its April; `published` a day or a month (2025-05). */
export interface EditionRow {
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly titleJa: string;
  readonly issuerJa: string;
  readonly published: string;
  readonly fiscalYear: number;
  readonly status: EditionDocument['status'];
  readonly supersededBy: string | null;
  readonly guidelineBasis: string | null;
  readonly notes: EditionNotes;
  /** SHA-256 of the whole document, see `editionChecksum`. */
  readonly checksum: string;
  readonly forms: readonly FormKind[];
}

type OwnColumn =
  | 'edition'
  | 'edition_label_ja'
  | 'edition_label_en'
  | 'title_ja'
  | 'issuer_ja'
  | 'published'
  | 'fiscal_year'
  | 'status'
  | 'superseded_by'
  | 'guideline_basis';

/**
 * What else the document says, in its own words and keys: notes, legends, fill rules, official files, the forms without their items,
 * and the sources that items name.
 */
export type EditionNotes = Omit<EditionDocument, OwnColumn | 'forms'> & {
  readonly forms: readonly Omit<EditionDocument['forms'][number], 'sections'>[];
};

/** An item as the database keeps it. `key` is unique over all editions; `position` counts from 0 over the whole form, the entry question included. */
export interface EditionItemRow {
  readonly key: string;
  readonly form: FormKind;
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly sectionTitleEn: string;
  readonly position: number;
  /** As printed on the form, `2-⑩`; repeated once per kind of device in r5 and r6, `-` for the entry question. */
  readonly code: string;
  readonly answerKind: AnswerKind;
  readonly scope: EditionItem['scope'];
  readonly scopeJa: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly rules: ItemRules;
  readonly guidelineRefs: EditionItem['guideline_refs'];
  readonly topic: Topic;
  readonly change: EditionItem['change'];
  /** Keys of the items of the edition before that this one takes the place of. */
  readonly replaces: readonly string[];
  readonly verification: Verification;
  readonly verificationNoteJa: string;
  /** Ids of entries in the edition's `notes.sources`. */
  readonly sources: readonly string[];
}

/** Turns an edition document into the flat rows that the database keeps, items in the order of the form. */
export function toEditionRows(document: EditionDocument): {
  readonly edition: EditionRow;
  readonly items: readonly EditionItemRow[];
} {
  return { edition: editionRow(document), items: document.forms.flatMap(itemRows) };
}

function editionRow(document: EditionDocument): EditionRow {
  const {
    edition: code,
    edition_label_ja: labelJa,
    edition_label_en: labelEn,
    title_ja: titleJa,
    issuer_ja: issuerJa,
    published,
    fiscal_year: fiscalYear,
    status,
    superseded_by: supersededBy = null,
    guideline_basis: guidelineBasis = null,
    forms,
    ...rest
  } = document;
  return {
    code,
    labelJa,
    labelEn,
    titleJa,
    issuerJa,
    published,
    fiscalYear: fiscalYearOf(fiscalYear.start),
    status,
    supersededBy,
    guidelineBasis,
    notes: { ...rest, forms: forms.map(({ sections: _sections, ...form }) => form) },
    checksum: editionChecksum(document),
    forms: forms.map(({ form }) => form),
  };
}

function itemRows({ form, sections }: EditionDocument['forms'][number]): readonly EditionItemRow[] {
  return sections
    .flatMap((section) => section.items.map((item) => ({ section, item })))
    .map(({ section, item }, position) => ({
      key: item.id,
      form,
      sectionCode: section.code,
      sectionTitleJa: section.title_ja,
      sectionTitleEn: section.title_en,
      position,
      code: item.code,
      answerKind: item.answer_kind,
      scope: item.scope,
      scopeJa: item.scope_ja,
      labelJa: item.label_ja,
      labelEn: item.label_en,
      explainJa: item.explain_ja,
      evidenceJa: item.evidence_ja,
      remarksHintJa: item.remarks_hint_ja,
      rules: item.special_rules,
      guidelineRefs: item.guideline_refs,
      topic: item.topic,
      change: item.change,
      replaces: item.replaces,
      verification: item.verification,
      verificationNoteJa: item.verification_note_ja,
      sources: item.sources,
    }));
}
