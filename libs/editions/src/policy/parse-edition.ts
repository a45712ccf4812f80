import type { CatalogueProblem } from './catalogue-invalid';
import { parseOrThrow, throwIfAny } from './catalogue-invalid';
import type { EditionDocument, EditionForm, EditionItem, ItemRules } from './catalogue-schema';
import { editionDocument, itemRules } from './catalogue-schema';
import { repeated } from './repeated';

interface Placed {
  readonly path: string;
  readonly item: EditionItem;
}

export const idOfForm = { medical: 'med', pharmacy: 'pha', vendor: 'ven', own: 'own' } as const;

/**
 * Reads an edition's catalogue file: unknown keys, wrong types and contradictions inside the document are errors.
 *
 * Throws CatalogueInvalid, which names every fault with its path, as in `forms[0].sections[1].items[2].topic`.
 * What only other editions can tell, such as whether `replaces` exists, `checkCatalogue` checks.
 */
export function parseEdition(json: unknown, document = 'edition'): EditionDocument {
  const edition = parseOrThrow(document, editionDocument, json);
  const items = edition.forms.flatMap((form, index) => placedItems(form, `forms[${index}]`));
  throwIfAny(document, [
    ...repeated(edition.forms.map(({ form }, index) => ({ key: form, path: `forms[${index}].form` }))),
    ...repeated(items.map(({ item, path }) => ({ key: item.id, path: `${path}.id` }))),
    ...repeated(edition.sources.map(({ id }, index) => ({ key: id, path: `sources[${index}].id` }))),
    ...fiscalYearProblems(edition),
    ...statusProblems(edition),
    ...edition.forms.flatMap((form, index) => formProblems(edition, form, `forms[${index}]`)),
    ...items.flatMap(({ item, path }) => ruleProblems(edition, item, path)),
    ...sourceProblems(edition, items),
  ]);
  return edition;
}

/** Reads the rules of an item back from where they were stored as JSON. Throws CatalogueInvalid. */
export function parseItemRules(json: unknown): ItemRules {
  return parseOrThrow('item rules', itemRules, json);
}

function placedItems(form: EditionForm, path: string): readonly Placed[] {
  return form.sections.flatMap((section, sectionIndex) =>
    section.items.map((item, itemIndex) => ({ item, path: `${path}.sections[${sectionIndex}].items[${itemIndex}]` })),
  );
}

/** A Japanese fiscal year runs from April 1 to March 31; 令和N年度 is the one that begins in 2018 + N. */
function fiscalYearProblems({ edition, fiscal_year: { start, end } }: EditionDocument): readonly CatalogueProblem[] {
  // A consultancy's own list is made in any year.
  const year = edition.startsWith('own-') ? Number(start.slice(0, 4)) : 2018 + Number(edition.slice(1));
  const expected = { start: `${year}-04-01`, end: `${year + 1}-03-31` };
  return [
    ...(start === expected.start
      ? []
      : [{ path: 'fiscal_year.start', message: `${edition} starts ${expected.start}` }]),
    ...(end === expected.end ? [] : [{ path: 'fiscal_year.end', message: `${edition} ends ${expected.end}` }]),
  ];
}

function statusProblems({ status, superseded_by: by }: EditionDocument): readonly CatalogueProblem[] {
  if ((status === 'superseded') === Boolean(by)) return [];
  return [{ path: 'superseded_by', message: 'is set for a superseded edition, and only for one' }];
}

function formProblems(edition: EditionDocument, form: EditionForm, path: string): readonly CatalogueProblem[] {
  const items = placedItems(form, path);
  const numbered = items.filter(({ item }) => item.code !== '-');
  const codes = new Set(numbered.map(({ item }) => item.code)).size;
  const prefix = `${edition.edition}-${idOfForm[form.form]}-`;
  return [
    // The number repeats once per kind of device in r5 and r6; with its device it is one row of the form.
    ...repeated(items.map(({ item, path: at }) => ({ key: item.code_ascii, path: `${at}.code_ascii` }))),
    ...repeated(items.map(({ item, path: at }) => ({ key: `${item.code} ${item.scope}`, path: `${at}.code` }))),
    ...items
      .filter(({ item }) => !item.id.startsWith(prefix))
      .map(({ item, path: at }) => ({ path: `${at}.id`, message: `"${item.id}" does not begin with "${prefix}"` })),
    ...(form.item_count === numbered.length
      ? []
      : [{ path: `${path}.item_count`, message: `says ${form.item_count}, numbered items are ${numbered.length}` }]),
    ...((form.code_count ?? form.item_count) === codes
      ? []
      : [
          {
            path: `${path}.code_count`,
            message: `says ${form.code_count ?? 'one for each item'}, different codes are ${codes}`,
          },
        ]),
  ];
}

function ruleProblems(edition: EditionDocument, item: EditionItem, path: string): readonly CatalogueProblem[] {
  const { answer_kind: kind, special_rules: rules } = item;
  const at = `${path}.special_rules`;
  const isGate = kind === 'gate_yes_no';
  const plannedUntil = rules.planned_until_fiscal_year?.slice(-11, -1);
  const latest = plannedUntil ?? edition.fiscal_year.end;
  const needs = (holds: boolean, where: string, message: string) => (holds ? [] : [{ path: where, message }]);
  return [
    ...needs(kind in edition.answer_kinds, `${path}.answer_kind`, `"${kind}" is not explained in answer_kinds`),
    ...needs(isGate === (item.code === '-'), `${path}.code`, 'is "-" for the entry question, and only for it'),
    ...needs(isGate === (item.topic === 'gate'), `${path}.topic`, 'is gate for the entry question, and only for it'),
    ...needs(isGate === Boolean(rules.no_ends_list), `${at}.no_ends_list`, 'belongs to the entry question alone'),
    ...needs((kind === 'yes_no_no_contract_skip') === Boolean(rules.skip_if), `${at}.skip_if`, `unfit for ${kind}`),
    ...needs(
      (kind === 'yes_no_planned') === Boolean(rules.planned_counts_as_yes && plannedUntil),
      `${at}.planned_counts_as_yes`,
      `unfit for ${kind}, which goes with planned_counts_as_yes and planned_until_fiscal_year`,
    ),
    ...needs(
      rules.target_date_latest === (rules.no_requires_target_date ? latest : undefined),
      `${at}.target_date_latest`,
      rules.no_requires_target_date ? `is ${latest} here` : 'is set only where いいえ needs a target date',
    ),
  ];
}

function sourceProblems(edition: EditionDocument, items: readonly Placed[]): readonly CatalogueProblem[] {
  const known = new Set(edition.sources.map(({ id }) => id));
  return [
    ...edition.fill_rules.sources.map((id, index) => ({ id, path: `fill_rules.sources[${index}]` })),
    ...items.flatMap(({ item, path }) => item.sources.map((id, index) => ({ id, path: `${path}.sources[${index}]` }))),
  ]
    .filter(({ id }) => !known.has(id))
    .map(({ id, path }) => ({ path, message: `"${id}" is not among the document's sources` }));
}
