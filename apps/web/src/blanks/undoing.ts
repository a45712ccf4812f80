import type { FormCellInput } from '../gql/graphql';
import type { MappedCell } from './words';

const sameAs = (one: MappedCell) => (other: MappedCell) =>
  one.cell === other.cell && one.what === other.what && one.itemId === other.itemId && one.round === other.round;

/** What to say of cells so that they mean again what they meant before: first taken away, then given. */
export function undoing(before: readonly MappedCell[], after: readonly MappedCell[]): readonly FormCellInput[] {
  const gone = after.filter((cell) => !before.some(sameAs(cell))).map(({ cell }) => ({ cell }));
  const back = before
    .filter((cell) => !after.some(sameAs(cell)))
    .map(({ cell, what, itemId, round }) => ({ cell, what, itemId, round }));
  return [...gone, ...back];
}
