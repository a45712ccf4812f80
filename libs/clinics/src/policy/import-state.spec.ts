import type { ImportMode, ImportState } from '../schema.gen';
import { mayApply, mayChooseMode } from './import-state';

it.each([
  ['previewed', 'skip', 3, 'ImportMayStart'],
  ['previewed', 'update', 3, 'ImportMayStart'],
  ['previewed', 'stop', 0, 'ImportMayStart'],
  ['previewed', 'stop', 1, 'RowsInTheWay'],
  ['applying', 'stop', 1, 'ImportUnderWay'],
  ['applied', 'skip', 0, 'ImportApplied'],
  ['failed', 'stop', 1, 'ImportFailed'],
] satisfies [ImportState, ImportMode, number, string][])(
  'answers a wish to write what is %s, mode %s, %d rows at fault, with %s',
  (state, mode, errors, type) => {
    expect(mayApply({ state, mode, errors, failure: null }).type).toBe(type);
  },
);

it.each([
  ['previewed', 'ModeMayChange'],
  ['failed', 'ModeMayChange'],
  ['applying', 'ImportUnderWay'],
  ['applied', 'ImportApplied'],
] satisfies [ImportState, string][])('answers a wish for another mode of what is %s with %s', (state, type) => {
  expect(mayChooseMode(state).type).toBe(type);
});
