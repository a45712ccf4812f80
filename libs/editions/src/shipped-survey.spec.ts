import surveyJson from '../data/benchmark-r7.json' with { type: 'json' };
import { bedBands } from './policy/bed-bands';
import { parseSurvey } from './policy/benchmark-schema';
import { shippedCatalogue } from './shipped-catalogue';
import { shippedSurvey } from './shipped-survey';

const survey = shippedSurvey();
const metric = (name: string) => survey.metrics.find((each) => each.metric === name);

it('holds the figures of the survey of early 2025, of 5,842 hospitals', () => {
  expect(survey).toMatchObject({ valid_responses: 5842, period: { start: '2025-01-27', end: '2025-03-07' } });
  expect(Object.fromEntries(survey.metrics.map(({ metric: name, percent }) => [name, percent]))).toEqual({
    ciso_appointed: 73,
    ciso_qualified: 15,
    csirt: 42,
    two_factor: 11,
    asset_ledger: 90,
    patch_network: 74,
    patch_server_terminal: 61,
    ehr_backup: 97,
    ehr_backup_3gen: 65,
    ehr_backup_offline: 64,
    usb_restricted: 83,
  });
});

it('names only items that an edition has', () => {
  const sections = shippedCatalogue().editions.flatMap(({ forms }) => forms.flatMap((form) => form.sections));
  const keys = new Set(sections.flatMap(({ items }) => items.map(({ id }) => id)));
  expect(survey.metrics.flatMap(({ checklist_items: items }) => items).filter((key) => !keys.has(key))).toEqual([]);
});

it('reads shares by beds, the smallest hospitals first', () => {
  expect(bedBands(metric('ciso_appointed')?.by_beds ?? null)).toEqual([
    { from: 20, to: 99, percent: 65 },
    { from: 100, to: 199, percent: 69 },
    { from: 200, to: 299, percent: 77 },
    { from: 300, to: 399, percent: 84 },
    { from: 400, to: 499, percent: 95 },
    { from: 500, to: null, percent: 96 },
  ]);
  expect(bedBands(metric('asset_ledger')?.by_beds ?? null)).toEqual([{ from: null, to: 99, percent: 83 }]);
  expect(bedBands(null)).toEqual([]);
});

it.each([
  ['a share over 100', '"percent":73', '"percent":101', 'percent'],
  ['a figure that stands twice', '"metric":"csirt"', '"metric":"two_factor"', 'metrics'],
  ['a source that is not named', '"id":"wg25-article"', '"id":"other"', 'no source'],
  ['a band of beds that nobody can read', '"500+":96', '"many":96', 'by_beds'],
])('refuses %s', (_, from, to, said) => {
  const text = JSON.stringify(surveyJson);
  expect(text).toContain(from);
  expect(() => parseSurvey(JSON.parse(text.replace(from, to)))).toThrow(said);
});
