export interface Reconciled<Field> {
  /** Fields that both people changed, each in another way: someone must choose. */
  readonly contested: readonly Field[];
  /** Fields that only the other person changed: theirs is taken. */
  readonly adopted: readonly Field[];
}

/** Compares what a person entered with what another one saved meanwhile, both starting from `base`. `isSame` is for values that are not texts. */
export function reconcile<Values extends object, Field extends keyof Values>(
  fields: readonly Field[],
  base: Values,
  mine: Values,
  theirs: Values,
  isSame: (one: Values[Field], other: Values[Field]) => boolean = Object.is,
): Reconciled<Field> {
  const changedByThem = fields.filter(
    (field) => !isSame(theirs[field], base[field]) && !isSame(theirs[field], mine[field]),
  );
  return {
    contested: changedByThem.filter((field) => !isSame(mine[field], base[field])),
    adopted: changedByThem.filter((field) => isSame(mine[field], base[field])),
  };
}

/** The values with some fields as they stand in `source`. */
export const takeFrom = <Values extends object, Field extends keyof Values>(
  source: Values,
  fields: readonly Field[],
  values: Values,
): Values => fields.reduce<Values>((merged, field) => ({ ...merged, [field]: source[field] }), values);
