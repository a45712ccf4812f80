import { type FormKind, shippedCatalogue, toEditionRows, type Verification } from '@mamori/editions';
import { toSnapshot } from '../signing/list-to-sign';
import type { Snapshot } from '../signing/snapshot';

type Answer = Snapshot['sections'][number]['items'][number]['answer'];

/** Names and words that fonts and spreadsheets stumble over. */
export const AWKWARD = '㈱髙﨑・渡邉𠮷野家 内科①';

const unanswered: Answer = {
  value: null,
  confirmedOn: null,
  targetOn: null,
  reason: '',
  remarks: '',
  version: 0,
  answeredBy: null,
  answeredAt: null,
  source: 'typed',
};

/** An edition as the shipped catalogue has it, R7 unless said, for 令和8年度; answers by code. */
export function sampleList(
  given: {
    readonly edition?: string;
    readonly form?: FormKind;
    readonly answers?: Readonly<Record<string, Partial<Answer>>>;
  } = {},
): { readonly list: Snapshot; readonly verifications: Readonly<Record<string, Verification>> } {
  const { edition: asked = 'r7', form = 'medical', answers = {} } = given;
  const document = shippedCatalogue().editions.find((each) => each.edition === asked);
  if (!document) throw new Error(`${asked} is not shipped`);
  const { edition, items } = toEditionRows(document);
  const rows = items.filter((item) => item.form === form);
  const lines = rows.map((item) => ({
    ...item,
    ...unanswered,
    ...answers[item.code],
    id: item.key,
    isGate: item.answerKind === 'gate_yes_no',
    evidence: [],
  }));
  const { code, labelJa, labelEn, titleJa, published } = edition;
  return {
    list: toSnapshot({
      facility: {
        name: AWKWARD,
        kind: 'clinic',
        prefecture: 13,
        address: '千代田区見本町1-2-3',
        phone: '03-0000-0000',
        institutionCode: '1312345',
        directorName: '髙橋 﨑子',
      },
      form,
      fiscalYear: 2026,
      edition: { code, labelJa, labelEn, titleJa, published },
      lines,
    }),
    verifications: Object.fromEntries(rows.map((item) => [item.key, item.verification])),
  };
}

/** Answers of every sort, with remarks that try to be more than text. */
export const sampleAnswers: Readonly<Record<string, Partial<Answer>>> = {
  '-': { value: 'yes', confirmedOn: '2026-11-22' },
  '1-①': { value: 'yes', confirmedOn: '2026-11-22', remarks: '院長 髙﨑が兼務。#evil *markup* $x$ <b> 😀葛󠄀城' },
  '2-①': { value: 'no', confirmedOn: '2026-11-20', targetOn: '2027-03-31', remarks: '=1+1\n台帳を作成中\u0000' },
  '2-②': { value: 'not_applicable', confirmedOn: '2026-11-20' },
  '2-④': { value: 'no', confirmedOn: '2026-11-20', targetOn: '2027-09-30', reason: 'サーバの更新に合わせる' },
  '2-⑩': { value: 'planned', confirmedOn: '2026-11-20', targetOn: '2028-03-31' },
};
