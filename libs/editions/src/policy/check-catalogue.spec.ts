import { readFileSync } from 'node:fs';
import { CatalogueInvalid } from './catalogue-invalid';
import { checkCatalogue } from './check-catalogue';
import { parseEditionIndex } from './edition-index-schema';
import { parseEdition } from './parse-edition';

const read = (file: string) => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
const files = {
  index: read('editions.json'),
  r5: read('checklist-r5.json'),
  r6: read('checklist-r6.json'),
  r7: read('checklist-r7.json'),
};

/** Checks the shipped files after one text of one of them was replaced by another. */
function checkWith(file: keyof typeof files, from: string, to: string, leftOut?: string): () => void {
  if (!files[file].includes(from)) throw new Error(`${file} does not hold ${from}`);
  const changed = { ...files, [file]: files[file].replace(from, to) };
  const documents = (['r5', 'r6', 'r7'] as const).filter((code) => code !== leftOut);
  return () =>
    checkCatalogue(
      parseEditionIndex(JSON.parse(changed.index)),
      documents.map((code) => parseEdition(JSON.parse(changed[code]))),
    );
}

it('finds the shipped files in agreement', () => {
  expect(checkWith('index', '"r8"', '"r8"')).not.toThrow();
});

it.each([
  [
    'a replaced item that never was',
    'r7',
    '"r6-med-1-01"',
    '"r6-med-9-09"',
    'r7: forms[0].sections[1].items[0].replaces[0]: "r6-med-9-09"',
  ],
  [
    'a replaced item of an edition further back',
    'r7',
    '"r6-med-1-01"',
    '"r5-med-1-01"',
    'items[0].replaces[0]: "r5-med-1-01"',
  ],
  [
    'a successor that is not the next edition',
    'r5',
    '"superseded_by": "r6"',
    '"superseded_by": "r7"',
    'r5: superseded_by: is r7, the next listed edition is r6',
  ],
  [
    'a current edition that is not listed',
    'index',
    '"current": "r8"',
    '"current": "r9"',
    'editions.json: current: "r9"',
  ],
  [
    'an edition listed twice',
    'index',
    '"edition": "r6"',
    '"edition": "r5"',
    'editions[1].edition: "r5" stands already at editions[0].edition',
  ],
  [
    'another label',
    'index',
    '"label_ja": "令和7年度版"',
    '"label_ja": "令和7年版"',
    'editions[2].label_ja: is 令和7年版 here and 令和7年度版 in the document',
  ],
  ['another date', 'index', '2024-05-13', '2024-05-14', 'editions[1].published'],
  ['another count of rows', 'index', '"rows_medical": 18', '"rows_medical": 19', 'editions[0].rows_medical'],
  [
    'another count of codes',
    'index',
    '"code_count_medical": 18',
    '"code_count_medical": 17',
    'editions[2].code_count_medical',
  ],
  [
    'a form of which the index knows nothing',
    'index',
    '"forms": [\n        "medical",\n        "pharmacy",\n        "vendor"',
    '"forms": [\n        "medical",\n        "vendor"',
    'editions[1].forms: lacks "pharmacy"',
  ],
  [
    'a document that counts as missing',
    'index',
    '"file": "checklist-r7.json"',
    '"file": null',
    'editions[2].file: is null although the document is there',
  ],
  ['no file and no reason', 'index', '"items_status": "not_obtained",', '', 'editions[3].items_status'],
  [
    'an added item that is not new',
    'index',
    '"r7-med-2-07"',
    '"r7-med-2-01"',
    'transitions[1].added[0]: "r7-med-2-01"',
  ],
  [
    'a merged item that was not merged',
    'index',
    '"r7-med-2-06"',
    '"r7-med-2-01"',
    'transitions[1].merged[0]: "r7-med-2-01"',
  ],
  [
    'a changed item that was kept',
    'index',
    '"r7-med-2-04"',
    '"r7-med-2-01"',
    'transitions[1].changed[0]: "r7-med-2-01"',
  ],
  [
    'a removed item that lives on',
    'index',
    '"removed": []',
    '"removed": ["r5-med-1-01"]',
    'transitions[0].removed[0]: "r5-med-1-01"',
  ],
  [
    'a transition that skips an edition',
    'index',
    '"from": "r6"',
    '"from": "r5"',
    'transitions[1]: r5 and r7 do not follow',
  ],
] as const)('refuses %s and names its place', (_, file, from, to, message) => {
  expect(checkWith(file, from, to)).toThrow(CatalogueInvalid);
  expect(checkWith(file, from, to)).toThrow(message);
});

it('refuses a listed file that is not there', () => {
  expect(checkWith('index', '"r8"', '"r8"', 'r7')).toThrow('editions[2].file: "checklist-r7.json" is not there');
});

it('refuses a document that is not listed', () => {
  const index = parseEditionIndex(JSON.parse(files.index));
  const documents = (['r5', 'r6', 'r7'] as const).map((code) => parseEdition(JSON.parse(files[code])));
  const short = { ...index, editions: index.editions.filter(({ edition }) => edition !== 'r5') };
  expect(() => checkCatalogue(short, documents)).toThrow('editions.json: editions: "r5" is not listed');
});

it('refuses a key of the index that it does not know', () => {
  expect(checkWith('index', '"current": "r8"', '"current": "r8", "next": "r9"')).toThrow(
    'editions.json: (whole document): Unrecognized key: "next"',
  );
});
