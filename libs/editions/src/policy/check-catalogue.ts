import type { CatalogueProblem } from './catalogue-invalid';
import { throwIfAny } from './catalogue-invalid';
import type { EditionDocument, EditionItem } from './catalogue-schema';
import type { EditionIndex, ListedEdition } from './edition-index-schema';
import { repeated } from './repeated';

type Documents = ReadonlyMap<string, EditionDocument>;

/**
 * Checks the editions against each other and against their index.
 *
 * Every file listed is there and every document is listed, with the same labels, date, forms and counts; `replaces` names items of
 * the edition just before; transitions name items that changed so. Throws CatalogueInvalid with the path of every fault.
 */
export function checkCatalogue(index: EditionIndex, editions: readonly EditionDocument[]): void {
  const documents: Documents = new Map(editions.map((document) => [document.edition, document]));
  throwIfAny('editions.json', [...indexProblems(index, editions), ...transitionProblems(index, documents)]);
  for (const document of editions) throwIfAny(document.edition, documentProblems(index, documents, document));
}

function indexProblems(index: EditionIndex, editions: readonly EditionDocument[]): readonly CatalogueProblem[] {
  const codes = index.editions.map(({ edition }) => edition);
  return [
    ...repeated(index.editions.map(({ edition }, nth) => ({ key: edition, path: `editions[${nth}].edition` }))),
    ...repeated(editions.map(({ edition }) => ({ key: edition, path: edition }))),
    ...(codes.includes(index.current) ? [] : [{ path: 'current', message: `"${index.current}" is not listed` }]),
    ...index.editions.flatMap((listed, nth) => listingProblems(listed, editions, `editions[${nth}]`)),
    ...editions
      .filter(({ edition }) => !codes.includes(edition))
      .map(({ edition }) => ({ path: 'editions', message: `"${edition}" is not listed` })),
  ];
}

function listingProblems(
  listed: ListedEdition,
  editions: readonly EditionDocument[],
  path: string,
): readonly CatalogueProblem[] {
  const document = editions.find(({ edition }) => edition === listed.edition);
  if (!listed.file) {
    if (document) return [{ path: `${path}.file`, message: 'is null although the document is there' }];
    return listed.items_status ? [] : [{ path: `${path}.items_status`, message: 'tells why there is no file' }];
  }
  if (!document) return [{ path: `${path}.file`, message: `"${listed.file}" is not there` }];

  const medical = document.forms.find(({ form }) => form === 'medical');
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['label_ja', listed.label_ja, document.edition_label_ja],
    ['label_en', listed.label_en, document.edition_label_en],
    ['published', listed.published, document.published],
    ['rows_medical', listed.rows_medical, medical?.item_count],
    ['code_count_medical', listed.code_count_medical, medical?.code_count ?? medical?.item_count],
  ];
  return [
    ...pairs
      .filter(([, inIndex, inDocument]) => inIndex !== inDocument)
      .map(([field, inIndex, inDocument]) => ({
        path: `${path}.${field}`,
        message: `is ${inIndex} here and ${inDocument} in the document`,
      })),
    ...document.forms
      .filter(({ form }) => !listed.forms.includes(form))
      .map(({ form }) => ({ path: `${path}.forms`, message: `lacks "${form}", which the document has` })),
  ];
}

function transitionProblems(
  { transitions, editions }: EditionIndex,
  documents: Documents,
): readonly CatalogueProblem[] {
  const codes = editions.map(({ edition }) => edition);
  return transitions.flatMap(({ from, to, added, removed, merged, changed }, nth) => {
    const path = `transitions[${nth}]`;
    const earlier = itemsOf(documents.get(from));
    const later = itemsOf(documents.get(to));
    const wrong = (field: string, ids: readonly string[] | null | undefined, fits: (id: string) => boolean) =>
      (ids ?? []).flatMap((id, at) =>
        fits(id) ? [] : [{ path: `${path}.${field}[${at}]`, message: `"${id}" is no item of which this holds` }],
      );
    return [
      ...(codes.indexOf(from) >= 0 && codes.indexOf(to) === codes.indexOf(from) + 1
        ? []
        : [{ path, message: `${from} and ${to} do not follow each other in the list` }]),
      ...wrong('added', added, (id) => later.get(id)?.change === 'new'),
      ...wrong('merged', merged, (id) => later.get(id)?.change === 'merged'),
      ...wrong('changed', changed, (id) => later.get(id)?.change === 'changed'),
      ...wrong(
        'removed',
        removed,
        (id) => earlier.has(id) && ![...later.values()].some((item) => item.replaces.includes(id)),
      ),
    ];
  });
}

function documentProblems(
  { editions }: EditionIndex,
  documents: Documents,
  document: EditionDocument,
): readonly CatalogueProblem[] {
  const codes = editions.map(({ edition }) => edition);
  const position = codes.indexOf(document.edition);
  const next = document.superseded_by ?? undefined;
  const earlier = itemsOf(documents.get(codes[position - 1] ?? ''));
  return [
    ...(next === codes[position + 1]
      ? []
      : [
          {
            path: 'superseded_by',
            message: `is ${next ?? 'not set'}, the next listed edition is ${codes[position + 1] ?? 'none'}`,
          },
        ]),
    ...document.forms.flatMap(({ sections }, formIndex) =>
      sections.flatMap(({ items }, sectionIndex) =>
        items.flatMap(({ replaces }, itemIndex) =>
          replaces.flatMap((id, at) =>
            earlier.has(id)
              ? []
              : [
                  {
                    path: `forms[${formIndex}].sections[${sectionIndex}].items[${itemIndex}].replaces[${at}]`,
                    message: `"${id}" is no item of the edition before`,
                  },
                ],
          ),
        ),
      ),
    ),
  ];
}

function itemsOf(document: EditionDocument | undefined): ReadonlyMap<string, EditionItem> {
  const items = document?.forms.flatMap(({ sections }) => sections.flatMap((section) => section.items)) ?? [];
  return new Map(items.map((item) => [item.id, item]));
}
