import type { DraftFacts, DraftItemFacts } from './draft';
import { codeOf } from './draft';
import { plainCode } from './item-code';

export type FindingKind =
  | 'label_missing'
  | 'title_missing'
  | 'year_missing'
  | 'published_missing'
  | 'edition_held'
  | 'no_items'
  | 'section_missing'
  | 'code_missing'
  | 'code_twice'
  | 'wording_missing'
  | 'scope_missing'
  | 'plan_year_missing'
  | 'mapping_unconfirmed'
  | 'entry_question_twice';

/** Something that has to be put right before a draft can be published; `itemId` null for the draft as a whole. */
export interface Finding {
  readonly kind: FindingKind;
  readonly itemId: string | null;
}

const isPublished = (published: string) => /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/u.test(published);

/**
 * What stands in the way of publishing, the draft as a whole first, then item by item in their order.
 *
 * Items that are left out are not looked at. A number may stand once for each kind of device, as in R5 and R6. `held` are
 * the codes of the editions that the consultancy has.
 */
export function draftFindings(
  draft: DraftFacts,
  items: readonly DraftItemFacts[],
  held: readonly string[],
): readonly Finding[] {
  const taken = items.filter(({ isLeftOut }) => !isLeftOut);
  const code = codeOf(draft);
  const whole: readonly (readonly [boolean, FindingKind])[] = [
    [draft.labelJa === '', 'label_missing'],
    [draft.titleJa === '', 'title_missing'],
    [draft.fiscalYear === null, 'year_missing'],
    [draft.kind === 'ministry' && !isPublished(draft.published), 'published_missing'],
    [code !== null && held.includes(code), 'edition_held'],
    [taken.every(isEntry), 'no_items'],
  ];
  const seen = new Set<string>();
  return [
    ...whole.filter(([holds]) => holds).map(([, kind]) => ({ kind, itemId: null })),
    ...taken.flatMap((item) => itemFindings(item, seen).map((kind) => ({ kind, itemId: item.id }))),
  ];
}

const isEntry = ({ answerKind }: DraftItemFacts) => answerKind === 'gate_yes_no';

function itemFindings(item: DraftItemFacts, seen: Set<string>): readonly FindingKind[] {
  const key = isEntry(item) ? `${item.form} entry` : `${item.form} ${plainCode(item.code)} ${item.scope}`;
  const isTwice = seen.has(key);
  seen.add(key);
  const plain = plainCode(item.code);
  const checks: readonly (readonly [boolean, FindingKind])[] = [
    [item.sectionCode === '' || item.sectionTitleJa === '', 'section_missing'],
    [!isEntry(item) && plain?.split('-')[0] !== item.sectionCode, 'code_missing'],
    [isTwice && !isEntry(item) && plain !== null, 'code_twice'],
    [isTwice && isEntry(item), 'entry_question_twice'],
    [item.labelJa === '', 'wording_missing'],
    [item.scope === null, 'scope_missing'],
    [item.answerKind === 'yes_no_planned' && item.plannedUntilYear === null, 'plan_year_missing'],
    [!item.isConfirmed, 'mapping_unconfirmed'],
  ];
  return checks.filter(([holds]) => holds).map(([, kind]) => kind);
}
