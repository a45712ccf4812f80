import { Entered, type InvalidEntry } from '@mamori/platform';
import type { DraftItemRow } from './edition-draft.repository';
import type { NewDraftItem } from './policy/draft-from-sheet';
import type { AddDraftItemInput, UpdateDraftItemInput } from '../schema.gen';

const fields = {
  sectionCode: { ja: '区分の番号', en: 'Section number', max: 10 },
  sectionTitleJa: { ja: '区分の名前', en: 'Section title', max: 200 },
  sectionTitleEn: { ja: '区分の名前(英語)', en: 'Section title in English', max: 200 },
  code: { ja: '項目の番号', en: 'Number', max: 20 },
  labelJa: { ja: '文言', en: 'Wording', max: 1_000 },
  labelEn: { ja: '文言(英語)', en: 'Wording in English', max: 1_000 },
  explainJa: { ja: '説明', en: 'Explanation', max: 4_000 },
  evidenceJa: { ja: '見せるもの', en: 'What to show', max: 4_000 },
  remarksHintJa: { ja: '備考の書き方', en: 'Hint for remarks', max: 4_000 },
} as const;
type TextName = keyof typeof fields;

const LAST_YEAR = 2_117;
const MOST_REFS = 20;

/** What was entered over an item; what is absent stays as it is. */
export function enterItem(
  input: UpdateDraftItemInput,
  item: DraftItemRow,
): { readonly type: 'ItemEntered'; readonly item: DraftItemRow } | InvalidEntry {
  const entered = new Entered();
  const text = (field: TextName) =>
    input[field] === undefined || input[field] === null
      ? item[field]
      : entered.text(input[field], { ...fields[field], field });
  const answerKind = input.answerKind ?? item.answerKind;
  const isGate = answerKind === 'gate_yes_no';
  const plannedUntilYear = answerKind === 'yes_no_planned' ? (input.plannedUntilYear ?? item.plannedUntilYear) : null;
  if (plannedUntilYear !== null && (plannedUntilYear < 2019 || plannedUntilYear > LAST_YEAR))
    entered.refuse('plannedUntilYear', '年度は西暦4桁で入力してください。', 'Please enter the year with four digits.');
  const refs = input.guidelineRefs ?? item.guidelineRefs;
  if (refs.length > MOST_REFS)
    entered.refuse('guidelineRefs', `参照番号は${MOST_REFS}件までです。`, `At most ${MOST_REFS} references.`);
  const guidelineRefs = refs.map((ref) =>
    entered.text(ref, { field: 'guidelineRefs', ja: '参照番号', en: 'Reference', max: 100 }),
  );
  const changed = {
    ...item,
    sectionCode: text('sectionCode'),
    sectionTitleJa: text('sectionTitleJa'),
    sectionTitleEn: text('sectionTitleEn'),
    code: isGate ? '-' : text('code'),
    labelJa: text('labelJa'),
    labelEn: text('labelEn'),
    explainJa: text('explainJa'),
    evidenceJa: text('evidenceJa'),
    remarksHintJa: text('remarksHintJa'),
    answerKind,
    plannedUntilYear,
    scope: input.scope ?? item.scope,
    guidelineRefs: guidelineRefs.filter((ref) => ref !== ''),
    isLeftOut: input.isLeftOut ?? item.isLeftOut,
  };
  return entered.fault ?? { type: 'ItemEntered', item: changed };
}

/** An item that a person adds. Where there is nothing to compare with, it is new without asking. */
export function enterNewItem(
  input: AddDraftItemInput,
  isAlone: boolean,
): { readonly type: 'ItemEntered'; readonly item: NewDraftItem } | InvalidEntry {
  const entered = new Entered();
  const text = (field: 'sectionCode' | 'sectionTitleJa' | 'code' | 'labelJa') =>
    entered.text(input[field], { ...fields[field], field, required: true });
  const answerKind = input.answerKind ?? 'yes_no';
  const item: NewDraftItem = {
    form: input.form,
    sheetN: null,
    sheetRow: null,
    sectionCode: text('sectionCode'),
    sectionTitleJa: text('sectionTitleJa'),
    sectionTitleEn: '',
    code: answerKind === 'gate_yes_no' ? '-' : text('code'),
    labelJa: text('labelJa'),
    labelEn: '',
    answerKind,
    plannedUntilYear: null,
    scope: input.scope ?? 'organization',
    explainJa: '',
    evidenceJa: '',
    remarksHintJa: '',
    guidelineRefs: [],
    change: 'new',
    replaces: [],
    score: 100,
    isConfirmed: isAlone,
    isLeftOut: false,
    doubts: [],
    readLabelJa: '',
  };
  return entered.fault ?? { type: 'ItemEntered', item };
}
