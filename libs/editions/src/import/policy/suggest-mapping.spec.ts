import { expect, it } from '@jest/globals';
import { shippedCatalogue } from '../../shipped-catalogue';
import { toEditionRows } from '../../policy/edition-rows';
import { madeUpItems } from '../testing/layouts';
import { type EarlierWording, type NewWording, suggestMapping } from './suggest-mapping';

const edition = (code: string): readonly EarlierWording[] =>
  toEditionRows(shippedCatalogue().editions.find((each) => each.edition === code)!).items;
const rows = (items: readonly (readonly [code: string, label: string])[], form = 'medical'): readonly NewWording[] =>
  items.map(([code, labelJa], at) => ({ id: `${at}`, form, code, labelJa, answerKind: 'yes_no' }));
const told = (code: string, form: string, list: readonly NewWording[]) =>
  suggestMapping(
    list,
    edition(code).filter((item) => item.form === form),
  ).map(({ change, replaces }) => [change, ...replaces.map((key) => key.replace(/^r\d-[a-z]+-/u, ''))]);

const ring = (number: number) => String.fromCodePoint(0x245f + number);
const madeUp = madeUpItems.map(([section, number, label]) => [`${section}-${ring(number)}`, label] as const);

it('tells kept, reworded, moved, merged, split and new items of a made-up next edition apart', () => {
  expect(told('r7', 'medical', rows(madeUp))).toEqual([
    ['kept', '1-01'],
    ['kept', '2-01'],
    ['kept', '2-02'],
    ['reworded', '2-03'],
    ['kept', '2-04'],
    ['kept', '2-05'],
    ['kept', '2-06'],
    ['merged', '2-07', '2-08'],
    ['moved', '2-09'],
    ['split', '2-10'],
    ['split', '2-10'],
    ['new'],
    ['moved', '2-11'],
    ['moved', '2-12'],
    ['kept', '3-01'],
    ['kept', '3-02'],
    ['kept', '3-03'],
    ['kept', '4-01'],
  ]);
});

it('finds nearly every step from R6 to R7 that the catalogue knows', () => {
  for (const form of ['medical', 'pharmacy']) {
    const fresh = edition('r7').filter((item) => item.form === form);
    const suggested = suggestMapping(
      fresh.map((item) => ({ ...item, id: item.key })),
      edition('r6'),
    );
    const known = toEditionRows(shippedCatalogue().editions.find((each) => each.edition === 'r7')!).items;
    const right = suggested.filter(({ id, replaces }) => {
      const item = known.find(({ key }) => key === id)!;
      return [...replaces].sort().join() === [...item.replaces].sort().join();
    });
    expect([form, right.length >= suggested.length - 2, suggested.length]).toEqual([form, true, 19]);
  }
});

it('calls both items split that are like one earlier item, and only the same wording and number sure', () => {
  const [same, other] = suggestMapping(
    rows([
      ['3-①', '緊急時の連絡体制図がある'],
      ['2-⑨', '連絡体制図を作っている'],
    ]),
    edition('r7'),
  );
  expect(same).toMatchObject({ change: 'split', score: 100 });
  expect(other).toMatchObject({ change: 'split' });
  expect(other!.score).toBeLessThan(100);
});

it('compares the joint form with both forms of the edition before', () => {
  const [mapping] = suggestMapping(
    rows([['1-①', 'システムの安全を担当する責任者を決めている']], 'medical_pharmacy'),
    edition('r7'),
  );
  expect(mapping).toMatchObject({ change: 'kept', replaces: ['r7-med-1-01', 'r7-pha-1-01'] });
});

it('never takes an entry question for an item', () => {
  const gate = { id: '0', form: 'medical', code: '-', labelJa: '責任者を決めている', answerKind: 'gate_yes_no' };
  expect(suggestMapping([gate], edition('r7'))).toMatchObject([{ replaces: ['r7-med-0-01'] }]);
});

it('calls everything new where there is no edition before', () => {
  expect(suggestMapping(rows(madeUp), []).every(({ change }) => change === 'new')).toBe(true);
});
