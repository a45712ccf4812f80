import { shippedCatalogue } from '@mamori/editions';
import { registerKinds } from '@mamori/clinics';
import { registersFor, registerTopics } from './register-topics';

const r7 = shippedCatalogue().editions.find(({ edition }) => edition === 'r7');
const textsOf = (topic: string) =>
  JSON.stringify(
    r7?.forms.flatMap(({ sections }) => sections.flatMap(({ items }) => items.filter((item) => item.topic === topic))),
  );

it.each(
  registerTopics.flatMap(({ topic, registers }) => registers.map(({ kind, because_ja }) => [topic, kind, because_ja])),
)('offers for %s the register %s, because the catalogue says %s', (topic = '', _, because = '-') => {
  expect(textsOf(topic)).toContain(because);
});

it('offers every register on some line', () => {
  const offered = new Set(registerTopics.flatMap(({ registers }) => registers.map(({ kind }) => kind)));
  expect([...offered].sort()).toEqual([...registerKinds].sort());
});

it('offers nothing to a vendor, nor on a line whose topic nobody knows', () => {
  expect(registersFor('ledger', 'medical')).toEqual(['equipment']);
  expect(registersFor('ledger', 'vendor')).toEqual([]);
  expect(registersFor('other', 'medical')).toEqual([]);
});
