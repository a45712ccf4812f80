import type { EditionDocument, EditionForm, EditionItem, FormKind, ItemRules } from '../../policy/catalogue-schema';
import { topics } from '../../policy/catalogue-schema';
import { idOfForm, parseEdition } from '../../policy/parse-edition';
import type { DraftFacts, DraftItemFacts, EarlierItemFacts } from './draft';
import { codeOf } from './draft';
import { plainCode } from './item-code';
import type { Scope } from './recognised';
import { formsOf, plainChange } from './suggest-mapping';

/** Where an item was read: for the sources that an edition names. */
export interface SheetFacts {
  readonly n: number;
  readonly fileName: string;
  readonly sheetName: string;
  readonly sha256: string;
}

const scopes: Readonly<Record<Scope, readonly [ja: string, suffix: string]>> = {
  organization: ['組織(機器によらない)', 'or'],
  all: ['医療情報システム全般', 'al'],
  server: ['サーバ', 'sv'],
  terminal: ['端末PC', 'pc'],
  server_terminal: ['サーバ・端末PC', 'st'],
  network: ['ネットワーク機器', 'nw'],
};
const forms: Readonly<Record<FormKind, readonly [ja: string, en: string, filledBy: string]>> = {
  medical: ['医療機関確認用', 'For medical institutions', '医療機関'],
  pharmacy: ['薬局確認用', 'For pharmacies', '薬局'],
  vendor: ['事業者確認用', 'For vendors', '事業者'],
  own: ['自社のチェックリスト', 'Own checklist', '医療機関'],
};
const order: readonly FormKind[] = ['medical', 'pharmacy', 'vendor', 'own'];

/**
 * Makes the document of an edition out of a reviewed draft; what `toEditionRows` and the catalogue take.
 *
 * The joint form becomes both of its forms, each with the earlier items of its own. A text without English stands in
 * Japanese. Throws CatalogueInvalid where the draft has findings left.
 */
