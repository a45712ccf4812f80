import { readFileSync } from 'node:fs';
import { CatalogueInvalid } from './catalogue-invalid';
import { parseEdition, parseItemRules } from './parse-edition';

const shipped = (code: string) => readFileSync(new URL(`../../data/checklist-${code}.json`, import.meta.url), 'utf8');
const r6 = shipped('r6');
const r7 = shipped('r7');

/** The document with one value replaced, or left out where the value is undefined. */
function planted(document: string, path: string, value: unknown): unknown {
  const copy: unknown = JSON.parse(document);
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const parent = steps.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), copy);
  Reflect.set(Object(parent), last, value);
  return JSON.parse(JSON.stringify(copy));
}

function problemsOf(json: unknown): readonly string[] {
  try {
    parseEdition(json, 'r7.json');
  } catch (error) {
    if (error instanceof CatalogueInvalid) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

it('reads a document back as it stands in its file', () => {
  expect(parseEdition(JSON.parse(r7))).toEqual(JSON.parse(r7));
});

const first = 'forms[0].sections[1].items[0]';
const gate = 'forms[0].sections[0].items[0]';
const remote = 'forms[0].sections[2].items[1]';
const twofa = 'forms[0].sections[2].items[9]';

it.each([
  ['an unknown key of the document', 'surprise', 1, ''],
  ['an unknown key of an item', `${first}.surprise`, 1, first],
  ['an unknown rule', `${first}.special_rules.surprise`, true, `${first}.special_rules`],
  ['an unknown key of a source', 'sources[0].surprise', 1, 'sources[0]'],
  ['a missing label', `${first}.label_ja`, undefined, `${first}.label_ja`],
  ['an empty label', `${first}.label_ja`, '', `${first}.label_ja`],
  ['a label with spaces around it', `${first}.label_ja`, ' 責任者 ', `${first}.label_ja`],
  ['a number for a label', `${first}.label_en`, 7, `${first}.label_en`],
  ['an unknown topic', `${first}.topic`, 'weather', `${first}.topic`],
  ['an unknown answer kind', `${first}.answer_kind`, 'maybe', `${first}.answer_kind`],
  ['an unknown sureness', `${first}.verification`, 'certain', `${first}.verification`],
  ['an unknown form', 'forms[0].form', 'zoo', 'forms[0].form'],
  ['an unknown change', `${first}.change`, 'renamed', `${first}.change`],
  ['an item without a source', `${first}.sources`, [], `${first}.sources`],
  [
    'a target date that does not exist',
    `${first}.special_rules.target_date_latest`,
    '2026-02-30',
    `${first}.special_rules.target_date_latest`,
  ],
  [
    'a planned year that is no fiscal year',
    `${twofa}.special_rules.planned_until_fiscal_year`,
    'R9',
    `${twofa}.special_rules.planned_until_fiscal_year`,
  ],
  ['a month of publication that does not exist', 'published', '2025-13', 'published'],
  ['an address that is none', 'sources[0].url', 'wic-net', 'sources[0].url'],
  ['a later version of the schema', 'schema_version', '2.0', 'schema_version'],
] as const)('refuses %s and names its place', (_, path, value, at) => {
  expect(problemsOf(planted(r7, path, value))).toEqual([at]);
});

it.each([
  ['two items of one id', `${first}.id`, 'r7-med-2-01', ['forms[0].sections[2].items[0].id']],
  ['two sources of one id', 'sources[1].id', 'r7-man-2', ['sources[1].id', 'fill_rules.sources[0]']],
  ['one code twice in a form', `${first}.code_ascii`, '2-1', ['forms[0].sections[2].items[0].code_ascii']],
  ['an id of another form', `${first}.id`, 'r7-pha-9-01', [`${first}.id`]],
  ['an id of another edition', `${first}.id`, 'r6-med-1-01', [`${first}.id`]],
  ['a wrong count of items', 'forms[2].item_count', 14, ['forms[2].item_count', 'forms[2].code_count']],
  ['an item source that is not listed', `${first}.sources[0]`, 'hearsay', [`${first}.sources[0]`]],
  ['a fill rule source that is not listed', 'fill_rules.sources[1]', 'hearsay', ['fill_rules.sources[1]']],
  ['a fiscal year that starts in January', 'fiscal_year.start', '2025-01-01', ['fiscal_year.start']],
  ['a superseded edition without its successor', 'superseded_by', undefined, ['superseded_by']],
  ['an edition in force with a successor', 'status', 'in_force', ['superseded_by']],
  [
    'an answer kind without explanation',
    'answer_kinds.yes_no_planned',
    undefined,
    [`${twofa}.answer_kind`, 'forms[1].sections[2].items[9].answer_kind', 'forms[2].sections[1].items[8].answer_kind'],
  ],
  ['a numbered entry question', `${gate}.code`, '0-①', ['forms[0].item_count', 'forms[0].code_count', `${gate}.code`]],
  ['an entry question on another topic', `${gate}.topic`, 'rules', [`${gate}.topic`]],
  [
    'an entry question that does not end the list',
    `${gate}.special_rules.no_ends_list`,
    undefined,
    [`${gate}.special_rules.no_ends_list`],
  ],
  ['an item that ends the list', `${first}.special_rules.no_ends_list`, true, [`${first}.special_rules.no_ends_list`]],
  ['a skip without its condition', `${remote}.special_rules.skip_if`, undefined, [`${remote}.special_rules.skip_if`]],
  [
    'a plan that does not count',
    `${twofa}.special_rules.planned_counts_as_yes`,
    undefined,
    [`${twofa}.special_rules.planned_counts_as_yes`],
  ],
  [
    'a target date beyond the fiscal year',
    `${first}.special_rules.target_date_latest`,
    '2026-04-01',
    [`${first}.special_rules.target_date_latest`],
  ],
  [
    'a target date short of the planned year',
    `${twofa}.special_rules.target_date_latest`,
    '2026-03-31',
    [`${twofa}.special_rules.target_date_latest`],
  ],
  [
    'a target date where none is asked',
    `${first}.special_rules.no_requires_target_date`,
    false,
    [`${first}.special_rules.target_date_latest`],
  ],
] as const)('refuses %s and names its place', (_, path, value, at) => {
  expect(problemsOf(planted(r7, path, value))).toEqual(at);
});

// These contradict every item below them as well.
it.each([
  ['two forms of one kind', 'forms[1].form', 'medical', ['forms[1].form']],
  ['a fiscal year of another edition', 'edition', 'r8', ['fiscal_year.start', 'fiscal_year.end']],
  ['a fiscal year that ends a day early', 'fiscal_year.end', '2026-03-30', ['fiscal_year.end']],
] as const)('refuses %s and names its place among others', (_, path, value, at) => {
  expect(problemsOf(planted(r7, path, value))).toEqual(expect.arrayContaining([...at]));
});

it('lets a number repeat for another kind of device only', () => {
  const server = 'forms[0].sections[2].items[4]';
  expect(problemsOf(JSON.parse(r6))).toEqual([]);
  expect(problemsOf(planted(r6, `${server}.scope`, 'terminal'))).toEqual([
    expect.stringMatching(/items\[\d+\]\.code$/),
  ]);
});

it('counts a repeated number once', () => {
  expect(problemsOf(planted(r6, 'forms[0].code_count', 18))).toEqual(['forms[0].code_count']);
});

it('says document, place and fault, one a line', () => {
  const twice = planted(JSON.stringify(planted(r7, `${first}.topic`, 'weather')), 'published', 'soon');
  expect(() => parseEdition(twice, 'r7.json')).toThrow(
    /^r7\.json: published: neither .+\nr7\.json: forms\[0\]\.sections\[1\]\.items\[0\]\.topic: Invalid option/,
  );
  expect(() => parseEdition(null)).toThrow('edition: (whole document): ');
});

describe('parseItemRules', () => {
  it('reads stored rules back', () => {
    const rules = { answer_date_required: true, no_requires_target_date: true, target_date_latest: '2026-03-31' };
    expect(parseItemRules(rules)).toEqual(rules);
  });

  it('refuses rules it does not know', () => {
    expect(() =>
      parseItemRules({ answer_date_required: true, no_requires_target_date: true, always_yes: true }),
    ).toThrow(CatalogueInvalid);
  });
});
