import { placesOfItems, sortedByFound } from './places-of-items';

const shipped = [
  { guideline: 'mhlw-safety-6.0', book_ja: '企画管理編', section: '9.1', basis: 'manual' },
  { guideline: 'mhlw-safety-6.0', book_ja: 'システム運用編', section: '14④', basis: 'analyst: 権限付与の手順' },
];
const items = [
  { code: '2-⑩', form: 'medical', shipped },
  { code: '2-⑩', form: 'vendor', shipped: [] },
  { code: '2-⑪', form: 'medical', shipped: [] },
] as const;
const table = (guideline: string) => ({
  guideline,
  places: [
    { code: '2-10', book: '企画管理編', section: `${guideline} の章` },
    { code: '2-11', book: '企画管理編', section: '1' },
  ],
});
const said = (form: 'medical' | 'vendor', tables: readonly ReturnType<typeof table>[]) =>
  placesOfItems(items, tables, form).map(({ code, places }) => [
    code,
    places.map((place) => `${place.guideline} ${place.section}`),
  ]);

it('says which places we concluded ourselves', () => {
  expect(placesOfItems(items, [], 'medical')).toEqual([
    {
      code: '2-⑩',
      places: [
        { guideline: '6.0', bookJa: '企画管理編', section: '9.1', isInferred: false, isImported: false },
        { guideline: '6.0', bookJa: 'システム運用編', section: '14④', isInferred: true, isImported: false },
      ],
    },
  ]);
});

it('puts the newest version first, by number and not by letter', () => {
  expect(said('medical', [table('7.1'), table('10.0')])).toEqual([
    ['2-⑩', ['10.0 10.0 の章', '7.1 7.1 の章', '6.0 9.1', '6.0 14④']],
    ['2-⑪', ['10.0 1', '7.1 1']],
  ]);
});

it('lets a table stand for what was shipped of the same version', () => {
  expect(said('medical', [table('6.0')])[0]).toEqual(['2-⑩', ['6.0 6.0 の章']]);
});

it('keeps the numbers of clinics’ forms away from those of vendors', () => {
  expect(said('vendor', [table('7.1')])).toEqual([]);
});

it('says of a table which items it names, and which it leaves out', () => {
  const named = [
    { code: '2-⑩', labelJa: '二要素認証' },
    { code: '2-⑫', labelJa: '記録' },
  ];
  expect(sortedByFound(named, table('7.0').places)).toEqual({
    items: [{ code: '2-⑩', labelJa: '二要素認証', places: [{ bookJa: '企画管理編', section: '7.0 の章' }] }],
    missing: ['2-⑫'],
  });
});
