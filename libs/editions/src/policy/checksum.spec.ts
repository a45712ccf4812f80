import { shippedCatalogue } from '../shipped-catalogue';
import { canonicalJson, editionChecksum } from './checksum';

const { editions } = shippedCatalogue();
const r7 = editions.find(({ edition }) => edition === 'r7')!;

it('is 64 hex digits, another one for each edition', () => {
  const checksums = editions.map(editionChecksum);
  expect(checksums).toEqual(checksums.map(() => expect.stringMatching(/^[0-9a-f]{64}$/)));
  expect(new Set(checksums).size).toBe(editions.length);
});

it('does not depend on the order of keys', () => {
  const turned = Object.fromEntries(Object.entries(r7).reverse());
  expect(Object.keys(turned)[0]).not.toBe(Object.keys(r7)[0]);
  expect(editionChecksum({ ...r7, ...turned })).toBe(editionChecksum(r7));
  expect(canonicalJson(turned)).toBe(canonicalJson(r7));
});

it('changes with one letter, with the order of a list, and with a value left out', () => {
  const changes = [
    { ...r7, title_ja: `${r7.title_ja}。` },
    { ...r7, forms: [...r7.forms].reverse() },
    { ...r7, guideline_basis: undefined },
  ];
  expect(new Set([r7, ...changes].map(editionChecksum)).size).toBe(4);
});

it('writes keys in code unit order, without layout and without absent values', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], あ: '"', a: undefined, A: true })).toBe(
    '{"A":true,"b":[{"c":null,"d":1}],"あ":"\\""}',
  );
});
