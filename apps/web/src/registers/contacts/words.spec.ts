import { dialled } from './words';

it.each([
  ['03-1234-5678', 'tel:0312345678'],
  ['#9110', 'tel:%239110'],
  ['03-1234-5678 内線12', 'tel:0312345678'],
  ['+81 3 1234 5678', 'tel:+81312345678'],
  ['110', 'tel:110'],
])('dials %s as %s', (number, link) => {
  expect(dialled(number)).toBe(link);
});

it('dials nothing where words come first', () => {
  expect(dialled('内線12')).toBeNull();
});
