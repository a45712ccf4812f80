import { type Day, fiscalYearLabel, formatWareki, prefectureByCode } from '@mamori/platform';
import type { AnswerKind, FormKind, Verification } from '@mamori/editions';
import type { AnswerValue } from '../../schema.gen';
import type { Snapshot } from '../../signing/snapshot';
import { type Box, boxesOf } from './answer-boxes';
import { printable } from './printable';

type Line = Snapshot['sections'][number]['items'][number];

/** A day as it stands on a form: 令和8年11月22日 and 2026/11/22. */
export interface DayText {
  readonly wareki: string;
  readonly seireki: string;
}

export interface FormLine {
  readonly code: string;
  readonly labelJa: string;
  readonly scopeJa: string;
  readonly boxes: readonly Box[];
  /** The entry question ended the list before this line. */
  readonly isClosed: boolean;
  readonly confirmedOn: DayText | null;
  readonly targetOn: DayText | null;
  readonly remarks: string;
  /** Said of a line that is not confirmed, to those who may know; null otherwise. */
  readonly mark: string | null;
  /** Whether the line can have a target date at all. */
  readonly hasTarget: boolean;
}

/** One form, ready to be laid out; every text is as it is printed. */
export interface FormSheet {
  readonly documentTitle: string;
  readonly titleJa: string;
  readonly formJa: string;
  readonly editionJa: string;
  readonly fiscalYearJa: string;
  readonly facilityJa: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly FormLine[] }[];
  readonly notes: readonly string[];
  readonly footer: string;
}

/** What a form is made of besides the list itself. */
export interface FormOccasion {
  readonly today: Day;
  /** The signed version that the list is taken from; null for the list as it stands. */
  readonly signed: { readonly number: number; readonly by: string; readonly on: Day; readonly sha256: string } | null;
  /** What is known about each line, by its id; empty for readers who are not told. */
  readonly verifications: Readonly<Record<string, Verification>>;
}

const forms: Readonly<Record<FormKind, { readonly name: string; readonly facility: string }>> = {
  medical: { name: '医療機関確認用', facility: '医療機関' },
  pharmacy: { name: '薬局確認用', facility: '薬局' },
  vendor: { name: '事業者確認用', facility: '事業者' },
  own: { name: '独自チェックリスト', facility: '医療機関・薬局' },
};

/** Says of a はい that it is planned. */
export const PLANNED_NOTE = '導入予定（「はい」に含む）';
/** Stands before the reason for a late target date, or for none. */
export const REASON_MARK = '理由：';

/** A full-width space. */
const GAP = '\u3000';

const marks: Readonly<Record<Verification, string | null>> = {
  verified: null,
  inferred: '推定（様式で未確認）',
  unverified: '未確認',
};

/**
 * The form that a list is printed as, in the structure of the ministry's own: facility, year, sections, codes, answers,
 * 確認日, 目標日, 備考. What a person typed is kept as it is, without what cannot be printed.
 */
export function formSheet(list: Snapshot, occasion: FormOccasion): FormSheet {
  const { form, facility, edition, fiscalYear } = list;
  const formJa = forms[form].name;
  const fiscalYearJa = fiscalYearLabel(fiscalYear, 'ja');
  const facilityJa = printable(facility.name);
  return {
    documentTitle: `${formJa} ${facilityJa} ${fiscalYearJa}`,
    titleJa: edition.titleJa,
    formJa,
    editionJa: edition.labelJa,
    fiscalYearJa,
    facilityJa,
    facts: factsOf(list, occasion),
    sections: list.sections.map(({ code, titleJa, items }) => ({
      heading: /^\d/.test(code) && code !== '0' ? `${code}${GAP}${titleJa}` : titleJa,
      lines: items.map((item) => toLine(item, list.closedByEntryQuestion, occasion)),
    })),
    notes: notesOf(list),
    footer: [formJa, facilityJa, fiscalYearJa].join(GAP),
  };
}

function factsOf({ form, facility }: Snapshot, { today, signed }: FormOccasion): FormSheet['facts'] {
  const kind = forms[form].facility;
  const state = signed
    ? [`第${signed.number}版`, dayLine(signed.on), `${signed.by}が確定`, `照合値 ${signed.sha256.slice(0, 16)}`].join(
        GAP,
      )
    : `${dayLine(today)}現在（確定前）`;
  const facts =
    form === 'vendor'
      ? [
          ['事業者名', ''],
          ['記入者', ''],
          ['記入日', ''],
          ['契約先', facility.name],
        ]
      : [
          [`${kind}名`, facility.name],
          ['機関コード', facility.institutionCode],
          ['所在地', addressOf(facility)],
          ['電話番号', facility.phone],
          ['管理者', facility.directorName],
          ['状態', state],
        ];
  return facts.map(([label = '', text = '']) => ({ label, text: printable(text) }));
}

/** The facility's address with its prefecture. */
export function addressOf({ prefecture, address }: Pick<Snapshot['facility'], 'prefecture' | 'address'>): string {
  const name = prefectureByCode(prefecture)?.nameJa ?? '';
  // Many people write the prefecture into the address as well.
  return address.startsWith(name) ? address : `${name}${address}`;
}

function toLine(item: Line, closed: boolean, { verifications }: FormOccasion): FormLine {
  const { answer, answerKind } = item;
  return {
    code: item.code === '-' ? '－' : item.code,
    labelJa: printable(item.labelJa),
    scopeJa: printable(item.scopeJa),
    boxes: boxesOf(answerKind, answer.value),
    isClosed: closed && answerKind !== 'gate_yes_no',
    confirmedOn: dayText(answer.confirmedOn),
    targetOn: dayText(answer.targetOn),
    remarks: remarksOf(answer),
    mark: marks[verifications[item.id] ?? 'verified'],
    hasTarget: hasTarget(answerKind),
  };
}

/** The entry question has none. */
const hasTarget = (kind: AnswerKind): boolean => kind !== 'gate_yes_no';

interface Written {
  readonly value: AnswerValue | null;
  readonly reason: string;
  readonly remarks: string;
}

/** The remarks as printed: what a はい or いいえ cannot say stands above them. */
export /** What stands in the remarks of an answer: that it is a plan, the reason, and what was remarked. */
function remarksOf({ value, reason, remarks }: Written): string {
  const parts = [value === 'planned' ? PLANNED_NOTE : '', reason === '' ? '' : `${REASON_MARK}${reason}`, remarks];
  return printable(parts.filter((part) => part !== '').join('\n'));
}

function notesOf({ form }: Snapshot): readonly string[] {
  if (form === 'own') return ['この様式は、独自に作ったチェックリストです。'];
  return [
    'この様式は、厚生労働省のチェックリストの項目をもとに作った独自の体裁です。厚生労働省が配布する様式そのものではありません。',
    '項目の文には、内容を言い換えたものがあります。正確な文言は厚生労働省の資料で確かめてください。',
    '「いいえ」には、同じ年度の中の目標日を書きます。',
  ];
}

const seireki = (day: Day) => day.replaceAll('-', '/');
const dayText = (day: Day | null): DayText | null =>
  day === null ? null : { wareki: formatWareki(day), seireki: seireki(day) };
const dayLine = (day: Day) => `${formatWareki(day)}（${seireki(day)}）`;