export function toDocument(
  draft: DraftFacts,
  items: readonly DraftItemFacts[],
  sheets: readonly SheetFacts[],
  earlier: readonly EarlierItemFacts[],
): EditionDocument {
  const code = codeOf(draft) ?? '';
  const year = draft.fiscalYear ?? 0;
  const end = `${year + 1}-03-31`;
  const taken = items.filter(({ isLeftOut }) => !isLeftOut);
  const known = new Map(earlier.map((item) => [item.key, item]));
  const isOwn = draft.kind === 'own';
  const source = (n: number | null) => (n === null ? 'hand' : `file-${n}`);
  return parseEdition(
    {
      schema_version: '1.0',
      edition: code,
      edition_label_ja: draft.labelJa,
      edition_label_en: draft.labelEn || draft.labelJa,
      title_ja: draft.titleJa,
      issuer_ja: isOwn ? '自社' : '厚生労働省',
      published: draft.published || `${year}-04`,
      fiscal_year: { start: `${year}-04-01`, end },
      status: 'in_force',
      superseded_by: null,
      ...(draft.guidelineBasis ? { guideline_basis: draft.guidelineBasis } : {}),
      text_note_ja: isOwn
        ? '自社で作った項目。'
        : 'label_ja は取り込んだファイルの文言を確認したもの。explain_ja・evidence_ja・remarks_hint_ja は前の年度版から引き継いだか、確認した人が書いたもの',
      guideline_refs_note_ja: 'ファイルの列から読み取ったか、確認した人が書いた番号だけを載せる',
      item_count_note_ja: 'item_count は入口の質問(番号なし)を数えない',
      answer_kinds: {
        gate_yes_no: 'はい/いいえ。「いいえ」なら以降の項目は回答不要(一覧を閉じる)',
        yes_no: 'はい/いいえ+確認日。「いいえ」は目標日が必要',
        yes_no_no_contract_skip: 'はい/いいえ+確認日。事業者と契約していない場合は記入しない',
        yes_no_planned: 'はい/いいえ+確認日。決められた年度までの予定も「はい」に含む',
      },
      verification_legend: {
        verified: '取り込んだファイルの文言と番号を、人が見て確認した',
        inferred: 'この版では使わない',
        unverified: 'この版では使わない',
      },
      fill_rules: { answers: ['はい', 'いいえ'], verification: 'verified', sources: [] },
      forms: order.flatMap((form) => {
        const its = taken.filter((item) => (item.form === 'own' ? form === 'own' : formsOf(item.form).includes(form)));
        return its.length > 0 ? [formOf(form, its)] : [];
      }),
      sources: [
        ...sheets.map(({ n, fileName, sheetName, sha256 }) => ({
          id: source(n),
          title: `${fileName} / ${sheetName} (SHA-256 ${sha256})`,
          url: null,
        })),
        { id: 'hand', title: isOwn ? '自社で作成' : '確認した人が追加', url: null },
      ],
    },
    code,
  );

  function formOf(form: FormKind, its: readonly DraftItemFacts[]): EditionForm {
    const numbered = its.filter(({ answerKind }) => answerKind !== 'gate_yes_no');
    const codes = new Set(numbered.map(({ code: printed }) => plainCode(printed)));
    const sections: { code: string; title_ja: string; title_en: string; items: EditionItem[] }[] = [];
    for (const item of its) {
      const isRepeated = numbered.filter((each) => plainCode(each.code) === plainCode(item.code)).length > 1;
      const last = sections.at(-1);
      const document = itemOf(form, item, isRepeated);
      if (last?.code === item.sectionCode) last.items.push(document);
      else
        sections.push({
          code: item.sectionCode,
          title_ja: item.sectionTitleJa,
          title_en: item.sectionTitleEn || item.sectionTitleJa,
          items: [document],
        });
    }
    const [label_ja, label_en, filled_by] = forms[form];
    const counts = { item_count: numbered.length, code_count: codes.size };
    return { form, label_ja, label_en, filled_by, ...counts, sections };
  }

  function itemOf(form: FormKind, item: DraftItemFacts, isRepeated: boolean): EditionItem {
    const [scopeJa, suffix] = scopes[item.scope ?? 'organization'];
    const isGate = item.answerKind === 'gate_yes_no';
    const plain = isGate ? '0-1' : `${plainCode(item.code) ?? ''}${isRepeated ? `-${suffix}` : ''}`;
    const replaces = item.replaces.filter((key) => known.get(key)?.form === form);
    const first = known.get(replaces[0] ?? '');
    const topic = isGate ? 'gate' : (topics.find((each) => each === first?.topic && each !== 'gate') ?? 'other');
    return {
      id: `${code}-${idOfForm[form]}-${plain.replace(/-(\d)(?=-|$)/u, '-0$1')}`,
      code: isGate ? '-' : item.code,
      code_ascii: plain,
      scope: item.scope ?? 'organization',
      scope_ja: scopeJa,
      label_ja: item.labelJa,
      label_en: item.labelEn || item.labelJa,
      explain_ja: item.explainJa,
      evidence_ja: item.evidenceJa,
      remarks_hint_ja: item.remarksHintJa,
      answer_kind: item.answerKind,
      special_rules: rulesOf(item, end),
      guideline_refs: refsOf(item, draft.guidelineBasis),
      replaces,
      change: changeIn(item, replaces.length, first),
      topic,
      benchmark: null,
      verification: 'verified',
      verification_note_ja:
        item.sheetRow === null
          ? '確認した人が追加した。'
          : `取り込んだシートの${item.sheetRow}行目を、人が見て確認した。`,
      sources: [source(item.sheetN)],
    };
  }
}

/** An item of the joint form may have come otherwise in one of its forms. */
function changeIn(item: DraftItemFacts, count: number, first: EarlierItemFacts | undefined): EditionItem['change'] {
  if (count === 0 || !first) return 'new';
  return item.change === 'merged' && count === 1 ? plainChange(item, first) : item.change;
}

function rulesOf({ answerKind, plannedUntilYear }: DraftItemFacts, end: string): ItemRules {
  const dated = { answer_date_required: true, no_requires_target_date: true, target_date_latest: end };
  switch (answerKind) {
    case 'gate_yes_no':
      return { answer_date_required: true, no_ends_list: true, no_requires_target_date: false };
    case 'yes_no':
      return dated;
    case 'yes_no_no_contract_skip':
      return { ...dated, skip_if: 'no_vendor_contract' };
    case 'yes_no_planned': {
      const until = plannedUntilYear ?? 0;
      const last = `${until + 1}-03-31`;
      return {
        ...dated,
        target_date_latest: last,
        planned_counts_as_yes: true,
        planned_until_fiscal_year: `R${until - 2018} (${until}-04-01..${last})`,
      };
    }
  }
}

/** `企画管理編 4.2` of 「…第7.0版」; numbers without a version of the guideline would point nowhere. */
function refsOf({ guidelineRefs }: DraftItemFacts, basis: string): EditionItem['guideline_refs'] {
  const version = /(\d+\.\d+)/u.exec(basis.normalize('NFKC'))?.[1];
  if (!version) return [];
  return guidelineRefs.flatMap((ref) => {
    const found = /^(\S+?編)? ?(\S.*)$/u.exec(ref);
    if (!found?.[2]) return [];
    const book_ja = found[1] ?? 'ガイドライン';
    return [{ guideline: `mhlw-safety-${version}`, book_ja, section: found[2], basis: 'manual' }];
  });
}
